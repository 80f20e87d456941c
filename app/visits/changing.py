"""What a person does to their appointments, as plain changes of what is kept, and how one is taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.changed import undone
from app.visits.book import Book, Kept
from app.visits.course import Course
from app.visits.practical import read_practical
from app.visits.problem import VisitProblem
from app.visits.question import Question
from app.visits.visit import Typed, Visit, read_text, read_visit

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed

All = tuple[Kept, ...]


def add_visit(kept: All, typed: Typed, new_id: str, today: date) -> All | VisitProblem:
    """One appointment more."""
    visit = read_visit(typed, new_id, today)
    return visit if isinstance(visit, VisitProblem) else whole((*kept, visit))


def change_visit(kept: All, which: str, typed: Typed, today: date) -> All | VisitProblem:
    """Another day, time or person. What was agreed and chosen stays."""
    there, read = Book(kept).visit(which), read_visit(typed, which, today)
    if isinstance(read, VisitProblem):
        return read
    if there is None:
        return VisitProblem.NOT_THERE
    changed = replace(there, day=read.day, time=read.time, met=read.met, course=read.course, is_helped=read.is_helped)
    return whole(put(kept, changed))


def forget_visit(kept: All, which: str) -> All | VisitProblem:
    """It is gone, and what was asked at it. What was not asked waits for the next one."""
    if Book(kept).visit(which) is None:
        return VisitProblem.NOT_THERE
    asked = {one.id for one in Book(kept).questions_of(which) if one.is_asked}
    return whole(tuple(one for one in kept if one.id != which and one.id not in asked))


def write_agreed(kept: All, which: str, typed: object) -> All | VisitProblem:
    """What was agreed, in the person's own words. It stands on I dag from now on."""
    there, text = Book(kept).visit(which), read_text(typed)
    if isinstance(text, VisitProblem):
        return text
    if there is None:
        return VisitProblem.NOT_THERE
    if not text and not there.agreed:
        return VisitProblem.AGREED_MISSING
    return put(kept, replace(there, agreed=text, is_off_today=there.is_off_today and bool(text)))


def put_off_today(kept: All, which: str, *, is_off: bool) -> All | VisitProblem:
    """Whether what was agreed stands on I dag."""
    there = Book(kept).visit(which)
    return VisitProblem.NOT_THERE if there is None else put(kept, replace(there, is_off_today=is_off))


def want_reminder(kept: All, which: str, *, is_wanted: bool) -> All | VisitProblem:
    """Whether the person wants to be reminded the day before."""
    there = Book(kept).visit(which)
    return VisitProblem.NOT_THERE if there is None else put(kept, replace(there, is_reminder_wanted=is_wanted))


def tell_practical(kept: All, interpreter: object, transport: object) -> All | VisitProblem:
    """What a front desk must know. Both empty takes it away."""
    told = read_practical(interpreter, transport)
    if isinstance(told, VisitProblem):
        return told
    if not told.is_told and not Book(kept).practical.is_told:
        return VisitProblem.NOTHING_WRITTEN
    others = tuple(one for one in kept if one.id != told.id)
    return (*others, told) if told.is_told else others


def take_back(kept: All, changed: Changed[Kept]) -> All:
    """What was kept before one change. What another window has changed since then stays."""
    return whole(undone(kept, changed))


def put(kept: All, changed: Kept) -> All:
    """The same with one of them changed."""
    return tuple(changed if one.id == changed.id else one for one in kept)


def whole(kept: All) -> All:
    """Nothing points to what is gone: without its course an appointment stands alone, a question waits for the next one."""
    there = {one.id for one in kept if isinstance(one, (Visit, Course))}
    return tuple(_alone(one, there) for one in kept)


def _alone(one: Kept, there: set[str]) -> Kept:
    if isinstance(one, Visit) and one.course is not None and one.course not in there:
        return replace(one, course=None)
    if isinstance(one, Question) and one.visit is not None and one.visit not in there:
        return replace(one, visit=None)
    return one
