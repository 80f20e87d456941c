"""A reminder: about what, at what time of day, on which weekdays, and whether it is on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, time

EVERY_DAY = frozenset(range(7))


class About(Enum):
    """What a reminder is about, in the order in which several of one day are told. The values are kept in the file."""

    WALK = "walk"
    PACE = "pace"
    SLEEP = "sleep"
    CHECK_IN = "check-in"
    DIARY = "diary"
    ARTICLE = "article"
    OWN = "own"


ORDER = {about: n for n, about in enumerate(About)}
"""Where each stands when several are due on one day."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder. `weekdays` are 0 for Monday to 6 for Sunday; `sequence` grows by one at each change, for calendars."""

    id: str
    about: About
    at: time
    weekdays: frozenset[int] = EVERY_DAY
    is_on: bool = False
    own_words: str = ""
    """Only a reminder of one's own has words; no other does."""
    is_plain: bool = False
    """Whether the person wants it to say what it is about in plain words, the back among them."""
    shows_words_in_calendar: bool = False
    sequence: int = 0
    rings_at_night: bool = False
    """Whether the person chose that this one may come in the quiet hours."""
    set_at: datetime | None = None
    """When it was last switched on or moved: nothing was due before that, and what was ignored before is forgotten."""
