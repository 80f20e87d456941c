"""On which days what a reminder is about was told already: then it need not come, and was not left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import TOLD, Kind
from app.core.standing_days import is_pause_on
from app.core.weekly import monday_of
from app.remind.reminder import About

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from app.core.day import Span
    from app.core.diary import Diary
    from app.remind.ports import Others

KINDS: Mapping[About, tuple[Kind, ...]] = {
    About.WALK: (Kind.WALK_MINUTES,),
    About.PACE: (Kind.PACE_USED,),
    About.SLEEP: (Kind.BED_MINUTES, Kind.SLEEP_MINUTES),
    About.CHECK_IN: (Kind.WEEK_HINDRANCE, Kind.WEEK_SLEEP, Kind.CONFIDENCE, Kind.WORK_DAYS_USUAL, Kind.WORK_DAYS_OFF),
    About.DIARY: TOLD,
}
"""What tells that it is done. One's own words are done when they are answered, and not before."""

OF_PLANS = frozenset({About.WALK, About.PACE})
"""What keeps quiet while the plans rest."""


def days_done(diary: Diary, others: Others, abouts: Collection[About], span: Span) -> dict[About, frozenset[date]]:
    """The days of a span on which each was done. What is told once a week is done until the week is over."""
    done = {about: _days(diary, others, about, span) for about in abouts}
    if told := done.get(About.CHECK_IN):
        done[About.CHECK_IN] = frozenset(day for day in span if any(monday_of(one) == monday_of(day) and one <= day for one in told))
    return done


def muted_now(diary: Diary) -> frozenset[About]:
    """What rests with the plans."""
    return OF_PLANS if is_pause_on(diary) else frozenset()


def _days(diary: Diary, others: Others, about: About, span: Span) -> frozenset[date]:
    if about is About.ARTICLE:
        return others.days_read(diary, span)
    return frozenset(one.day for kind in KINDS.get(about, ()) for one in diary.observed(kind, span))
