"""Times of day and the minutes that people type, and the moment in Denmark that a time of day means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Copenhagen")
"""A night is measured by Danish time, whatever the machine is set to."""

MINUTES = 60
LONGEST = 960
"""No part of a night is longer than the longest night (algorithm 3c)."""

_MINUTES = re.compile(r"\d{1,4}", re.ASCII)


class Turn(Enum):
    """Which of the two, when the clock is put back and an hour comes twice."""

    FIRST = 1
    SECOND = 2


@dataclass(frozen=True, slots=True)
class Clock:
    """What the clock showed; the turn only if the person said which."""

    time: time
    turn: Turn | None = None


def read_minutes(typed: object) -> int | None:
    """Whole minutes, or nothing if it is none. A zero is a number too."""
    found = _MINUTES.fullmatch(typed.strip()) if isinstance(typed, str) else None
    minutes = int(found[0]) if found else None
    return minutes if minutes is not None and minutes <= LONGEST else None


def moment(day: date, clock: Clock, usual: Turn) -> datetime:
    """The moment, in UTC. An hour that comes twice is the usual one unless said; one that does not come is an hour later."""
    first, second = (datetime.combine(day, clock.time, ZONE).replace(fold=fold) for fold in (0, 1))
    # An hour that is left out is read as before the change, which is an hour later on the clock.
    is_twice = _offset(first) > _offset(second)
    chosen = second if is_twice and (clock.turn or usual) is Turn.SECOND else first
    return chosen.astimezone(UTC)


def has_hour_twice(day: date) -> bool:
    """Whether the clock is put back on this day."""
    return _offset(datetime.combine(day, time(0), ZONE)) > _offset(datetime.combine(day, time(12), ZONE))


def minutes_of(clock: time) -> int:
    """Minutes since midnight, as the clock shows them."""
    return clock.hour * MINUTES + clock.minute


def _offset(at: datetime) -> float:
    offset = at.utcoffset()
    return 0.0 if offset is None else offset.total_seconds()
