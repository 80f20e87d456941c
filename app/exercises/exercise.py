"""An exercise in the words of the person or their physiotherapist, how often it is meant to be done, and when it was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.day import last_days
from app.core.typed import one_line, storable

if TYPE_CHECKING:
    from datetime import date

    from app.core.day import Span

MOST = 8
LONGEST, LONGEST_HOW = 60, 300
MOST_TIMES = 7
LAST_DAYS = 7
"""Whoever forgot to tick can still do so for a week."""


class ExerciseProblem(Enum):
    """Why an exercise, or a tick, cannot be kept."""

    EMPTY = "empty"
    WORDS_TOO_LONG = "words-too-long"
    HOW_TOO_LONG = "how-too-long"
    SOURCE_TOO_LONG = "source-too-long"
    NO_SUCH_TIMES = "no-such-times"
    TOO_MANY = "too-many"
    NOT_THERE = "not-there"
    FUTURE_DAY = "future-day"
    TOO_LONG_AGO = "too-long-ago"


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person typed and chose about an exercise, as it comes from the screen."""

    words: object = ""
    how: object = ""
    times: object = None
    source: object = ""


@dataclass(frozen=True, slots=True)
class Told:
    """The same, once it can be kept. What was not said is None."""

    words: str
    how: str | None
    times: int | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """From a day on: how many times a week, if that is said, and whether the exercise is on or set aside."""

    since: date
    times: int | None
    is_on: bool = True


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise. Its plans go from the first to the one of now, and there is always one."""

    id: str
    words: str
    how: str | None
    source: str | None
    place: int
    plans: tuple[Plan, ...]
    done: frozenset[date] = frozenset()

    @property
    def is_current(self) -> bool:
        """Whether it is one of the person's exercises now."""
        return self.plans[-1].is_on

    @property
    def times(self) -> int | None:
        """How many times a week it is meant to be done, if that is said."""
        return self.plans[-1].times

    def plan_on(self, day: date) -> Plan | None:
        """What was meant on a day; nothing before the first one."""
        return next((plan for plan in reversed(self.plans) if plan.since <= day), None)


Exercises = tuple[Exercise, ...]
"""Everything a person has written down, in order; what was set aside is among them."""


def read_exercise(typed: Typed) -> Told | ExerciseProblem:
    """Turn what a person typed into an exercise that can be kept, or say why not."""
    words, source = one_line(typed.words), one_line(typed.source)
    how = storable(typed.how).strip() if isinstance(typed.how, str) else ""
    if not words:
        return ExerciseProblem.EMPTY
    for text, longest, problem in (
        (words, LONGEST, ExerciseProblem.WORDS_TOO_LONG),
        (how, LONGEST_HOW, ExerciseProblem.HOW_TOO_LONG),
        (source, LONGEST, ExerciseProblem.SOURCE_TOO_LONG),
    ):
        if len(text) > longest:
            return problem
    times = typed.times
    if times is not None and (type(times) is not int or not 1 <= times <= MOST_TIMES):
        return ExerciseProblem.NO_SUCH_TIMES
    return Told(words, how or None, times, source or None)


def current(exercises: Exercises) -> Exercises:
    """The person's exercises as they are now."""
    return tuple(exercise for exercise in exercises if exercise.is_current)


def aside(exercises: Exercises) -> Exercises:
    """What was set aside, the newest first."""
    gone = [exercise for exercise in exercises if not exercise.is_current]
    return tuple(sorted(gone, key=lambda one: (one.plans[-1].since, one.place), reverse=True))


def days_to_tick(today: date) -> Span:
    """The days on which a tick can be set."""
    return last_days(LAST_DAYS, today)
