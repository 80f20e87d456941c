"""A note: the person's own words about a day, kept as they were written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.typed import storable

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
    whole = storable(text)
    return whole if whole.strip() else NoteProblem.EMPTY
