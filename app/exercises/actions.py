"""What a person can do with their exercises: write down, change, set aside, bring back, delete, tick, and take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.changed import Keeping
from app.core.day import Span
from app.core.observation import Kind, Observation
from app.core.standing_days import days_with, is_flare_on, is_pause_on
from app.core.weekly import monday_of, week_from
from app.exercises import changing, store, week
from app.exercises.rest import Rest

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed
    from app.core.diary import Diary
    from app.exercises.exercise import Exercise, ExerciseProblem, Exercises, Typed
    from app.exercises.week import ExerciseWeek


KEEPING = Keeping(store.exercises_in, store.write)


def add_exercise(diary: Diary, typed: Typed) -> Changed[Exercise] | ExerciseProblem:
    """Write down one more."""
    return KEEPING.change(diary, lambda exercises: changing.add(exercises, typed, str(uuid4()), diary.today))


def change_exercise(diary: Diary, which: str, typed: Typed) -> Changed[Exercise] | ExerciseProblem:
    """Other words, another number of times. Its ticks stay."""
    return KEEPING.change(diary, lambda exercises: changing.change(exercises, which, typed, diary.today))


def set_exercise_aside(diary: Diary, which: str) -> Changed[Exercise] | ExerciseProblem:
    """Not for now. Its ticks stay as history."""
    return KEEPING.change(diary, lambda exercises: changing.set_aside(exercises, which, diary.today))


def bring_exercise_back(diary: Diary, which: str) -> Changed[Exercise] | ExerciseProblem:
    """It is one of the exercises again."""
    return KEEPING.change(diary, lambda exercises: changing.bring_back(exercises, which, diary.today))


def forget_exercise(diary: Diary, which: str) -> Changed[Exercise] | ExerciseProblem:
    """Delete it with all its ticks."""
    return KEEPING.change(diary, lambda exercises: changing.forget(exercises, which))


def tick_exercise(diary: Diary, which: str, day: date, *, is_done: bool) -> Changed[Exercise] | ExerciseProblem:
    """It was done on a day, or it was not after all."""
    if not is_done:
        return KEEPING.change(diary, lambda exercises: changing.untick(exercises, which, day))
    return KEEPING.change(diary, lambda exercises: changing.tick(exercises, which, day, diary.today))


def take_back(diary: Diary, changed: Changed[Exercise]) -> Changed[Exercise]:
    """Undo one change. The answer can be taken back in turn."""
    return KEEPING.change(diary, partial(changing.take_back, changed=changed))


def exercises_of(diary: Diary) -> Exercises:
    """Everything written down, what was set aside among it."""
    with diary.session() as session:
        return store.exercises_in(session)


def rest_now(diary: Diary) -> Rest | None:
    """Why exercises rest today, if they do."""
    if is_flare_on(diary):
        return Rest.FLARE
    return Rest.PAUSE if is_pause_on(diary) else None


def planned_now(diary: Diary) -> Exercises:
    """The exercises that stand on I dag."""
    return week.planned_today(exercises_of(diary), diary.today)


def is_exercise_planned(diary: Diary) -> bool:
    """Whether there is an exercise for today, and nothing for which they rest."""
    return bool(planned_now(diary)) and rest_now(diary) is None


def weeks_of(diary: Diary, span: Span) -> tuple[ExerciseWeek, ...]:
    """Meant and done in each calendar week of a span, for the report."""
    whole = Span(monday_of(span.first), week_from(monday_of(span.last)).last)
    resting = days_with(diary, Kind.FLARE, whole) | days_with(diary, Kind.PAUSE, whole)
    return week.weeks_of(exercises_of(diary), span, resting)


def observe(diary: Diary, span: Span) -> tuple[Observation, ...]:
    """How many exercises were ticked on each day, oldest first. A day without a tick is not told."""
    with diary.session() as session:
        ticks = store.ticks_in(session, span)
    return tuple(Observation(day, Kind.EXERCISES_DONE, count) for day, count in ticks.items())
