"""One question over a time: what was told, the means that stand on enough days, and where it began."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.core.day import Span, last_days
from app.core.flag import Flags, flags_of
from app.core.series import ENOUGH_DAYS, WINDOW, Series, by_day, mean_of, mean_of_seven
from app.core.weekly import monday_of
from app.handover.holds import ASKED_WEEKLY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.core.measure import Measure
    from app.core.observation import Observation
    from app.core.trend import Baseline
    from app.core.weekly import WeekTold

LONGEST_BY_DAY = 366
"""Up to a year every day is drawn; beyond it every week, as a phone is no wider."""

BEFORE = WINDOW - 1
"""The days that must be read before the first one, for its mean of seven."""


class Period(Enum):
    """How far back to look. The names are handles."""

    WEEK = "7"
    MONTH = "30"
    QUARTER = "90"
    YEAR = "365"
    ALL = "all"

    def span(self, first: date, today: date) -> Span:
        """The days of the period; all of them begin on the first day told."""
        return Span(first, today) if self is Period.ALL else last_days(int(self.value), today)


@dataclass(frozen=True, slots=True)
class History:
    """What is known of one question over a span; `dots` and `line` have a value a step, or none."""

    measure: Measure
    span: Span
    days_told: int
    average: float | None
    dots: Series
    line: Series
    step: int
    flares: tuple[date, ...]
    begun: Baseline | None
    now: float | None
    marks: tuple[Observation, ...] = ()

    @property
    def mean(self) -> float | None:
        """The mean of the days told, if they are enough for one."""
        return self.average if self.days_told >= ENOUGH_DAYS else None

    @property
    def is_asked_weekly(self) -> bool:
        """Whether an answer stands for a week."""
        return self.measure.kind in ASKED_WEEKLY

    @property
    def is_by_week(self) -> bool:
        """Whether each step is a week."""
        return self.step > 1

    @property
    def days(self) -> tuple[date, ...]:
        """The day that each step begins on."""
        first = self.line.first
        return tuple(first + timedelta(n * self.step) for n in range(len(self.line.values)))

    @property
    def marked(self) -> tuple[int, ...]:
        """The steps with a flare day."""
        return tuple(sorted({self.slot_of(day) for day in self.flares}))

    @property
    def flags(self) -> Flags:
        """The newest of the person's own marks, each at its step."""
        return flags_of(self.marks, self.slot_of)

    def slot_of(self, day: date) -> int:
        """The step that a day lies in."""
        return (day - self.line.first).days // self.step

    @property
    def is_early(self) -> bool:
        """Whether a day would stand both in the start and in the newest seven."""
        return self.begun is not None and (self.span.last - self.begun.day).days < WINDOW

    @property
    def difference(self) -> float | None:
        """How much higher (below zero: lower) the newest seven days are than the start."""
        if self.begun is None or self.now is None or self.is_early:
            return None
        return self.now - self.begun.mean


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the days themselves."""

    flares: tuple[date, ...]
    begun: Baseline | None
    now: float | None = None
    marks: tuple[Observation, ...] = ()


def by_days(measure: Measure, told: Mapping[date, float], span: Span, beside: Beside) -> History:
    """A dot a day, and the line of the means of seven. `told` reaches six days back from the span."""
    longer = by_day(told, Span(span.first - timedelta(BEFORE), span.last))
    dots = Series(span.first, longer.values[BEFORE:])
    line = Series(span.first, mean_of_seven(longer).values[BEFORE:])
    now = line.values[-1]
    return History(measure, span, dots.days_told, dots.mean, dots, line, 1, beside.flares, beside.begun, now, beside.marks)


def by_weeks(measure: Measure, weeks: Sequence[WeekTold], span: Span, beside: Beside) -> History:
    """A point a calendar week, by the same rule of four days."""
    first = monday_of(span.first)
    means = {week.monday: week.mean for week in weeks}
    steps = (monday_of(span.last) - first).days // 7 + 1
    line = Series(first, tuple(means.get(first + timedelta(7 * n)) for n in range(steps)))
    days = sum(week.days_told for week in weeks)
    average = sum(week.total for week in weeks) / days if days else None
    return History(measure, span, days, average, Series(first, ()), line, 7, beside.flares, beside.begun, beside.now, beside.marks)


def mean_of_last_seven(told: Mapping[date, float], today: date) -> float | None:
    """The mean of the seven days up to today, if at least four are told."""
    values = tuple(told[day] for day in last_days(WINDOW, today) if day in told)
    return mean_of(values) if len(values) >= ENOUGH_DAYS else None


@dataclass(frozen=True, slots=True)
class Row:
    """A day in the table: a figure, skipped, or not told; and the person's own marks."""

    day: date
    value: float | None
    is_skipped: bool
    is_flare: bool
    marks: tuple[str, ...] = ()


def rows_of(told: Mapping[date, float], span: Span, skipped: Iterable[date], flares: Iterable[date]) -> tuple[Row, ...]:
    """The days of a span for those who would rather read, newest first."""
    left, flaring = frozenset(skipped), frozenset(flares)
    return tuple(Row(day, told.get(day), day in left and day not in told, day in flaring) for day in reversed(list(span)))


def with_marks(rows: Iterable[Row], marks: Iterable[Observation]) -> tuple[Row, ...]:
    """The same days, each with the words that were written about it as a mark."""
    said: dict[date, list[str]] = {}
    for mark in marks:
        said.setdefault(mark.day, []).append(str(mark.value))
    return tuple(replace(row, marks=tuple(said.get(row.day, ()))) for row in rows)


def months_in(span: Span) -> tuple[Span, ...]:
    """The calendar months of a span, newest first, cut to it."""
    months, last = [], span.last
    while last >= span.first:
        first = max(last.replace(day=1), span.first)
        months.append(Span(first, last))
        last = first - timedelta(1)
    return tuple(months)
