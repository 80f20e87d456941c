"""One value a day, gaps kept: what is not told is never filled in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.day import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

WINDOW = 7
ENOUGH_DAYS = 4
"""A mean of seven days stands on at least four of them (algorithm 3d)."""


@dataclass(frozen=True, slots=True)
class Series:
    """Values from `first` on, a day each; `None` is a day without one."""

    first: date
    values: tuple[float | None, ...]

    def __iter__(self) -> Iterator[tuple[date, float | None]]:
        for n, value in enumerate(self.values):
            yield self.first + timedelta(n), value

    @property
    def span(self) -> Span:
        """The days that the series is about."""
        return Span(self.first, self.first + timedelta(len(self.values) - 1))

    @property
    def told(self) -> tuple[float, ...]:
        """The values that are there."""
        return tuple(value for value in self.values if value is not None)

    @property
    def days_told(self) -> int:
        """How many days have a value."""
        return len(self.told)

    @property
    def mean(self) -> float | None:
        """The mean of the days told, however few."""
        return mean_of(self.told)


def mean_of(values: tuple[float, ...]) -> float | None:
    """The mean of what is there, if anything is."""
    return sum(values) / len(values) if values else None


def by_day(values: Mapping[date, float], span: Span) -> Series:
    """Lay values out day by day over the span."""
    return Series(span.first, tuple(values.get(day) for day in span))


def mean_of_seven(series: Series) -> Series:
    """For each day the mean of it and the six before, where at least four are told."""
    means: list[float | None] = []
    total, told = 0.0, 0
    for n, value in enumerate(series.values):
        if value is not None:
            total, told = total + value, told + 1
        left = series.values[n - WINDOW] if n >= WINDOW else None
        if left is not None:
            total, told = total - left, told - 1
        means.append(total / told if told >= ENOUGH_DAYS else None)
    return Series(series.first, tuple(means))
