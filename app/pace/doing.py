"""What a person does with one thing: tests how long, chooses minutes, starts and stops the clock, tells the morning after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.pace.book import is_clock_on
from app.pace.changing import with_task
from app.pace.interval import LEAST_WORK, MOST_WORK
from app.pace.schedule import LONGEST, MINUTE, SHORTEST, seconds_between
from app.pace.task import LEAST_MINUTES, MOST_MINUTES, MOST_TESTS, Choice, PaceProblem, Test, Use, find, read_minutes

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.pace.book import Book
    from app.pace.pattern import Answer
    from app.pace.task import Task


def tell_test(book: Book, which: str, typed: object, new_id: str, today: date) -> Book | PaceProblem:
    """Minutes that the person has measured in their own way."""
    there, minutes = _open(book, which), read_minutes(typed)
    if isinstance(there, PaceProblem):
        return there
    if isinstance(minutes, PaceProblem):
        return minutes
    if len(there.tests) >= MOST_TESTS:
        return PaceProblem.ENOUGH_TESTS
    return with_task(book, replace(there, tests=(*there.tests, Test(new_id, today, minutes))))


def start_test(book: Book, which: str, new_id: str, now: datetime, today: date) -> Book | PaceProblem:
    """The person begins, and stops when they want to change."""
    there = _open(book, which)
    if isinstance(there, PaceProblem):
        return there
    if is_clock_on(book, now):
        return PaceProblem.CLOCK_IS_ON
    if len(there.tests) >= MOST_TESTS:
        return PaceProblem.ENOUGH_TESTS
    return with_task(book, replace(there, tests=(*there.tests, Test(new_id, today, None, now))))


def stop_test(book: Book, which: str, now: datetime) -> Book | PaceProblem:
    """The person wants to change: the minutes that went, to the nearest whole one."""
    there = find(book.tasks, which)
    if there is None or there.testing is None or there.testing.started_at is None:
        return PaceProblem.CLOCK_IS_OFF
    went = (seconds_between(there.testing.started_at, now) + MINUTE // 2) // MINUTE
    return _with_minutes(book, there, there.testing.id, min(MOST_MINUTES, max(LEAST_MINUTES, went)))


def change_test(book: Book, which: str, test: str, typed: object) -> Book | PaceProblem:
    """Other minutes than were told."""
    there, minutes = find(book.tasks, which), read_minutes(typed)
    if there is None or all(one.id != test for one in there.tests):
        return PaceProblem.NOT_THERE
    return minutes if isinstance(minutes, PaceProblem) else _with_minutes(book, there, test, minutes)


def drop_test(book: Book, which: str, test: str) -> Book | PaceProblem:
    """It was no test."""
    there = find(book.tasks, which)
    if there is None or all(one.id != test for one in there.tests):
        return PaceProblem.NOT_THERE
    return with_task(book, replace(there, tests=tuple(one for one in there.tests if one.id != test)))


def choose(book: Book, which: str, typed: object, today: date) -> Book | PaceProblem:
    """So many minutes from today on. Chosen again on the same day, it is the newest that counts."""
    there, minutes = _open(book, which), read_minutes(typed, LEAST_WORK, MOST_WORK)
    if isinstance(there, PaceProblem):
        return there
    if isinstance(minutes, PaceProblem):
        return minutes
    kept = [one for one in there.choices if one.day != today]
    return with_task(book, replace(there, choices=tuple(sorted((*kept, Choice(today, minutes)), key=lambda one: one.day))))


def drop_choice(book: Book, which: str, day: date) -> Book | PaceProblem:
    """Nothing was chosen on that day."""
    there = find(book.tasks, which)
    if there is None or all(one.day != day for one in there.choices):
        return PaceProblem.NOT_THERE
    return with_task(book, replace(there, choices=tuple(one for one in there.choices if one.day != day)))


def start_clock(book: Book, which: str, typed: object, new_id: str, now: datetime, today: date) -> Book | PaceProblem:
    """Begin a planned time. Only the start is kept: where one is is asked of the clock."""
    there, total = _open(book, which), read_minutes(typed, SHORTEST, LONGEST)
    if isinstance(there, PaceProblem):
        return there
    if isinstance(total, PaceProblem):
        return total
    if there.work is None or there.rest is None:
        return PaceProblem.NO_PLAN
    if is_clock_on(book, now):
        return PaceProblem.CLOCK_IS_ON
    use = Use(new_id, today, now, None, total, there.work, there.rest)
    return with_task(book, replace(there, total=total, uses=(*there.uses, use)))


def stop_clock(book: Book, which: str, now: datetime) -> Book | PaceProblem:
    """Stop now, whatever the clock says."""
    there = find(book.tasks, which)
    use = there.running(now) if there else None
    if there is None or use is None:
        return PaceProblem.CLOCK_IS_OFF
    stopped = replace(use, stopped_at=now)
    return with_task(book, replace(there, uses=tuple(stopped if one.id == use.id else one for one in there.uses)))


def tell_use(book: Book, which: str, day: date, new_id: str, today: date) -> Book | PaceProblem:
    """It was done with rests on a day, without the timer."""
    there = find(book.tasks, which)
    if there is None:
        return PaceProblem.NOT_THERE
    if day > today:
        return PaceProblem.FUTURE_DAY
    if any(use.day == day for use in there.uses):
        return book
    uses = sorted((*there.uses, Use(new_id, day)), key=lambda use: use.day)
    return with_task(book, replace(there, uses=tuple(uses)))


def drop_day(book: Book, which: str, day: date) -> Book | PaceProblem:
    """It was not used on that day."""
    there = find(book.tasks, which)
    if there is None or all(use.day != day for use in there.uses):
        return PaceProblem.NOT_THERE
    return with_task(book, replace(there, uses=tuple(use for use in there.uses if use.day != day)))


def tell_morning(book: Book, day: date, *, is_settled: bool | None) -> Book:
    """Whether pain was back at its usual level the morning after a day; None takes the answer away."""
    others = {other: told for other, told in book.mornings.items() if other != day}
    return replace(book, mornings=others if is_settled is None else {**others, day: is_settled})


def answer(book: Book, day: date, said: Answer | None) -> Book:
    """What was said to the pattern on a day; None only remembers that it was asked."""
    return replace(book, asked={**book.asked, day: said})


def _open(book: Book, which: str) -> Task | PaceProblem:
    there = find(book.tasks, which)
    return there if there and there.is_current else PaceProblem.NOT_THERE


def _with_minutes(book: Book, task: Task, test: str, minutes: int) -> Book:
    tests = tuple(replace(one, minutes=minutes) if one.id == test else one for one in task.tests)
    return with_task(book, replace(task, tests=tests))
