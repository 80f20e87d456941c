"""What the person thinks helped in a week: a few words from a list, and one of their own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.core.typed import one_line

MOST = 3
LONGEST = 40


class Helped(Enum):
    """The list to choose from. The values are kept in the file."""

    WALKING = "walking"
    MOVING = "moving"
    PAUSES = "pauses"
    REST = "rest"
    SLEEP = "sleep"
    WARMTH = "warmth"
    PEOPLE = "people"
    SOMETHING_NICE = "something_nice"


class HelpedProblem(Enum):
    """Why this cannot be kept."""

    TOO_MANY = "too-many"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class WeekHelped:
    """What was said to have helped, in the order of the list."""

    chosen: tuple[Helped, ...] = ()
    own: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        return not self.chosen and not self.own


def read_helped(chosen: frozenset[Helped], typed: object) -> WeekHelped | HelpedProblem:
    """Turn what a person chose and typed into what helped, or say why not."""
    own = one_line(typed)
    if len(own) > LONGEST:
        return HelpedProblem.TOO_LONG
    if len(chosen) > MOST:
        return HelpedProblem.TOO_MANY
    return WeekHelped(tuple(one for one in Helped if one in chosen), own)
