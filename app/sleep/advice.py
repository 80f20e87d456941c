"""What may be worth a try, by the rule of algorithm 3c.5: two things at most, in its order, and never less time in bed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from app.core.series import mean_of
from app.sleep.night import LONG_AWAKE
from app.sleep.week import week_of, weeks_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from app.sleep.night import Measured
    from app.sleep.week import Figures

MOST = 2
WEEKS, BROKEN_NIGHTS, TIRED = 4, 3, 4
"""In each of so many weeks so many broken nights, and not more rested than this: someone to talk with."""

WIDE = 90
"""Minutes between the earliest and the latest time of getting up."""


class Tip(Enum):
    """What may be worth a try, in the order of the rule."""

    DOCTOR = "doctor"
    TALK = "talk"
    FIXED_TIME = "fixed-time"
    SLEEPY = "sleepy"
    NIGHT_PLAN = "night-plan"
    UP_AND_LIGHT = "up-and-light"


def tips(nights: Iterable[Measured], today: date, *, has_sign: bool) -> tuple[Tip, ...] | None:
    """The tips of the week that ends today; nothing at all before there are five nights in it."""
    told = tuple(nights)
    week = week_of(told, today)
    figures = week.figures
    if not week.may_advise or figures is None:
        return None
    fitting = {
        Tip.DOCTOR: has_sign,
        Tip.TALK: is_long_hard(told, today),
        **_from_figures(figures),
    }
    return tuple(tip for tip in Tip if fitting[tip])[:MOST]


def is_long_hard(nights: Iterable[Measured], today: date) -> bool:
    """Whether four weeks in a row had three broken nights or more, and the person was seldom rested in them."""
    weeks = weeks_of(nights, today, WEEKS)
    rested = mean_of(tuple(float(one.night.rested) for week in weeks for one in week.nights if one.night.rested is not None))
    is_broken = all(sum(one.is_broken for one in week.nights) >= BROKEN_NIGHTS for week in weeks)
    return is_broken and rested is not None and rested <= TIRED


def _from_figures(figures: Figures) -> dict[Tip, bool]:
    return {
        Tip.FIXED_TIME: figures.spread > WIDE,
        Tip.SLEEPY: figures.falling_asleep >= LONG_AWAKE,
        Tip.NIGHT_PLAN: figures.awake_in_night >= LONG_AWAKE,
        Tip.UP_AND_LIGHT: figures.at_the_end >= LONG_AWAKE,
    }
