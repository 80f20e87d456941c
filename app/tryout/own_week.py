"""A person's own week: a thing in the house, a person, a walk, each in their own words and on a weekday of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from app.tryout.answers import Answers

LINES = ("chore", "friend", "walk")
WEEKDAYS = range(1, 8)
"""Monday first."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One line of the week: what it is, and on which weekday, if one was chosen."""

    line: str
    text: str
    weekday: int | None


@dataclass(frozen=True, slots=True, order=True)
class Done:
    """One line that was done on a day."""

    day: date
    line: str


def day_name(line: str) -> str:
    """The name of the answer with a line's weekday."""
    return f"{line}-day"


def week_in(answers: Answers) -> tuple[Planned, ...]:
    """The lines that are written."""
    return tuple(Planned(line, answers[line], _weekday(answers.get(day_name(line)))) for line in LINES if line in answers)


def planned_on(week: tuple[Planned, ...], day: date) -> tuple[Planned, ...]:
    """The lines of the weekday of a day."""
    return tuple(one for one in week if one.weekday == day.isoweekday())


def _weekday(answer: str | None) -> int | None:
    return next((n for n in WEEKDAYS if str(n) == answer), None)
