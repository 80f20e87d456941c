"""How long and how often: a dose of walks, and the small steps up, down and aside (algorithm 3a).

80 % to begin with and steps of about 10 % are a convention of pacing, no medicine and no evidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

TOLERANCE = 1e-9
LEAST_MINUTES, MOST_MINUTES = 2, 60
LEAST_DAYS, MOST_DAYS = 1, 7
LEAST_GOAL_MINUTES = 5
MINUTES_A_DAY_MORE = 10
"""From so many minutes for each day beyond the second on, a day more comes before a minute more."""

LONGEST_STEP = 5
STEP_UP, STEP_DOWN = 0.10, 0.20
COUNTS_FROM = 0.8
EASY, WAY_BACK = 50, 0.8
"""A flare-up halves the minutes, in percent; the first week after it begins with most of them."""


@dataclass(frozen=True, slots=True)
class Dose:
    """So many minutes on so many days of a week."""

    minutes: int
    days: int


@dataclass(frozen=True, slots=True)
class Aim:
    """What the person walks towards: theirs to choose, 5 x 30 minutes if they choose nothing (WalkBack)."""

    minutes: int = 30
    days: int = 5


def whole(value: float) -> int:
    """The whole minutes in a number, forgiving what a computer does to 0.8."""
    return floor(value + TOLERANCE)


def nearest(value: float) -> int:
    """The nearest whole number, halves up."""
    return whole(value + 0.5)


def more(dose: Dose, aim: Aim) -> Dose:
    """One change only: a day more, or a few minutes more, never beyond the aim."""
    has_a_day_left = dose.days < aim.days
    if has_a_day_left and dose.minutes >= MINUTES_A_DAY_MORE * (dose.days - 2):
        return Dose(dose.minutes, dose.days + 1)
    if dose.minutes < aim.minutes:
        step = min(LONGEST_STEP, max(1, nearest(STEP_UP * dose.minutes)))
        return Dose(min(aim.minutes, max(LEAST_MINUTES, dose.minutes + step)), dose.days)
    return Dose(dose.minutes, dose.days + 1) if has_a_day_left else dose


def less(dose: Dose) -> Dose:
    """A fifth fewer minutes, on as many days."""
    fewer = max(LEAST_MINUTES, dose.minutes - max(1, nearest(STEP_DOWN * dose.minutes)))
    return Dose(min(dose.minutes, fewer), dose.days)


def easy(minutes: int, percent: int = EASY) -> int:
    """The minutes while a flare-up lasts: half, or the part that the person chose, from nothing to all."""
    return max(LEAST_MINUTES, whole(minutes * percent / 100)) if percent else 0


def first_back(before: int, in_flare: int) -> int:
    """The minutes of the first week after a flare-up."""
    return max(LEAST_MINUTES, in_flare, whole(WAY_BACK * before))


def next_back(now: int, before: int) -> int:
    """The minutes of a later week on the way back to what was before."""
    return min(before, now + LONGEST_STEP)


def way_back(before: int, in_flare: int) -> tuple[int, ...]:
    """The minutes of each week after a flare-up, until they are what they were."""
    weeks = [first_back(before, in_flare)]
    while weeks[-1] < before:
        weeks.append(next_back(weeks[-1], before))
    return tuple(weeks)


def stairs(dose: Dose, aim: Aim) -> tuple[Dose, ...]:
    """Every week from a dose to the aim, if each were a little more."""
    weeks = [dose]
    while (above := more(weeks[-1], aim)) != weeks[-1]:
        weeks.append(above)
    return tuple(weeks)


def is_counted(minutes: int, dose: Dose) -> bool:
    """Whether a day's walks are as long as planned, or nearly."""
    return minutes > 0 and minutes >= COUNTS_FROM * dose.minutes - TOLERANCE


def is_leap(minutes: int, dose: Dose) -> bool:
    """Whether a choice is so much longer that it is asked about once."""
    return minutes > dose.minutes + LONGEST_STEP
