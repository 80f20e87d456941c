"""A note: the person's own words about a day, kept as they were written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class NoteProblem(Enum):
    """Why a note cannot be kept or changed."""

    EMPTY = "empty"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Note:
    """A text and the moment, in UTC, when it was first told."""

    id: str
    told_at: datetime
    text: str


def read_note(text: object) -> str | NoteProblem:
    """Turn what a person wrote into a note's text, or say why not."""
    if not isinstance(text, str):
        return NoteProblem.EMPTY
    whole = as_stored(text)
    return whole if whole.strip() else NoteProblem.EMPTY


def as_stored(text: str) -> str:
    """The same text, without what no file can hold."""
    # Half of a pair from a browser cannot be written as UTF-8: join pairs, and show a lone half as a lost sign.
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    # SQLite's own functions stop reading at a NUL.
    return joined.replace("\0", "")
