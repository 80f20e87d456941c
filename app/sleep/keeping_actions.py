"""One change of the sleep diary as one transaction, and the way back."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from app.sleep import store
from app.sleep.kept import Changed, put_back

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlmodel import Session

    from app.core.diary import Diary
    from app.sleep.kept import Kept, Key

Problem = TypeVar("Problem", bound=Enum)


def change(diary: Diary, make: Callable[[Session], Mapping[Key, Kept | None] | Problem]) -> Changed | Problem:
    """Work out what shall stand there from what stands there, and write it, before anyone else writes."""
    with diary.session() as session:
        after = make(session)
        if isinstance(after, Enum):
            return after
        changed = _write(session, after)
        session.commit()
    diary.news.spread()
    return changed


def keep(diary: Diary, after: Mapping[Key, Kept | None]) -> Changed:
    """Write what stands in no one's way."""
    with diary.session() as session:
        changed = _write(session, after)
        session.commit()
    diary.news.spread()
    return changed


def take_back(diary: Diary, changed: Changed) -> Changed:
    """Undo one change, and what it told another slice."""
    with diary.session() as session:
        there = {key: store.find(session, key) for key in changed.before}
        put = put_back(there, changed)
        for key, kept in put.items():
            store.put(session, key, kept)
        session.commit()
    changed.take_back_also()
    diary.news.spread()
    return replace(changed, before={key: there[key] for key in put}, after=put, take_back_also=lambda: None)


def _write(session: Session, after: Mapping[Key, Kept | None]) -> Changed:
    before = {key: store.find(session, key) for key in after}
    for key, kept in after.items():
        if kept != before[key]:
            store.put(session, key, kept)
    return Changed(before, dict(after))
