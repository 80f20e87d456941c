"""The ladder of help with low mood: from the nearest door to the most urgent one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from app.core.dated import in_force, read_term

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.dated import Term


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
    """One door: what it is called, its number or page if it has any, and how long that holds."""

    step: Step
    title: str | None
    number: str | None
    url: str | None
    checked: date
    term: Term

    @property
    def name(self) -> str:
        """What others point to."""
        return self.step.value


def read_ladder(data: Mapping[str, Any]) -> tuple[Rung, ...]:
    """Every rung from its file."""
    return tuple(_rung(row) for row in data["ladder"])


def ladder_on(day: date, ladder: tuple[Rung, ...]) -> tuple[Rung, ...]:
    """The rungs that hold on a day, nearest first."""
    return in_force(ladder, day)


def _rung(row: Mapping[str, Any]) -> Rung:
    return Rung(
        step=Step(row["step"]),
        title=row["name"],
        number=row["number"],
        url=row["url"],
        checked=date.fromisoformat(row["checked"]),
        term=read_term(row),
    )
