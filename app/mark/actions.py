"""What a person can do with dated marks: set one, change it, take it out, and take that back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.day import Span
from app.core.observation import Kind, Observation
from app.core.weekly import LONG_AGO
from app.mark import store
from app.mark.mark import Mark, MarkProblem, read_mark

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary


@dataclass(frozen=True, slots=True)
class Marked:
    """One change: the mark before and after."""

    before: Mark | None
    after: Mark | None


def marks_of(diary: Diary) -> tuple[Mark, ...]:
    """Every mark, newest first."""
    with diary.session() as session:
        return tuple(reversed(store.marks_in(session, Span(LONG_AGO, diary.today))))


def observe(diary: Diary, span: Span) -> tuple[Observation, ...]:
    """The marks of a span as charts and reports read them; the value is the person's own words."""
    with diary.session() as session:
        marks = store.marks_in(session, span)
    return tuple(Observation(mark.day, Kind.MARK, mark.words) for mark in marks)


def set_mark(diary: Diary, day: date, typed: object) -> Marked | MarkProblem:
    """Mark a day."""
    mark = read_mark(str(uuid4()), day, typed, diary.today)
    return mark if isinstance(mark, MarkProblem) else _change(diary, mark.id, mark)


def change_mark(diary: Diary, which: str, day: date, typed: object) -> Marked | MarkProblem:
    """Other words, or another day."""
    mark = read_mark(which, day, typed, diary.today)
    if isinstance(mark, MarkProblem):
        return mark
    return _change(diary, which, mark) if _is_there(diary, which) else MarkProblem.NOT_THERE


def take_out_mark(diary: Diary, which: str) -> Marked | MarkProblem:
    """The mark is gone."""
    return _change(diary, which, None) if _is_there(diary, which) else MarkProblem.NOT_THERE


def take_back(diary: Diary, marked: Marked) -> None:
    """Undo one change, unless another window has changed the mark since."""
    mark = marked.after or marked.before
    if mark is None:
        return
    with diary.session() as session:
        is_as_left = store.mark_in(session, mark.id) == marked.after
    if is_as_left:
        _change(diary, mark.id, marked.before)


def _is_there(diary: Diary, which: str) -> bool:
    with diary.session() as session:
        return store.mark_in(session, which) is not None


def _change(diary: Diary, which: str, mark: Mark | None) -> Marked:
    with diary.session() as session:
        before = store.mark_in(session, which)
        if mark is None:
            store.take_out(session, which)
        else:
            store.put(session, mark)
        session.commit()
    diary.news.spread()
    return Marked(before, mark)
