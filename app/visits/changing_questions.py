"""What a person does to their questions: write, reword, tick as asked, take along to the next appointment, delete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.visits.book import Book
from app.visits.changing import put
from app.visits.problem import VisitProblem
from app.visits.question import MOST, Question, read_question

if TYPE_CHECKING:
    from app.visits.changing import All


def write_question(kept: All, visit: str | None, typed: object, new_id: str) -> All | VisitProblem:
    """One question more, for an appointment or for the next one."""
    words, book = read_question(typed), Book(kept)
    if isinstance(words, VisitProblem):
        return words
    if visit is not None and book.visit(visit) is None:
        return VisitProblem.NOT_THERE
    if len(book.questions_of(visit)) >= MOST:
        return VisitProblem.TOO_MANY_QUESTIONS
    return (*kept, Question(new_id, words, max((one.place for one in book.questions), default=0) + 1, visit))


def reword_question(kept: All, which: str, typed: object) -> All | VisitProblem:
    """The same question in other words."""
    words, there = read_question(typed), _find(kept, which)
    if isinstance(words, VisitProblem):
        return words
    return VisitProblem.NOT_THERE if there is None else put(kept, replace(there, words=words))


def tick_question(kept: All, which: str, *, is_asked: bool) -> All | VisitProblem:
    """Whether it was asked."""
    there = _find(kept, which)
    return VisitProblem.NOT_THERE if there is None else put(kept, replace(there, is_asked=is_asked))


def carry_question(kept: All, which: str, visit: str) -> All | VisitProblem:
    """It was not asked; now it belongs to this appointment."""
    there, book = _find(kept, which), Book(kept)
    if there is None or book.visit(visit) is None:
        return VisitProblem.NOT_THERE
    if there.visit != visit and len(book.questions_of(visit)) >= MOST:
        return VisitProblem.TOO_MANY_QUESTIONS
    return put(kept, replace(there, visit=visit, is_asked=False))


def forget_question(kept: All, which: str) -> All | VisitProblem:
    """It is gone."""
    return VisitProblem.NOT_THERE if _find(kept, which) is None else tuple(one for one in kept if one.id != which)


def _find(kept: All, which: str) -> Question | None:
    return next((one for one in Book(kept).questions if one.id == which), None)
