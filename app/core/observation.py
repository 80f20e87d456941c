"""The narrow waist: slices tell what they know as observations; charts and exports read nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

YES, NO = "yes", "no"
"""The value of what was answered with a yes or a no."""


class Kind(Enum):
    """What was observed. The value is the name used in files and never changes."""

    HINDRANCE = "hindrance"
    BACK_PAIN = "back-pain"
    LEG_PAIN = "leg-pain"
    ACTIVITY = "activity"
    SLEEP = "sleep"
    MOOD = "mood"
    OWN_ONE = "own-1"
    OWN_TWO = "own-2"
    WEEK_PAIN = "week-pain"
    WEEK_WORST = "week-worst"
    FLARE = "flare"
    WORK = "work"
    MARK = "mark"
    WEEK_HINDRANCE = "week-hindrance"
    WEEK_SLEEP = "week-sleep"
    CONFIDENCE = "confidence"
    WORK_DAYS_USUAL = "work-days-usual"
    WORK_DAYS_ADAPTED = "work-days-adapted"
    WORK_DAYS_OFF = "work-days-off"
    WALK_MINUTES = "walk-minutes"
    STRENGTH = "strength"
    PACE_USED = "pace-used"
    SLEEP_MINUTES = "sleep-minutes"
    BED_MINUTES = "bed-minutes"
    EXERCISES_DONE = "exercises-done"
    PAUSE = "pause"


TOLD = (
    Kind.HINDRANCE,
    Kind.BACK_PAIN,
    Kind.LEG_PAIN,
    Kind.ACTIVITY,
    Kind.SLEEP,
    Kind.MOOD,
    Kind.WORK,
    Kind.OWN_ONE,
    Kind.OWN_TWO,
    Kind.WEEK_PAIN,
)
"""A day with an answer to any of these is told. A day within a flare-up need not be."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing a patient told about one day."""

    day: date
    kind: Kind
    value: float | str


def numbers_in(told: Iterable[Observation]) -> dict[date, float]:
    """The numbers that were told, by day; words are none."""
    return {one.day: float(one.value) for one in told if not isinstance(one.value, str)}
