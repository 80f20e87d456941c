"""Flare-up days week by week, so that ten years of them are as light to read as a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.day import Span
from app.core.weekly import monday_of, week_from, weeks_in
from app.flare import store
from app.flare.actions import observe

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary
    from app.core.observation import Observation
    from app.core.weekly import WeekTold


def weeks(
    diary: Diary, span: Span, own: Callable[[Span], tuple[Observation, ...]], counted: Callable[[Span], tuple[WeekTold, ...]]
) -> tuple[WeekTold, ...]:
    """The weeks with a flare-up day. The file counts the diary's own answers; only weeks that a run lies in are read by day."""
    with diary.session() as session:
        said = store.said_in(session)
    found = {week.monday: week for week in counted(span)}
    for one in said:
        first = max(monday_of(one.started), span.first)
        last = min(week_from(monday_of(one.ended or diary.today)).last, span.last)
        if first <= last:
            found |= {week.monday: week for week in weeks_in(observe(diary, Span(first, last), own))}
    return tuple(found[monday] for monday in sorted(found))
