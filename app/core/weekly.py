"""A long time week by week, so that ten years are as light to read as a month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.day import Span
from app.core.observation import YES
from app.core.series import ENOUGH_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.diary import Diary
    from app.core.observation import Kind, Observation

LONG_AGO = date(1900, 1, 1)
"""Before anyone's first day."""


@dataclass(frozen=True, slots=True)
class WeekTold:
    """A calendar week in which something was told: the sum of it, and on how many days."""

    monday: date
    total: float
    days_told: int

    @property
    def mean(self) -> float | None:
        """The mean of its days, if at least four of the seven are told (algorithm 3d)."""
        return self.total / self.days_told if self.days_told >= ENOUGH_DAYS else None


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(day.weekday())


def week_from(monday: date) -> Span:
    """The seven days of a calendar week."""
    return Span(monday, monday + timedelta(6))


def amount(value: float | str) -> float | None:
    """What an answer adds to a sum: a score itself, a yes one; any other word is not counted."""
    if isinstance(value, str):
        return 1.0 if value == YES else None
    return float(value)


def weeks_in(told: Iterable[Observation]) -> tuple[WeekTold, ...]:
    """Gather days into weeks, oldest first. A week in which nothing is told is not there."""
    weeks: dict[date, tuple[float, int]] = {}
    for one in told:
        value = amount(one.value)
        if value is not None:
            monday = monday_of(one.day)
            total, days = weeks.get(monday, (0.0, 0))
            weeks[monday] = (total + value, days + 1)
    return tuple(WeekTold(monday, *weeks[monday]) for monday in sorted(weeks))


def weeks_from_days(diary: Diary, kind: Kind, span: Span) -> tuple[WeekTold, ...]:
    """The weeks of a span, read day by day: what a diary does unless its file can count them itself."""
    return weeks_in(diary.observed(kind, span))


def first_from_days(diary: Diary, kind: Kind) -> date | None:
    """The first day with something told, read day by day."""
    told = diary.observed(kind, Span(LONG_AGO, diary.today))
    return told[0].day if told else None
