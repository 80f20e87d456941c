"""A week as it may be summed up: what was done, the person's own words, and at most one sentence about pain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.weekly import monday_of, week_from

if TYPE_CHECKING:
    from datetime import date

    from app.core.day import Span
    from app.summary.factor import WentTogether
    from app.summary.helped import WeekHelped

WEEK = timedelta(7)
ENOUGH_TOLD = 3
"""With fewer days told there is nothing to sum up, and nothing to hold against anyone."""

SHOWN_ON_TODAY = 3
"""The first days of a week on which the week before is on I dag."""


@dataclass(frozen=True, slots=True)
class WeekSummary:
    """One finished value for the screen."""

    monday: date
    days_told: int
    days_active: int
    marks: tuple[str, ...]
    helped: WeekHelped
    together: WentTogether | None

    @property
    def span(self) -> Span:
        """The seven days."""
        return week_from(self.monday)

    @property
    def is_told(self) -> bool:
        """Whether there is something to sum up."""
        return self.days_told >= ENOUGH_TOLD


def last_week(today: date) -> date:
    """The Monday of the newest week that is over."""
    return monday_of(today) - WEEK


def is_new(today: date) -> bool:
    """Whether the week has just begun."""
    return today.weekday() < SHOWN_ON_TODAY
