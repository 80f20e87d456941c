"""The form of a night as a person filled it in, and the one door from there to a night."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from app.core.scale import ScaleProblem, read_score
from app.core.typed_time import read_time
from app.sleep.clock import Clock, has_hour_twice, read_minutes
from app.sleep.night import Measured, Night, NightProblem, measure

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.core.scale import Score
    from app.sleep.clock import Turn


REQUIRED = (
    NightProblem.LIGHTS_OUT,
    NightProblem.FALLING_ASLEEP,
    NightProblem.AWAKE_IN_THE_NIGHT,
    NightProblem.AWAKE,
    NightProblem.UP,
)
"""What stands in the way while a field is empty or makes no sense, in the order in which the form asks."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields. Nothing stands there by itself."""

    lights_out: str = ""
    falling_asleep: str = ""
    awake_in_night: str = ""
    awake: str = ""
    up: str = ""
    naps: str = ""
    rested: int | None = None
    quality: int | None = None
    lights_turn: Turn | None = None
    awake_turn: Turn | None = None
    up_turn: Turn | None = None
    is_quality_touched: bool = False
    """The quality is kept by the diary of the days: it is told there only if it was touched here."""

    def filled(self, **fields: Any) -> Typed:
        """The same with other things in some fields."""
        return replace(self, **fields)


def typed_of(night: Night) -> Typed:
    """A kept night, to be changed."""
    return Typed(
        lights_out=_shown(night.lights_out),
        falling_asleep=str(night.falling_asleep),
        awake_in_night=str(night.awake_in_night),
        awake=_shown(night.awake),
        up=_shown(night.up),
        naps="" if night.naps is None else str(night.naps),
        rested=night.rested,
        lights_turn=night.lights_out.turn,
        awake_turn=night.awake.turn,
        up_turn=night.up.turn,
    )


def times_of(night: Night) -> dict[str, str]:
    """The three times of an earlier night, as they can be taken over. How one slept is each night's own."""
    return {"lights_out": _shown(night.lights_out), "awake": _shown(night.awake), "up": _shown(night.up)}


def read_night(typed: Typed, day: date, at: datetime) -> Night | NightProblem:
    """Turn what was filled in into a night that can have been, or say what is in the way."""
    lights_out = _clock(typed.lights_out, typed.lights_turn, day)
    falling_asleep, awake_in_night = read_minutes(typed.falling_asleep), read_minutes(typed.awake_in_night)
    awake, up = _clock(typed.awake, typed.awake_turn, day), _clock(typed.up, typed.up_turn, day)
    told = (lights_out, falling_asleep, awake_in_night, awake, up)
    if lights_out is None or falling_asleep is None or awake_in_night is None or awake is None or up is None:
        return REQUIRED[told.index(None)]
    rest = _rest(typed)
    if isinstance(rest, NightProblem):
        return rest
    night = Night(day, lights_out, falling_asleep, awake_in_night, awake, up, at, *rest)
    found = measure(night)
    return found if isinstance(found, NightProblem) else night


def is_same(one: Night | None, other: Night) -> bool:
    """Whether two tellings of a night say the same, whenever they were told."""
    if one is None:
        return False
    return all(getattr(one, field.name) == getattr(other, field.name) for field in fields(Night) if field.name != "told_at")


def in_bed(night: Night | None) -> int | None:
    """How long one was in bed, if it can be worked out."""
    found = None if night is None else measure(night)
    return found.in_bed if isinstance(found, Measured) else None


def _rest(typed: Typed) -> tuple[int | None, Score | None] | NightProblem:
    naps = read_minutes(typed.naps) if typed.naps.strip() else None
    if naps is None and typed.naps.strip():
        return NightProblem.NAPS
    rested = read_score(typed.rested)
    if rested is ScaleProblem.OFF_THE_SCALE:
        return NightProblem.RESTED
    return naps, None if isinstance(rested, ScaleProblem) else rested


def _clock(typed: str, turn: Turn | None, day: date) -> Clock | None:
    time = read_time(typed)
    # A turn has a meaning on the one day of the year only.
    return None if time is None else Clock(time, turn if has_hour_twice(day) else None)


def _shown(clock: Clock) -> str:
    return clock.time.strftime("%H:%M")
