"""What a person can do with a habit for seven days: choose it, tick it, leave it, delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from app.sleep import store
from app.sleep.habit import HabitProblem, HabitWeek, choose, habit_now, leave, tick
from app.sleep.keeping_actions import change
from app.sleep.kept import Changed, key_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlmodel import Session

    from app.core.diary import Diary
    from app.sleep.habit import HabitWeeks
    from app.sleep.kept import Kept, Key


def choose_habit(diary: Diary, which: object, typed: object = None) -> Changed | HabitProblem:
    """Begin a habit today, in place of the one that is on."""
    fresh = choose(which, typed, str(uuid4()), diary.today)

    def begin(session: Session) -> Mapping[Key, Kept | None] | HabitProblem:
        if isinstance(fresh, HabitProblem):
            return fresh
        there = habit_now(store.habits_in(session), diary.today)
        before: dict[Key, Kept | None] = {} if there is None else {key_of(there): leave(there, diary.today)}
        return {**before, key_of(fresh): fresh}

    return change(diary, begin)


def tick_day(diary: Diary, which: str, day: date) -> Changed | HabitProblem:
    """Tick a day of the habit, or take the tick away."""
    key: Key = (HabitWeek, which)

    def make(session: Session) -> Mapping[Key, Kept | None] | HabitProblem:
        there = store.find(session, key)
        if not isinstance(there, HabitWeek):
            return HabitProblem.NOT_THERE
        ticked = tick(there, day, diary.today)
        return ticked if isinstance(ticked, HabitProblem) else {key: ticked}

    return change(diary, make)


def leave_habit(diary: Diary, which: str) -> Changed | HabitProblem:
    """Leave the habit before its seven days are over."""
    key: Key = (HabitWeek, which)

    def make(session: Session) -> Mapping[Key, Kept | None] | HabitProblem:
        there = store.find(session, key)
        is_on = isinstance(there, HabitWeek) and there.is_on(diary.today)
        return {key: leave(there, diary.today)} if isinstance(there, HabitWeek) and is_on else HabitProblem.NOT_THERE

    return change(diary, make)


def delete_habit(diary: Diary, which: str) -> Changed | HabitProblem:
    """It is gone, ticks and all."""
    key: Key = (HabitWeek, which)

    def gone(session: Session) -> Mapping[Key, Kept | None] | HabitProblem:
        return HabitProblem.NOT_THERE if store.find(session, key) is None else {key: None}

    return change(diary, gone)


def habits_of(diary: Diary) -> HabitWeeks:
    """Every habit that was chosen, oldest first."""
    with diary.session() as session:
        return store.habits_in(session)
