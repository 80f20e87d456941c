"""Everything that is kept about pauses as one value, so that a change can be seen as before and after, and taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from datetime import date, datetime

    from app.pace.pattern import Answer
    from app.pace.task import Task, Tasks, Use

Key = TypeVar("Key", bound="Hashable")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Book:
    """The things, whether pain was back at its usual level the morning after a day, and what was said to the pattern."""

    tasks: Tasks = ()
    mornings: Mapping[date, bool] = field(default_factory=dict)
    asked: Mapping[date, Answer | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: the book as it was before, and as it is after."""

    before: Book
    after: Book


def take_back(book: Book, changed: Changed) -> Book:
    """The book as before one change. What another window has changed since then stays."""
    before, after = changed.before, changed.after
    tasks = _back(_by_id(book), _by_id(before), _by_id(after))
    return Book(
        in_order(tuple(tasks.values())),
        _back(book.mornings, before.mornings, after.mornings),
        _back(book.asked, before.asked, after.asked),
    )


def running(book: Book, now: datetime) -> tuple[Task, Use] | None:
    """The one timer that is going, with its thing."""
    return next(((task, use) for task in book.tasks if (use := task.running(now))), None)


def is_clock_on(book: Book, now: datetime) -> bool:
    """Whether a timer or a timed test is going."""
    return running(book, now) is not None or any(task.testing for task in book.tasks)


def in_order(tasks: Tasks) -> Tasks:
    """As they stand on the screen."""
    return tuple(sorted(tasks, key=lambda task: (task.place, task.since, task.id)))


def _by_id(book: Book) -> dict[str, Task]:
    return {task.id: task for task in book.tasks}


def _back(now: Mapping[Key, Value], before: Mapping[Key, Value], after: Mapping[Key, Value]) -> dict[Key, Value]:
    left = dict(now)
    nothing = object()
    for key in before.keys() | after.keys():
        was, then = before.get(key, nothing), after.get(key, nothing)
        if was != then and now.get(key, nothing) == then:
            left.pop(key, None)
            if key in before:
                left[key] = before[key]
    return left
