"""What a person can do when they need the app less: pause, come back, and take either back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.better import store
from app.better.rest import Changed, begin, days_of, end, resting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.better.rest import Rests
    from app.core.day import Span
    from app.core.diary import Diary


def resting_since(diary: Diary) -> date | None:
    """Since when the person has paused, if they have."""
    with diary.session() as session:
        rest = resting(store.rests_in(session))
    return rest.since if rest else None


def days_resting(diary: Diary, span: Span) -> frozenset[date]:
    """The days of a span on which the person had paused from everything."""
    with diary.session() as session:
        return days_of(store.rests_in(session), span, diary.today)


def pause(diary: Diary) -> Changed:
    """From today on the app asks nothing. Everything is kept."""
    return _change(diary, lambda rests: begin(rests, diary.today))


def come_back(diary: Diary) -> Changed:
    """Everything is as it was."""
    return _change(diary, lambda rests: end(rests, diary.today))


def take_back(diary: Diary, changed: Changed) -> Changed:
    """Undo one change, unless another window has changed it since."""
    return _change(diary, lambda rests: changed.before if rests == changed.after else rests)


def _change(diary: Diary, change: Callable[[Rests], Rests]) -> Changed:
    with diary.session() as session:
        before = store.rests_in(session)
        after = change(before)
        store.put(session, after)
        session.commit()
    diary.news.spread()
    return Changed(before, after)
