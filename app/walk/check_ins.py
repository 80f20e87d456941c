"""Six times to look at the plan, as the people in WalkBack had six talks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

AFTER_DAYS = (0, 14, 28, 56, 91, 182)
REVISING = frozenset({1, 3, 5})
"""The ones that look at the goal and the plan too; the others are short."""

WEEKS = 26
"""So long is the plan; after it one keeps on, and nothing is locked."""


@dataclass(frozen=True, slots=True)
class CheckInDay:
    """One of the six: its number, and the day from which it is open."""

    number: int
    day: date

    @property
    def revises(self) -> bool:
        """Whether the goal and the plan are looked at too."""
        return self.number in REVISING


def check_in_days(began: date) -> tuple[CheckInDay, ...]:
    """All six, in calendar days, so that no change of the clock moves one."""
    return tuple(CheckInDay(n, began + timedelta(days)) for n, days in enumerate(AFTER_DAYS, start=1))


def open_check_in(began: date, today: date) -> CheckInDay | None:
    """The one that is open: from its day until the next. One that went by is not made up for."""
    return max((one for one in check_in_days(began) if one.day <= today), key=lambda one: one.day, default=None)


def next_check_in(began: date, today: date) -> CheckInDay | None:
    """The one to come, which may be had early."""
    return next((one for one in check_in_days(began) if one.day > today), None)
