"""What a person told and chose about their walks, as it is kept: nothing that can be worked out is among it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from app.walk.dose import Aim, Dose

if TYPE_CHECKING:
    from datetime import date, datetime

Key: TypeAlias = tuple[str, ...]


class Way(Enum):
    """How the minutes are spent. All but walking are untested with this plan."""

    WALK = "walk"
    CYCLE = "cycle"
    WATER = "water"
    WALKER = "walker"
    CHAIR = "chair"


class How(Enum):
    """Which button a week's dose was chosen with."""

    MORE = "more"
    SAME = "same"
    LESS = "less"
    OWN = "own"
    FOLLOW = "follow"


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan: its days, what it began with, and how the minutes are spent."""

    id: str
    began: date
    ended: date | None
    way: Way
    minutes: int
    days: int

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("plan", self.id)

    @property
    def dose(self) -> Dose:
        """What the first week begins with."""
        return Dose(self.minutes, self.days)


@dataclass(frozen=True, slots=True)
class AimTold:
    """What the person walks towards, from a day on."""

    plan_id: str
    day: date
    minutes: int
    days: int

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("aim", self.plan_id, self.day.isoformat())

    @property
    def aim(self) -> Aim:
        """The aim itself."""
        return Aim(self.minutes, self.days)


@dataclass(frozen=True, slots=True)
class Tried:
    """One test walk; until a plan begins with it, it belongs to none."""

    id: str
    day: date
    minutes: int
    plan_id: str | None
    told_at: datetime

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("test", self.id)


@dataclass(frozen=True, slots=True)
class Walk:
    """One walk. Several on a day add up."""

    id: str
    day: date
    minutes: int
    told_at: datetime

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("walk", self.id)


@dataclass(frozen=True, slots=True)
class Morning:
    """Whether the pain was back at its usual level on the morning after a day with a walk."""

    day: date
    is_settled: bool

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("morning", self.day.isoformat())


@dataclass(frozen=True, slots=True)
class Strength:
    """A day on which something for strength or balance was done."""

    day: date

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("strength", self.day.isoformat())


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person chose for the week that a day lies in."""

    plan_id: str
    day: date
    how: How
    minutes: int
    days: int

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("choice", self.plan_id, self.day.isoformat())

    @property
    def dose(self) -> Dose:
        """What was chosen."""
        return Dose(self.minutes, self.days)


@dataclass(frozen=True, slots=True)
class Share:
    """How much of the usual minutes the person wants while a flare-up lasts, from the week of a day on."""

    plan_id: str
    day: date
    percent: int

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("share", self.plan_id, self.day.isoformat())


@dataclass(frozen=True, slots=True)
class Pause:
    """Days on which a plan rests; `until` is the last of them."""

    plan_id: str
    since: date
    until: date | None

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("pause", self.plan_id, self.since.isoformat())


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What was said at one of the six check-ins, in the person's own words."""

    plan_id: str
    number: int
    day: date
    well: str
    hard: str
    step: str

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("check-in", self.plan_id, str(self.number))


@dataclass(frozen=True, slots=True)
class Answer:
    """A yes or a no to something asked about the person, and the day it was given."""

    name: str
    is_yes: bool
    day: date

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("answer", self.name)


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock that runs, or has been stopped and not yet told. There is one."""

    is_test: bool
    started_at: datetime
    stopped_at: datetime | None
    one: int = 1

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("clock",)


Record: TypeAlias = Plan | AimTold | Tried | Walk | Morning | Strength | Choice | Share | Pause | CheckIn | Answer | Clock
