"""How often the app may ask something that nobody asked it to: once a day, three times a week, one thing at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

ASKS_A_DAY, ASKS_A_WEEK = 1, 3
"""Nobody is asked more than this without having asked for it."""

WEEK = timedelta(7)


class Ask(Enum):
    """What may be asked unasked, the most important first. The values are kept in the file."""

    FLARE = "flare"
    VISIT = "visit"
    CHECK_IN = "check-in"
    THINGS = "things"
    PATTERN = "pattern"
    LAST_WEEK = "last-week"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that was asked on a day."""

    day: date
    ask: Ask


def ask_today(waiting: Collection[Ask], asked: Collection[Asked], today: date) -> Ask | None:
    """What to ask today, if anything. What was asked today already stands until the day is over."""
    of_today = [one.ask for one in asked if one.day == today]
    if len(of_today) >= ASKS_A_DAY:
        return next((ask for ask in of_today if ask in waiting), None)
    if sum(today - WEEK < one.day <= today for one in asked) >= ASKS_A_WEEK:
        return None
    return next((ask for ask in Ask if ask in waiting), None)
