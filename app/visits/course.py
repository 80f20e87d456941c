"""A course: everything with the same people about the same thing, from its beginning until it is over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.typed import one_line
from app.visits.problem import VisitProblem
from app.visits.visit import read_text, read_visit_day
from app.visits.with_whom import Met, read_met

if TYPE_CHECKING:
    from datetime import date

LONGEST_LINE = 200


class DoctorTold(Enum):
    """Whether one's own doctor has heard how it ended. The values are kept in the file."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class TypedCourse:
    """What a person typed and chose about a course."""

    since: object = ""
    who: object = None
    name: object = ""


@dataclass(frozen=True, slots=True)
class TypedEnd:
    """What a person told when a course was over. Any of it may be left, but for the day."""

    ended: object = ""
    agreed: object = ""
    follows_up: object = ""
    comes_back: object = ""
    doctor_told: object = None


@dataclass(frozen=True, slots=True)
class End:
    """When it was over, and what was said about the time after it. What was left is empty or None."""

    day: date
    agreed: str = ""
    follows_up: str = ""
    comes_back: str = ""
    doctor_told: DoctorTold | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """One course. While it goes on it has no end."""

    id: str
    met: Met
    since: date
    end: End | None = None

    @property
    def is_on(self) -> bool:
        """Whether it still goes on."""
        return self.end is None


def read_course(typed: TypedCourse, new_id: str, today: date) -> Course | VisitProblem:
    """Turn what was typed into a course that goes on, or say why not."""
    met = read_met(typed.who, typed.name)
    if isinstance(met, VisitProblem):
        return met
    since = read_past_day(typed.since, today)
    return since if isinstance(since, VisitProblem) else Course(new_id, met, since)


def read_end(typed: TypedEnd, course: Course, today: date) -> End | VisitProblem:
    """Turn what was told at the end into what is kept, or say why not."""
    day, agreed = read_past_day(typed.ended, today), read_text(typed.agreed)
    if isinstance(day, VisitProblem):
        return day
    if day < course.since:
        return VisitProblem.BEFORE_IT_BEGAN
    if isinstance(agreed, VisitProblem):
        return agreed
    follows_up, comes_back = one_line(typed.follows_up), one_line(typed.comes_back)
    if max(len(follows_up), len(comes_back)) > LONGEST_LINE:
        return VisitProblem.LINE_TOO_LONG
    told = {one.value: one for one in DoctorTold}
    return End(day, agreed, follows_up, comes_back, told.get(typed.doctor_told) if isinstance(typed.doctor_told, str) else None)


def read_past_day(typed: object, today: date) -> date | VisitProblem:
    """A day that has come."""
    day = read_visit_day(typed, today)
    if isinstance(day, VisitProblem):
        return VisitProblem.FUTURE_DAY if day is VisitProblem.TOO_FAR_AHEAD else day
    return VisitProblem.FUTURE_DAY if day > today else day
