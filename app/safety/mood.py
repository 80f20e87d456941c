"""The ladder of help with low mood: from the nearest door to the most urgent one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from app.safety.numbers import read_end

if TYPE_CHECKING:
    from collections.abc import Mapping


class Step(Enum):
    """A rung of the ladder."""

    OWN_DOCTOR = "own_doctor"
    PSYCHOLOGIST = "psychologist"
    COURSE = "course"
    ONLINE = "online"
    LIFELINE = "lifeline"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class Rung:
    """One door: its name and number, if it has any, and how long that holds."""

    step: Step
    name: str | None
    number: str | None
    url: str | None
    checked: date
    valid_from: date
    valid_to: date | None

    def holds_on(self, day: date) -> bool:
        """Whether the door is open on this day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


def read_ladder(data: Mapping[str, Any]) -> tuple[Rung, ...]:
    """Every rung from its file."""
    return tuple(_rung(row) for row in data["ladder"])


def ladder_on(day: date, ladder: tuple[Rung, ...]) -> tuple[Rung, ...]:
    """The rungs that hold on a day, nearest first."""
    return tuple(rung for rung in ladder if rung.holds_on(day))


def _rung(row: Mapping[str, Any]) -> Rung:
    return Rung(
        step=Step(row["step"]),
        name=row["name"],
        number=row["number"],
        url=row["url"],
        checked=date.fromisoformat(row["checked"]),
        valid_from=date.fromisoformat(row["valid_from"]),
        valid_to=read_end(row["valid_to"]),
    )
