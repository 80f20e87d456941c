"""Who comes along to a visit, in the person's own words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.core.typed import one_line

LONGEST = 60


class PeopleProblem(Enum):
    """Why it cannot be kept."""

    TOO_LONG = "too-long"
    FUTURE_DAY = "future-day"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Companion:
    """Someone who comes along."""

    words: str

    @property
    def id(self) -> str:
        """What it is known by: there is one at most."""
        return "companion"


def read_companion(typed: object) -> tuple[Companion, ...] | PeopleProblem:
    """Turn what was typed into who comes along: nobody where nothing was typed."""
    words = one_line(typed)
    if len(words) > LONGEST:
        return PeopleProblem.TOO_LONG
    return (Companion(words),) if words else ()
