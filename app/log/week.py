"""The week as it was told: a line a question, and a mean only where it stands on enough days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.day import Span, last_days
from app.core.series import ENOUGH_DAYS, Series, by_day
from app.log.choices import WEEKLY
from app.log.entry import SKIPPED, Item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from app.core.observation import Observation
    from app.log.choices import LogChoices
    from app.log.entry import DayEntry

DAYS = 7


@dataclass(frozen=True, slots=True)
class WeekLine:
    """One question's answers, day by day; a day without one stays empty."""

    item: Item
    series: Series

    @property
    def days_told(self) -> int:
        """How many of the days have an answer."""
        return self.series.days_told

    @property
    def mean(self) -> float | None:
        """The mean of the days told, if they are enough for one."""
        return self.series.mean if self.days_told >= ENOUGH_DAYS else None


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days up to today."""

    span: Span
    lines: tuple[WeekLine, ...]
    days_told: int
    choices: LogChoices
    flares: tuple[date, ...] = ()
    marks: tuple[Observation, ...] = ()

    def line(self, item: Item) -> WeekLine | None:
        """The line of one question, if it is asked or answered."""
        return next((line for line in self.lines if line.item is item), None)

    @property
    def first_line(self) -> WeekLine | None:
        """The line to speak of: function first, else the first that has enough days, else any told."""
        told = sorted((line for line in self.lines if line.days_told), key=lambda line: line.mean is None)
        return told[0] if told else None


def week_of(entries: Iterable[DayEntry], choices: LogChoices, today: date) -> Week:
    """Lay what was told in the last seven days out, a line a question."""
    span = last_days(DAYS, today)
    days = [entry for entry in entries if entry.day in span]
    answered = {item for entry in days for item, answer in entry.answers.items() if answer is not SKIPPED}
    shown = [item for item in Item if item.is_scored and item not in WEEKLY and (item in answered or choices.is_on(item))]
    lines = tuple(WeekLine(item, _series(days, item, span)) for item in shown)
    return Week(span, lines, sum(entry.is_told for entry in days), choices)


def _series(days: list[DayEntry], item: Item, span: Span) -> Series:
    scores = {entry.day: entry.score(item) for entry in days}
    return by_day({day: float(score) for day, score in scores.items() if score is not None}, span)
