"""Days as a patient counts them: a day begins when the night is over, not at midnight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY_BEGINS = time(3)
"""What is told at half past midnight belongs to the evening before."""

NOON = time(12)


def day_of(moment: datetime) -> date:
    """The patient's day that a moment falls in."""
    if moment.tzinfo is None:
        msg = "a moment needs its time zone before it belongs to a day"
        raise ValueError(msg)
    return moment.date() - timedelta(days=moment.time() < DAY_BEGINS)


def is_before_noon(moment: datetime) -> bool:
    """Whether yesterday may still be the day that a person wants to tell about."""
    return DAY_BEGINS <= moment.time() < NOON


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` up to and including `last`."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            msg = "a span ends on or after the day it starts"
            raise ValueError(msg)

    def __iter__(self) -> Iterator[date]:
        for n in range(len(self)):
            yield self.first + timedelta(n)

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


def last_days(count: int, today: date) -> Span:
    """The `count` days that end today."""
    return Span(today - timedelta(count - 1), today)
