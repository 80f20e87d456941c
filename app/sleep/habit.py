"""One habit for seven days: chosen by the person, ticked day by day, then kept as history."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from app.core.day import Span
from app.core.typed import one_line

if TYPE_CHECKING:
    from datetime import date

DAYS = 7
LONGEST = 60


class Habit(Enum):
    """What can be chosen (claims C59-C62, algorithm 3c.5), or the person's own words."""

    FIXED_TIME = "fixed-time"
    SLEEPY = "sleepy"
    CALM = "calm"
    OUT_OF_BED = "out-of-bed"
    LIGHT = "light"
    WORRIES = "worries"
    OWN = "own"


class HabitProblem(Enum):
    """Why a habit, or a tick, cannot be kept."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    NOT_A_HABIT = "not-a-habit"
    NOT_A_DAY = "not-a-day"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class HabitWeek:
    """One habit from a day on, the days that are ticked, and the day it was left, if it was."""

    id: str
    habit: Habit
    own: str | None
    since: date
    until: date | None = None
    ticks: frozenset[date] = frozenset()

    @property
    def days(self) -> Span:
        """Its seven days."""
        return Span(self.since, self.since.fromordinal(self.since.toordinal() + DAYS - 1))

    def is_on(self, today: date) -> bool:
        """Whether it is the person's habit today."""
        return self.until is None and today in self.days


HabitWeeks = tuple[HabitWeek, ...]
"""Every one that was chosen, oldest first."""


def habit_now(habits: HabitWeeks, today: date) -> HabitWeek | None:
    """The one that is on."""
    return next((one for one in reversed(habits) if one.is_on(today)), None)


def habits_before(habits: HabitWeeks, today: date) -> HabitWeeks:
    """Those that are over, newest first."""
    return tuple(one for one in reversed(habits) if not one.is_on(today))


def choose(which: object, typed: object, new_id: str, today: date) -> HabitWeek | HabitProblem:
    """Begin a habit today."""
    if which not in {habit.value for habit in Habit}:
        return HabitProblem.NOT_A_HABIT
    habit = Habit(which)
    if habit is not Habit.OWN:
        return HabitWeek(new_id, habit, None, today)
    words = one_line(typed)
    if not words:
        return HabitProblem.EMPTY
    return HabitProblem.TOO_LONG if len(words) > LONGEST else HabitWeek(new_id, habit, words, today)


def tick(week: HabitWeek, day: date, today: date) -> HabitWeek | HabitProblem:
    """The day is ticked, or no longer ticked."""
    if day not in week.days or day > today:
        return HabitProblem.NOT_A_DAY
    return replace(week, ticks=week.ticks ^ {day})


def leave(week: HabitWeek, today: date) -> HabitWeek | None:
    """It is left before its seven days are over. Without a single tick it leaves no trace."""
    return replace(week, until=min(today, week.days.last)) if week.ticks else None
