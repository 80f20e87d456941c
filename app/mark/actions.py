"""What a person can do with dated marks: set one, change it, take it out, and take that back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.day import Span
from app.core.observation import Kind, Observation
from app.core.weekly import LONG_AGO
from app.mark import store
from app.mark.mark import MarkProblem, read_mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.diary import Diary
    from app.mark.mark import Mark


@dataclass(frozen=True, slots=True)
class Marked:
    """One change: which mark, and what it was before and after."""

    id: str
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
    return mark if isinstance(mark, MarkProblem) else _change(diary, mark.id, lambda _: mark)


def change_mark(diary: Diary, which: str, day: date, typed: object) -> Marked | MarkProblem:
    """Other words, or another day."""
    mark = read_mark(which, day, typed, diary.today)
    return mark if isinstance(mark, MarkProblem) else _change(diary, which, lambda there: mark if there else MarkProblem.NOT_THERE)


def take_out_mark(diary: Diary, which: str) -> Marked | MarkProblem:
    """The mark is gone."""
    return _change(diary, which, lambda there: None if there else MarkProblem.NOT_THERE)


def take_back(diary: Diary, marked: Marked) -> Marked | MarkProblem:
    """Undo one change, unless another window has changed the mark since. The answer can be taken back in turn."""
    return _change(diary, marked.id, lambda there: marked.before if there == marked.after else there)


def _change(diary: Diary, which: str, change: Callable[[Mark | None], Mark | MarkProblem | None]) -> Marked | MarkProblem:
    # What stands there is read in the transaction that writes, so two windows lose nothing.
    with diary.session() as session:
        before = store.mark_in(session, which)
        after = change(before)
        if isinstance(after, MarkProblem):
            return after
        if after is None:
            store.take_out(session, which)
        else:
            store.put(session, after)
        session.commit()
    diary.news.spread()
    return Marked(which, before, after)
