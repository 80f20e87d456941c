"""What the diary tells of some days for a talk: how many of them are told, and the means that stand on enough of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.observation import TOLD, Kind, numbers_in
from app.core.series import ENOUGH_DAYS, by_day

if TYPE_CHECKING:
    from app.core.day import Span
    from app.core.diary import Diary
    from app.core.measure import Measure

PAIN = (Kind.BACK_PAIN, Kind.LEG_PAIN, Kind.WEEK_PAIN)
WEEKLY = frozenset({Kind.WEEK_PAIN})
"""Answered once a week: each answer is one of a week, not of a day."""


@dataclass(frozen=True, slots=True)
class Mean:
    """One question over the days; the mean is there if enough of them are told."""

    measure: Measure
    told: int
    mean: float | None

    @property
    def is_weekly(self) -> bool:
        """Whether what is counted are weeks."""
        return self.measure.kind in WEEKLY


def days_told(diary: Diary, span: Span) -> int:
    """How many of the days have an answer."""
    return len({one.day for kind in TOLD for one in diary.observed(kind, span)})


def means_of(diary: Diary, kinds: tuple[Kind, ...], span: Span) -> tuple[Mean, ...]:
    """The means of some questions, of those that were answered at all in these days."""
    asked = {measure.kind: measure for measure in diary.measures}
    found = (_mean(diary, asked[kind], span) for kind in kinds if kind in asked)
    return tuple(mean for mean in found if mean.told)


def _mean(diary: Diary, measure: Measure, span: Span) -> Mean:
    series = by_day(numbers_in(diary.observed(measure.kind, span)), span)
    return Mean(measure, series.days_told, series.mean if series.days_told >= ENOUGH_DAYS else None)
