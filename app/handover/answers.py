"""What each kind of answer can be: what comes back from a file is held against it before anything else is done with it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.core.observation import NO, YES, Kind
from app.core.scale import HIGHEST, LOWEST

if TYPE_CHECKING:
    from collections.abc import Mapping

SCORED = (
    Kind.HINDRANCE,
    Kind.BACK_PAIN,
    Kind.LEG_PAIN,
    Kind.ACTIVITY,
    Kind.SLEEP,
    Kind.MOOD,
    Kind.OWN_ONE,
    Kind.OWN_TWO,
    Kind.WEEK_PAIN,
    Kind.WEEK_WORST,
    Kind.WEEK_HINDRANCE,
    Kind.WEEK_SLEEP,
    Kind.CONFIDENCE,
)
"""A whole number from 0 to 10."""

COUNTED: Mapping[Kind, int] = {
    Kind.WORK_DAYS_USUAL: 7,
    Kind.WORK_DAYS_ADAPTED: 7,
    Kind.WORK_DAYS_OFF: 7,
    Kind.WALK_MINUTES: 1440,
    Kind.SLEEP_MINUTES: 1440,
    Kind.BED_MINUTES: 1440,
    Kind.EXERCISES_DONE: 100,
}
"""A number from 0 up to the most that can be. Minutes are those of a day."""

AT_WORK = ("usual", "adapted", "off", "not_a_work_day")
"""How a day at work was, as it stands in files."""

SAID: Mapping[Kind, tuple[str, ...]] = {
    Kind.FLARE: (YES, NO),
    Kind.WORK: AT_WORK,
    Kind.STRENGTH: (YES, NO),
    Kind.PACE_USED: (YES, NO),
    Kind.PAUSE: (YES, NO),
}
"""One of a few words."""

IN_FILES = tuple(kind for kind in Kind if kind is not Kind.MARK)
"""Every kind that is told by day; a mark stands apart, as there may be several a day."""


def can_be(kind: Kind, value: object) -> bool:
    """Whether a kind can have this value."""
    if kind in SAID:
        return value in SAID[kind]
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        return False
    if kind in COUNTED:
        return 0 <= value <= COUNTED[kind]
    return kind in SCORED and LOWEST <= value <= HIGHEST and value == int(value)
