"""When a sleep diary is kept: from a day on, with pauses, until the person ends it. The old ones stay."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class PeriodProblem(Enum):
    """Why the sleep diary cannot be started, or changed, like that."""

    IS_ON = "is-on"
    NONE_IS_ON = "none-is-on"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Period:
    """One sleep diary: since when, since when it rests if it does, and the day it was ended."""

    id: str
    since: date
    paused: date | None = None
    ended: date | None = None

    @property
    def is_on(self) -> bool:
        """Whether a night is asked for in the morning."""
        return self.ended is None and self.paused is None


Periods = tuple[Period, ...]
"""Every one there was, oldest first."""


def open_period(periods: Periods) -> Period | None:
    """The one that is not ended, at rest or not."""
    return next((one for one in reversed(periods) if one.ended is None), None)


def ended_periods(periods: Periods) -> Periods:
    """Those that are over, newest first."""
    return tuple(one for one in reversed(periods) if one.ended is not None)


def paused(period: Period, today: date) -> Period:
    """It rests from today."""
    return replace(period, paused=period.paused or today)


def resumed(period: Period) -> Period:
    """It goes on."""
    return replace(period, paused=None)


def ended(period: Period, today: date) -> Period:
    """It is over, and stays as history."""
    return replace(period, paused=None, ended=today)
