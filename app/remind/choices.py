"""What a person chooses for all reminders at once: how many a day, a sound, a pause."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.remind.reminder import About
from app.remind.ringing import MOST

if TYPE_CHECKING:
    from collections.abc import Mapping

MANY = tuple(range(1, len(About) + 1))
"""How many a day one can choose."""

TAKEN = "calendar:"
"""Before the id of a reminder, where it is kept that its calendar file was taken."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen; without a choice there is one a day, and no sound."""

    most: int = MOST
    has_sound: bool = False
    paused_until: date | None = None
    taken: Mapping[str, int] = field(default_factory=dict)
    """Of which reminders a calendar file was taken, and with which number."""


def read_choices(kept: Mapping[str, str]) -> Choices:
    """Make choices of what the file holds; what cannot be read is as if not chosen."""
    most = kept.get("most", "")
    try:
        until = date.fromisoformat(kept.get("paused_until", ""))
    except ValueError:
        until = None
    taken = {name.removeprefix(TAKEN): int(value) for name, value in kept.items() if name.startswith(TAKEN) and value.isdecimal()}
    return Choices(int(most) if most in map(str, MANY) else MOST, kept.get("sound") == "yes", until, taken)
