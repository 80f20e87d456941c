"""What a person can do about their own things: name, reword, pause, end, take up, begin anew, delete, and take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.day import Span
from app.core.function import Function
from app.core.observation import YES, Kind, Observation
from app.core.standing_days import days_with
from app.pace import book as books
from app.pace import changing, store
from app.pace.book import Book, Changed
from app.pace.task import PaceProblem, current
from app.pace.week import last_week, week_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary
    from app.pace.task import Task, Use
    from app.pace.week import Week

Done = Changed | PaceProblem
"""What comes of an action: a change that can be taken back, or what stood in the way."""


def name_task(diary: Diary, typed: object) -> Done:
    """Name one more thing to do with rests."""
    return change(diary, lambda book: changing.name(book, typed, str(uuid4()), diary.today))


def reword_task(diary: Diary, which: str, typed: object) -> Done:
    """The same thing in other words."""
    return change(diary, lambda book: changing.reword(book, which, typed))


def wish_minutes(diary: Diary, which: str, typed: object) -> Done:
    """How long the person would like to be able to go on."""
    return change(diary, lambda book: changing.wish(book, which, typed))


def choose_rest(diary: Diary, which: str, typed: object) -> Done:
    """A rest of one's own."""
    return change(diary, lambda book: changing.set_rest(book, which, typed))


def pause_task(diary: Diary, which: str) -> Done:
    """Leave it alone for a while."""
    return change(diary, lambda book: changing.pause(book, which, diary.now(), diary.today))


def go_on_with(diary: Diary, which: str) -> Done:
    """Take it up where it was left."""
    return change(diary, lambda book: changing.go_on(book, which, diary.today))


def end_task(diary: Diary, which: str) -> Done:
    """It is no longer one of the things. What was told stays."""
    return change(diary, lambda book: changing.end(book, which, diary.now(), diary.today))


def take_up_task(diary: Diary, which: str) -> Done:
    """It is one of the things again."""
    return change(diary, lambda book: changing.take_up(book, which))


def begin_task_anew(diary: Diary, which: str) -> Done:
    """From the beginning, with the old one kept."""
    return change(diary, lambda book: changing.begin_anew(book, which, str(uuid4()), diary.now(), diary.today))


def forget_task(diary: Diary, which: str) -> Done:
    """Delete it with all that was told of it."""
    return change(diary, lambda book: changing.forget(book, which))


def take_back(diary: Diary, changed: Changed) -> Done:
    """Undo one change. The answer can be taken back in turn."""
    return change(diary, partial(books.take_back, changed=changed))


def book_of(diary: Diary) -> Book:
    """Everything that is kept."""
    with diary.session() as session:
        return store.book_in(session)


def running_now(diary: Diary) -> tuple[Task, Use] | None:
    """The one timer that is going, with its thing."""
    return books.running(book_of(diary), diary.now())


def week_of(diary: Diary, task: Task) -> Week | None:
    """The week that has gone, and what is suggested for the next."""
    span = last_week(task, diary.today)
    if span is None or not diary.has(Function.BREAK_MINUTES):
        return None
    paused = days_with(diary, Kind.PAUSE, Span(span.first, diary.today))
    return week_for(task, book_of(diary).mornings, paused, diary.today)


def is_pace_planned(diary: Diary) -> bool:
    """Whether there is something to do with rests that is not left alone."""
    return any(task.work is not None and not task.is_left_alone(diary.today) for task in current(book_of(diary).tasks))


def observe(diary: Diary, span: Span) -> tuple[Observation, ...]:
    """The days on which anything was done with rests."""
    with diary.session() as session:
        days = store.days_used_in(session, span)
    return tuple(Observation(day, Kind.PACE_USED, YES) for day in days)


def change(diary: Diary, make: Callable[[Book], Book | PaceProblem], *, is_news: bool = True) -> Done:
    """One change of the book. What stands there is read in the transaction that writes, so two windows lose nothing."""
    with diary.session() as session:
        before = store.book_in(session)
        after = make(before)
        if isinstance(after, PaceProblem):
            return after
        store.write(session, before, after)
        session.commit()
    if is_news:
        diary.news.spread()
    return Changed(before, after)
