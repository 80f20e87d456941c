"""A dated mark: a few words of the person's own that stand beside a day on charts and in the report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.typed import one_line

if TYPE_CHECKING:
    from datetime import date

LONGEST = 60


class MarkProblem(Enum):
    """Why a mark cannot be kept."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    FUTURE_DAY = "future-day"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Mark:
    """What happened, and on which day."""

    id: str
    day: date
    words: str


def read_mark(which: str, day: date, typed: object, today: date) -> Mark | MarkProblem:
    """Turn what a person typed about a day into a mark, or say why not."""
    words = one_line(typed)
    if not words:
        return MarkProblem.EMPTY
    if len(words) > LONGEST:
        return MarkProblem.TOO_LONG
    return MarkProblem.FUTURE_DAY if day > today else Mark(which, day, words)
