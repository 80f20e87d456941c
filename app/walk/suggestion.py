"""What is suggested for a week, from the week before. The person decides; how much it hurt never does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from math import ceil

from app.walk.dose import LEAST_MINUTES, WAY_BACK, whole

UNSETTLED_DAYS = 2
ENOUGH_OF_THREE = 2
REDUCED_FROM, TESTS_FROM = 2, 4
"""After so many weeks without a counted walk the minutes are fewer, and then new test walks are offered."""


class Flare(Enum):
    """How a week stood to a flare-up on its last day."""

    NONE = "none"
    ACTIVE = "active"
    ENDED = "ended"


class Suggestion(Enum):
    """What a week may be."""

    MORE = "more"
    SAME = "same"
    LESS = "less"
    NO_WALKS = "no_walks"
    EASY_WEEK = "easy_week"
    RETURN = "return"


class Action(Enum):
    """What weeks without a counted walk lead to."""

    SAME = "same"
    REDUCED = "reduced"
    NEW_TEST_WALKS = "new_test_walks"


@dataclass(frozen=True, slots=True)
class Resumed:
    """Where one may go on after weeks without a counted walk."""

    action: Action
    minutes: int | None


def suggest(days_per_week: int, counted_days: int, unsettled_days: int, flare: Flare) -> Suggestion:
    """The first rule that fits."""
    if flare is Flare.ACTIVE:
        return Suggestion.EASY_WEEK
    if flare is Flare.ENDED:
        return Suggestion.RETURN
    if counted_days == 0:
        return Suggestion.NO_WALKS
    if unsettled_days >= UNSETTLED_DAYS:
        return Suggestion.LESS
    return Suggestion.MORE if counted_days >= enough_of(days_per_week) else Suggestion.SAME


def enough_of(days: int) -> int:
    """Two thirds of the planned days, rounded up."""
    return ceil(ENOUGH_OF_THREE * days / 3)


def resume(minutes_before: int, weeks: int) -> Resumed:
    """The same after one week, most of it after two or three (once, not each week anew), then new test walks."""
    if weeks >= TESTS_FROM:
        return Resumed(Action.NEW_TEST_WALKS, None)
    if weeks >= REDUCED_FROM:
        return Resumed(Action.REDUCED, max(LEAST_MINUTES, whole(WAY_BACK * minutes_before)))
    return Resumed(Action.SAME, minutes_before)
