"""A night as it was told, and what follows from it: time in bed and time asleep (algorithm 3c)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.sleep.clock import LONGEST, Turn, minutes_of, moment

if TYPE_CHECKING:
    from app.core.scale import Score
    from app.sleep.clock import Clock

SHORTEST = 60
UNUSUAL = 780
"""In bed longer than this, the person is asked once whether it is so."""

DAY = timedelta(1)


class NightProblem(Enum):
    """Why a night cannot be kept as it is told."""

    LIGHTS_OUT = "lights-out"
    FALLING_ASLEEP = "falling-asleep"
    AWAKE_IN_THE_NIGHT = "awake-in-the-night"
    AWAKE = "awake"
    UP = "up"
    NAPS = "naps"
    RESTED = "rested"
    SHORT = "short"
    LONG = "long"
    UNUSUAL = "unusual"
    MORE_AWAKE_THAN_IN_BED = "more-awake-than-in-bed"
    UP_BEFORE_AWAKE = "up-before-awake"
    NOT_YET = "not-yet"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Night:
    """One night, under the day of getting up: what the person told, and nothing worked out."""

    day: date
    lights_out: Clock
    falling_asleep: int
    awake_in_night: int
    awake: Clock
    up: Clock
    told_at: datetime
    naps: int | None = None
    rested: Score | None = None

    @property
    def awake_day(self) -> date:
        """The date of waking for the last time."""
        return self.day if self.awake.time <= self.up.time else self.day - DAY

    @property
    def lights_day(self) -> date:
        """The date of putting out the light."""
        return self.awake_day if self.lights_out.time < self.awake.time else self.awake_day - DAY


@dataclass(frozen=True, slots=True)
class Measured:
    """A night in minutes. Asleep, falling asleep, awake in the night and awake at the end are together the time in bed."""

    night: Night
    in_bed: int
    at_the_end: int
    asleep: int

    @property
    def efficiency(self) -> float:
        """How much of the time in bed one slept, in percent."""
        return 100 * self.asleep / self.in_bed

    @property
    def is_broken(self) -> bool:
        """Whether any of the three waking times is half an hour or more."""
        return max(self.night.falling_asleep, self.night.awake_in_night, self.at_the_end) >= LONG_AWAKE


LONG_AWAKE = 30
"""Minutes awake that count in the rules (algorithm 3c.5)."""


def measure(night: Night) -> Measured | NightProblem:
    """Work out a night, or say why it cannot have been so."""
    lights_out = moment(night.lights_day, night.lights_out, Turn.FIRST)
    awake = moment(night.awake_day, night.awake, Turn.SECOND)
    up = moment(night.day, night.up, Turn.SECOND)
    in_bed, at_the_end = _minutes(up - lights_out), _minutes(up - awake)
    asleep = in_bed - night.falling_asleep - night.awake_in_night - at_the_end
    if in_bed < SHORTEST:
        return NightProblem.SHORT
    if in_bed > LONGEST:
        return NightProblem.LONG
    if at_the_end < 0:
        return NightProblem.UP_BEFORE_AWAKE
    if min(night.falling_asleep, night.awake_in_night, asleep) < 0:
        return NightProblem.MORE_AWAKE_THAN_IN_BED
    return Measured(night, in_bed, at_the_end, asleep)


def measured(nights: tuple[Night, ...]) -> tuple[Measured, ...]:
    """The nights that can be worked out, in their order."""
    return tuple(found for night in nights if isinstance(found := measure(night), Measured))


def on_the_clock(night: Night) -> tuple[int, int]:
    """Where a night begins and ends on a line of clock time, in minutes from the midnight before getting up."""
    begins = (night.lights_day - night.day).days * 24 * 60 + minutes_of(night.lights_out.time)
    return begins, minutes_of(night.up.time)


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)
