"""What a person does to their courses: begin, put right, end, take up again, delete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.visits.book import Book
from app.visits.changing import put, whole
from app.visits.course import TypedCourse, TypedEnd, read_course, read_end
from app.visits.problem import VisitProblem

if TYPE_CHECKING:
    from datetime import date

    from app.visits.changing import All


def begin_course(kept: All, typed: TypedCourse, new_id: str, today: date) -> All | VisitProblem:
    """One course more, beside the others."""
    course = read_course(typed, new_id, today)
    return course if isinstance(course, VisitProblem) else (*kept, course)


def change_course(kept: All, which: str, typed: TypedCourse, today: date) -> All | VisitProblem:
    """Another person or another beginning."""
    there, read = Book(kept).course(which), read_course(typed, which, today)
    if isinstance(read, VisitProblem):
        return read
    if there is None:
        return VisitProblem.NOT_THERE
    if there.end and there.end.day < read.since:
        return VisitProblem.BEFORE_IT_BEGAN
    return put(kept, replace(read, end=there.end))


def end_course(kept: All, which: str, typed: TypedEnd, today: date) -> All | VisitProblem:
    """It is over, and what was said then; told again, it is put right."""
    there = Book(kept).course(which)
    if there is None:
        return VisitProblem.NOT_THERE
    end = read_end(typed, there, today)
    return end if isinstance(end, VisitProblem) else put(kept, replace(there, end=end))


def take_up_course(kept: All, which: str) -> All | VisitProblem:
    """It is not over after all."""
    there = Book(kept).course(which)
    return VisitProblem.NOT_THERE if there is None or there.is_on else put(kept, replace(there, end=None))


def forget_course(kept: All, which: str) -> All | VisitProblem:
    """It is gone. Its appointments stay, each for itself."""
    if Book(kept).course(which) is None:
        return VisitProblem.NOT_THERE
    return whole(tuple(one for one in kept if one.id != which))
