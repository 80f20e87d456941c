"""One saving as one transaction: what stands there is read, changed and written before anyone else writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from app.log.draft_store import take_drafts
from app.log.entry import DayEntry
from app.log.store import entry_on, write
from app.log.telling import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import date

    from app.core.diary import Diary

Problem = TypeVar("Problem")


def rewrite(
    diary: Diary,
    days: Sequence[date],
    change: Callable[[DayEntry, Mapping[str, object]], DayEntry | Problem],
    fields: Collection[str] | None = (),
) -> tuple[Told, ...] | Problem:
    """Change some days, all of them or none. The drafts of the fields (None: all) are handed over, and gone once it is saved."""
    told = []
    with diary.session() as session:
        for day in days:
            # The first statement writes: until the commit no other window does, so two of them lose nothing.
            drafts = take_drafts(session, day, fields)
            before = entry_on(session, day)
            after = change(before, drafts)
            if not isinstance(after, DayEntry):
                return after
            write(session, before, after)
            told.append(Told(before, after))
        session.commit()
    diary.news.spread()
    return tuple(told)
