"""What the slices know and can be asked: the one place where data of different slices meet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.better import actions as better
from app.checkin import actions as checkin
from app.core.observation import Kind
from app.core.weekly import first_from_days, weeks_from_days
from app.exercises import actions as exercises
from app.flare import actions as flare
from app.flare import by_week as flare_by_week
from app.log import actions as log
from app.log import sharing_actions as sharing
from app.mark import actions as mark
from app.pace import actions as pace
from app.plans import actions as plans
from app.sleep import actions as sleep
from app.walk import actions as walk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.core.day import Span
    from app.core.diary import Diary
    from app.core.measure import Measure
    from app.core.observation import Observation
    from app.core.weekly import WeekTold


def observe(diary: Diary, kind: Kind, span: Span) -> tuple[Observation, ...]:
    """What any slice knows of one kind, oldest first."""
    if kind in TELLERS:
        return TELLERS[kind](diary, span)
    tell_of = next((tell_of for kinds, tell_of in OWNERS if kind in kinds), log.observe)
    return tell_of(diary, kind, span)


def _flares(diary: Diary, span: Span) -> tuple[Observation, ...]:
    # The diary's answers and the runs around them are one record, read here and nowhere else.
    return flare.observe(diary, span, partial(log.observe, diary, Kind.FLARE))


def _pauses(diary: Diary, span: Span) -> tuple[Observation, ...]:
    # Who rests from everything rests from the plans too: one record, read here and nowhere else.
    return plans.observe(diary, span, better.days_resting(diary, span))


TELLERS: Mapping[Kind, Callable[[Diary, Span], tuple[Observation, ...]]] = {
    Kind.FLARE: _flares,
    Kind.MARK: mark.observe,
    Kind.PACE_USED: pace.observe,
    Kind.EXERCISES_DONE: exercises.observe,
    Kind.PAUSE: _pauses,
}
"""Who tells of a kind that is no question of the diary."""

OWNERS = ((checkin.KINDS, checkin.observe), (sleep.KINDS, sleep.observe), (walk.KINDS, walk.observe))
"""Who tells of several kinds."""

GATHERED = frozenset(TELLERS) | checkin.KINDS | sleep.KINDS | walk.KINDS
"""What the log's file cannot count by itself: it is laid together from more than one slice, holds words, or is told by the week."""


def weeks(diary: Diary, kind: Kind, span: Span) -> tuple[WeekTold, ...]:
    """What any slice knows of one kind, week by week."""
    if kind is Kind.FLARE:
        return flare_by_week.weeks(diary, span, partial(log.observe, diary, kind), partial(log.weeks, diary, kind))
    return weeks_from_days(diary, kind, span) if kind in GATHERED else log.weeks(diary, kind, span)


def first_told(diary: Diary, kind: Kind) -> date | None:
    """The first day that any slice knows of one kind."""
    return first_from_days(diary, kind) if kind in GATHERED else log.first_told(diary, kind)


def skipped(diary: Diary, kind: Kind, span: Span) -> frozenset[date]:
    """The days on which one kind was left on purpose."""
    return frozenset() if kind in GATHERED - {Kind.FLARE} else log.skipped(diary, kind, span)


def tell(diary: Diary, kind: Kind, answers: Mapping[date, str | int | None]) -> Callable[[], object]:
    """Answer one of the diary's questions for another slice; what comes back undoes it."""
    return sharing.answer(diary, kind, answers)


def measures(diary: Diary) -> tuple[Measure, ...]:
    """The 0-10 questions of every slice."""
    return (*log.measures(diary), *checkin.measures(diary))
