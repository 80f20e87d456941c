"""An appointment: the day, with whom, the course it belongs to, and what was agreed at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

from app.core.typed import one_line, storable
from app.core.typed_day import read_day
from app.core.typed_time import read_time
from app.visits.problem import VisitProblem
from app.visits.with_whom import Met, read_met

LONGEST_TEXT = 1000
EARLIEST = date(1980, 1, 1)
AHEAD = timedelta(5 * 366)
JUST_BEEN = timedelta(60)
"""A day without a year is one to come, or one that has just been."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person typed and chose about an appointment, as it comes from the screen."""

    day: object = ""
    time: object = ""
    who: object = None
    name: object = ""
    course: str | None = None
    is_helped: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """One appointment. What was not said is None or empty."""

    id: str
    day: date
    time: time | None
    met: Met
    course: str | None = None
    agreed: str = ""
    is_helped: bool = False
    """Whether somebody helped with the writing."""
    is_reminder_wanted: bool = False
    is_off_today: bool = False
    """Whether the person wants what was agreed no more on I dag."""


def read_visit(typed: Typed, new_id: str, today: date) -> Visit | VisitProblem:
    """Turn what was typed into an appointment, or say what stands in the way first."""
    met = read_met(typed.who, typed.name)
    if isinstance(met, VisitProblem):
        return met
    day = read_visit_day(typed.day, today)
    if isinstance(day, VisitProblem):
        return day
    at = read_time(typed.time)
    if at is None and one_line(typed.time):
        return VisitProblem.NOT_A_TIME
    return Visit(new_id, day, at, met, typed.course, is_helped=typed.is_helped)


def read_visit_day(typed: object, today: date) -> date | VisitProblem:
    """A day as people write it. It may be one to come."""
    if not one_line(typed):
        return VisitProblem.DAY_MISSING
    day = read_day(typed, today - JUST_BEEN)
    if day is None:
        return VisitProblem.NOT_A_DAY
    if day > today + AHEAD:
        return VisitProblem.TOO_FAR_AHEAD
    return VisitProblem.TOO_LONG_AGO if day < EARLIEST else day


def read_text(typed: object) -> str | VisitProblem:
    """What was agreed, with its lines. It may be taken away again."""
    text = storable(typed).strip() if isinstance(typed, str) else ""
    return VisitProblem.TEXT_TOO_LONG if len(text) > LONGEST_TEXT else text
