"""Things that a person does with rests in between, in their own words: the tests, the minutes they chose, the days they used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.typed import one_line
from app.pace.interval import rest_for
from app.pace.schedule import Schedule, ends_at, schedule

if TYPE_CHECKING:
    from datetime import date, datetime

MOST, MOST_TESTS, WISE_TESTS = 5, 5, 3
LONGEST_WORDS = 60
LEAST_MINUTES, MOST_MINUTES = 1, 240
_WHOLE = re.compile(r"[0-9]{1,4}")


class PaceProblem(Enum):
    """Why something cannot be kept."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    NOT_THERE = "not-there"
    NOT_MINUTES = "not-minutes"
    NOT_A_REST = "not-a-rest"
    ENOUGH_TESTS = "enough-tests"
    NO_PLAN = "no-plan"
    CLOCK_IS_ON = "clock-is-on"
    CLOCK_IS_OFF = "clock-is-off"
    FUTURE_DAY = "future-day"


@dataclass(frozen=True, slots=True)
class Test:
    """Minutes until the person wanted to change. By the timer there is a start before there are minutes."""

    id: str
    day: date
    minutes: int | None = None
    started_at: datetime | None = None

    # A class named Test is no class of tests.
    __test__ = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Minutes to go on before a rest, as the person chose them on a day."""

    day: date
    work: int


@dataclass(frozen=True, slots=True)
class Use:
    """A day on which it was used; with the timer, also when it started and what the plan was."""

    id: str
    day: date
    started_at: datetime | None = None
    stopped_at: datetime | None = None
    total: int = 0
    work: int = 0
    rest: int = 0

    @property
    def plan(self) -> Schedule | None:
        """What the timer was started on."""
        return schedule(self.total, self.work, self.rest) if self.started_at else None

    def is_on(self, now: datetime) -> bool:
        """Whether the timer is going at this moment."""
        if self.started_at is None or self.plan is None or self.stopped_at is not None:
            return False
        return now < ends_at(self.plan, self.started_at)


@dataclass(frozen=True, slots=True)
class Break:
    """Days on which it is left alone; without an end it goes on."""

    since: date
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether a day lies in it. On the day that it ends one is back."""
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class Task:
    """One thing, and everything told about it; `until` is the day it was ended."""

    id: str
    words: str
    since: date
    until: date | None
    place: int
    wanted: int | None = None
    total: int | None = None
    own_rest: int | None = None
    tests: tuple[Test, ...] = ()
    choices: tuple[Choice, ...] = ()
    uses: tuple[Use, ...] = ()
    breaks: tuple[Break, ...] = ()

    @property
    def is_current(self) -> bool:
        """Whether it is one of the person's things now."""
        return self.until is None

    @property
    def minutes(self) -> tuple[int, ...]:
        """What the tests came to, those that are over."""
        return tuple(test.minutes for test in self.tests if test.minutes is not None)

    @property
    def testing(self) -> Test | None:
        """The test that is being timed."""
        return next((test for test in self.tests if test.minutes is None), None)

    @property
    def work(self) -> int | None:
        """Minutes to go on before a rest, once they are chosen."""
        return self.choices[-1].work if self.choices else None

    @property
    def rest(self) -> int | None:
        """Minutes to rest: the person's own, or those that go with the interval."""
        if self.work is None:
            return None
        return self.own_rest if self.own_rest is not None else rest_for(self.work)

    def is_left_alone(self, day: date) -> bool:
        """Whether it is paused on a day."""
        return any(one.holds_on(day) for one in self.breaks)

    def running(self, now: datetime) -> Use | None:
        """The use whose timer is going."""
        return next((use for use in self.uses if use.is_on(now)), None)


Tasks = tuple[Task, ...]
"""Everything a person has named, in order; what was ended is among them."""


def read_words(typed: object) -> str | PaceProblem:
    """Turn what a person typed into the words of a task, or say why not."""
    words = one_line(typed)
    if not words:
        return PaceProblem.EMPTY
    return PaceProblem.TOO_LONG if len(words) > LONGEST_WORDS else words


def read_minutes(typed: object, least: int = LEAST_MINUTES, most: int = MOST_MINUTES) -> int | PaceProblem:
    """Turn what a person typed into whole minutes, or say why not."""
    if isinstance(typed, str):
        text = one_line(typed)
        typed = int(text) if _WHOLE.fullmatch(text) else None
    if not isinstance(typed, int) or isinstance(typed, bool) or not least <= typed <= most:
        return PaceProblem.NOT_MINUTES
    return typed


def current(tasks: Tasks) -> Tasks:
    """The person's things as they are now."""
    return tuple(task for task in tasks if task.is_current)


def earlier(tasks: Tasks) -> Tasks:
    """What was ended, the newest first."""
    gone = [task for task in tasks if task.until is not None]
    return tuple(sorted(gone, key=lambda task: (task.until, task.place), reverse=True))


def find(tasks: Tasks, which: str) -> Task | None:
    """The one with this id."""
    return next((task for task in tasks if task.id == which), None)
