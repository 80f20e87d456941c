"""A planned time laid out in intervals with rests between, and where one is in it by the clock: never counted, always worked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

SHORTEST, LONGEST = 1, 240
MINUTE = 60


@dataclass(frozen=True, slots=True)
class Schedule:
    """The intervals in minutes, and the rest between two of them."""

    intervals: tuple[int, ...]
    rest: int

    @property
    def elapsed(self) -> int:
        """All minutes from the first to the last, rests included."""
        return sum(self.intervals) + (len(self.intervals) - 1) * self.rest


class Phase(Enum):
    """What the clock says to do."""

    WORK = "work"
    REST = "rest"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Where:
    """Where one is: which interval of how many, how many seconds are left of it, and how many have gone."""

    phase: Phase
    n: int
    of: int
    left: int
    gone: int


def schedule(total: int, work: int, rest: int) -> Schedule:
    """A total in as many intervals as it takes, each as long as the others or a minute less; no rest after the last."""
    count = -(-total // work)
    each, longer = divmod(total, count)
    return Schedule((each + 1,) * longer + (each,) * (count - longer), rest)


def where(plan: Schedule, started: datetime, now: datetime) -> Where:
    """What the clock says at a moment. A clock that was set back stands at the beginning."""
    gone = seconds_between(started, now)
    count, past = len(plan.intervals), 0
    for n, minutes in enumerate(plan.intervals, start=1):
        for phase, length in ((Phase.WORK, minutes), (Phase.REST, plan.rest if n < count else 0)):
            if gone < past + length * MINUTE:
                return Where(phase, n, count, past + length * MINUTE - gone, gone - past)
            past += length * MINUTE
    return Where(Phase.OVER, count, count, 0, gone - past)


def is_bell_between(plan: Schedule, started: datetime, before: datetime, now: datetime) -> bool:
    """Whether something began or ended since the clock was last looked at."""
    earlier, later = where(plan, started, before), where(plan, started, now)
    return (earlier.phase, earlier.n) != (later.phase, later.n)


def ends_at(plan: Schedule, started: datetime) -> datetime:
    """The moment at which everything is over."""
    return started.astimezone(UTC) + timedelta(minutes=plan.elapsed)


def seconds_between(started: datetime, now: datetime) -> int:
    """Whole seconds from one moment to another, never fewer than none. In UTC: in one zone an hour may come twice."""
    return max(0, int((now.astimezone(UTC) - started.astimezone(UTC)).total_seconds()))
