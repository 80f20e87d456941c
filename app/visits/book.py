"""Everything that is kept about appointments, in the orders in which it is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from app.visits.course import Course
from app.visits.practical import Practical
from app.visits.question import MOST, Question
from app.visits.visit import Visit

if TYPE_CHECKING:
    from datetime import date, time

    from app.core.changed import Changed
    from app.visits.problem import VisitProblem

Kept: TypeAlias = Visit | Course | Question | Practical
Done: TypeAlias = "Changed[Kept] | VisitProblem"
"""What comes of a change: what it was before and after, or what stood in the way."""


@dataclass(frozen=True, slots=True)
class Book:
    """What is kept, in no order of its own."""

    kept: tuple[Kept, ...] = ()

    @property
    def visits(self) -> tuple[Visit, ...]:
        """Every appointment, oldest first."""
        return tuple(sorted((one for one in self.kept if isinstance(one, Visit)), key=when))

    @property
    def courses(self) -> tuple[Course, ...]:
        """Every course, the newest first."""
        return tuple(sorted((one for one in self.kept if isinstance(one, Course)), key=lambda one: (one.since, one.id), reverse=True))

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question, as they were written."""
        return tuple(sorted((one for one in self.kept if isinstance(one, Question)), key=lambda one: (one.place, one.id)))

    @property
    def practical(self) -> Practical:
        """What a front desk must know; empty until it is told."""
        return next((one for one in self.kept if isinstance(one, Practical)), Practical())

    def visit(self, which: str | None) -> Visit | None:
        """The appointment of an id, if it is there."""
        return next((one for one in self.visits if one.id == which), None)

    def course(self, which: str | None) -> Course | None:
        """The course of an id, if it is there."""
        return next((one for one in self.courses if one.id == which), None)

    def coming(self, today: date) -> tuple[Visit, ...]:
        """Today's appointments and those to come, the nearest first."""
        return tuple(visit for visit in self.visits if visit.day >= today)

    def been(self, today: date) -> tuple[Visit, ...]:
        """Those of the days before today, the newest first."""
        return tuple(visit for visit in reversed(self.visits) if visit.day < today)

    def in_course(self, course: str | None) -> tuple[Visit, ...]:
        """The appointments of one course, oldest first."""
        return tuple(visit for visit in self.visits if visit.course == course)

    def questions_of(self, visit: str | None) -> tuple[Question, ...]:
        """The questions of an appointment, or those that wait for the next one."""
        return tuple(one for one in self.questions if one.visit == visit)

    def left_over(self, visit: Visit) -> tuple[Question, ...]:
        """What could be taken along: what waits, and what was not asked at earlier appointments of the same line."""
        before = {one.id for one in self.visits if line_of(one) == line_of(visit) and when(one) < when(visit)}
        return tuple(one for one in self.questions if not one.is_asked and (one.visit is None or one.visit in before))

    def to_bring(self, today: date) -> tuple[str, ...]:
        """The questions of the nearest appointment, then those that wait for one: three at the most."""
        nearest = self.coming(today)[:1]
        own = [one for visit in nearest for one in self.questions_of(visit.id)]
        return tuple(one.words for one in (*own, *self.questions_of(None)) if not one.is_asked)[:MOST]


def when(visit: Visit) -> tuple[date, bool, time | None, str]:
    """In which order appointments come: one without a time is the last of its day."""
    return (visit.day, visit.time is None, visit.time, visit.id)


def line_of(visit: Visit) -> str:
    """What goes on from one appointment to the next: their course, or else the kind of people that one sees."""
    return visit.course or visit.met.who.value
