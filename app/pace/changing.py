"""What a person does to their own things, as plain changes of the book: name, reword, pause, end, take up, begin anew, delete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.pace.book import in_order
from app.pace.interval import LEAST_REST, MOST_REST
from app.pace.task import MOST, Break, PaceProblem, Task, current, find, read_minutes, read_words

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.pace.book import Book
    from app.pace.task import Tasks


def name(book: Book, typed: object, new_id: str, today: date) -> Book | PaceProblem:
    """Put one more thing last."""
    words = read_words(typed)
    if isinstance(words, PaceProblem):
        return words
    if len(current(book.tasks)) >= MOST:
        return PaceProblem.TOO_MANY
    return replace(book, tasks=(*book.tasks, Task(new_id, words, today, None, _next_place(book.tasks))))


def reword(book: Book, which: str, typed: object) -> Book | PaceProblem:
    """The same thing in other words."""
    words, there = read_words(typed), find(book.tasks, which)
    if isinstance(words, PaceProblem):
        return words
    return PaceProblem.NOT_THERE if there is None else with_task(book, replace(there, words=words))


def wish(book: Book, which: str, typed: object) -> Book | PaceProblem:
    """How long the person would like to be able to go on; nothing typed takes the wish away."""
    there = _now(book, which)
    if there is None:
        return PaceProblem.NOT_THERE
    if not str(typed).strip():
        return with_task(book, replace(there, wanted=None))
    minutes = read_minutes(typed)
    return minutes if isinstance(minutes, PaceProblem) else with_task(book, replace(there, wanted=minutes))


def set_rest(book: Book, which: str, typed: object) -> Book | PaceProblem:
    """A rest of one's own; nothing typed gives the suggested one again."""
    there = _now(book, which)
    if there is None:
        return PaceProblem.NOT_THERE
    if not str(typed).strip():
        return with_task(book, replace(there, own_rest=None))
    minutes = read_minutes(typed, LEAST_REST, MOST_REST)
    return PaceProblem.NOT_A_REST if isinstance(minutes, PaceProblem) else with_task(book, replace(there, own_rest=minutes))


def pause(book: Book, which: str, now: datetime, today: date) -> Book | PaceProblem:
    """Leave it alone from today. Who went on again today goes on with the same pause."""
    there = _now(book, which)
    if there is None:
        return PaceProblem.NOT_THERE
    if there.is_left_alone(today):
        return book
    kept = tuple(one for one in there.breaks if today not in (one.until, one.since))
    same = next((one for one in there.breaks if one.until == today), Break(today))
    return with_task(book, _at_rest(replace(there, breaks=(*kept, Break(same.since))), now))


def go_on(book: Book, which: str, today: date) -> Book | PaceProblem:
    """Take it up where it was left."""
    there = _now(book, which)
    if there is None:
        return PaceProblem.NOT_THERE
    # A pause that ends on the day it began was none.
    ended = (one if one.until else Break(one.since, today) for one in there.breaks)
    return with_task(book, replace(there, breaks=tuple(one for one in ended if one.since != one.until)))


def end(book: Book, which: str, now: datetime, today: date) -> Book | PaceProblem:
    """It is no longer one of the things. What was told stays; a thing with nothing told leaves no trace."""
    there = _now(book, which)
    if there is None:
        return PaceProblem.NOT_THERE
    if not (there.minutes or there.choices or there.uses):
        return forget(book, which)
    return with_task(book, _at_rest(replace(there, until=today), now))


def take_up(book: Book, which: str) -> Book | PaceProblem:
    """It is one of the things again, with all that it had."""
    there = find(book.tasks, which)
    if there is None or there.is_current:
        return PaceProblem.NOT_THERE
    if len(current(book.tasks)) >= MOST:
        return PaceProblem.TOO_MANY
    back = replace(there, until=None, place=_next_place(book.tasks))
    return replace(book, tasks=in_order((*_without(book.tasks, which), back)))


def begin_anew(book: Book, which: str, new_id: str, now: datetime, today: date) -> Book | PaceProblem:
    """The same words from the beginning: the old one is ended, and kept."""
    there = _now(book, which)
    if there is None:
        return PaceProblem.NOT_THERE
    ended = end(book, which, now, today)
    if isinstance(ended, PaceProblem):
        return ended
    fresh = Task(new_id, there.words, today, None, there.place, wanted=there.wanted)
    return replace(ended, tasks=in_order((*ended.tasks, fresh)))


def forget(book: Book, which: str) -> Book | PaceProblem:
    """It is gone, with all that was told of it."""
    if find(book.tasks, which) is None:
        return PaceProblem.NOT_THERE
    return replace(book, tasks=_without(book.tasks, which))


def with_task(book: Book, task: Task) -> Book:
    """The book with one thing as it is now."""
    return replace(book, tasks=tuple(task if one.id == task.id else one for one in book.tasks))


def _now(book: Book, which: str) -> Task | None:
    there = find(book.tasks, which)
    return there if there and there.is_current else None


def _at_rest(task: Task, now: datetime) -> Task:
    """With its clock stopped, whatever it timed."""
    uses = tuple(replace(use, stopped_at=now) if use.is_on(now) else use for use in task.uses)
    return replace(task, uses=uses, tests=tuple(test for test in task.tests if test.minutes is not None))


def _without(tasks: Tasks, which: str) -> Tasks:
    return tuple(task for task in tasks if task.id != which)


def _next_place(tasks: Tasks) -> int:
    return max((task.place for task in tasks), default=0) + 1
