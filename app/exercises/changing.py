"""What a person does to their exercises, as plain changes of the list, and how one is taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.changed import undone
from app.exercises.exercise import MOST, Exercise, ExerciseProblem, Plan, current, days_to_tick, read_exercise

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed
    from app.exercises.exercise import Exercises, Typed


def add(exercises: Exercises, typed: Typed, new_id: str, today: date) -> Exercises | ExerciseProblem:
    """Put one more exercise last."""
    told = read_exercise(typed)
    if isinstance(told, ExerciseProblem):
        return told
    if len(current(exercises)) >= MOST:
        return ExerciseProblem.TOO_MANY
    new = Exercise(new_id, told.words, told.how, told.source, _next_place(exercises), (Plan(today, told.times),))
    return (*exercises, new)


def change(exercises: Exercises, which: str, typed: Typed, today: date) -> Exercises | ExerciseProblem:
    """Other words, or another number of times: from today on, so that the weeks gone by keep the plan they had."""
    told, there = read_exercise(typed), _find(exercises, which)
    if isinstance(told, ExerciseProblem):
        return told
    if there is None:
        return ExerciseProblem.NOT_THERE
    changed = replace(there, words=told.words, how=told.how, source=told.source)
    return _with(exercises, _planned(changed, Plan(today, told.times, there.is_current)))


def set_aside(exercises: Exercises, which: str, today: date) -> Exercises | ExerciseProblem:
    """It is no longer one of the exercises. Its ticks stay as history."""
    there = _find(exercises, which)
    if there is None or not there.is_current:
        return ExerciseProblem.NOT_THERE
    return _with(exercises, _planned(there, Plan(today, there.times, is_on=False)))


def bring_back(exercises: Exercises, which: str, today: date) -> Exercises | ExerciseProblem:
    """It is one of the exercises again, with all that was ticked."""
    there = _find(exercises, which)
    if there is None or there.is_current:
        return ExerciseProblem.NOT_THERE
    if len(current(exercises)) >= MOST:
        return ExerciseProblem.TOO_MANY
    back = replace(_planned(there, Plan(today, there.times)), place=_next_place(exercises))
    return _in_order(_with(exercises, back))


def forget(exercises: Exercises, which: str) -> Exercises | ExerciseProblem:
    """It is gone, ticks and all."""
    if _find(exercises, which) is None:
        return ExerciseProblem.NOT_THERE
    return tuple(one for one in exercises if one.id != which)


def tick(exercises: Exercises, which: str, day: date, today: date) -> Exercises | ExerciseProblem:
    """It was done on this day: today, or one of the last days."""
    there = _find(exercises, which)
    if there is None:
        return ExerciseProblem.NOT_THERE
    if day > today:
        return ExerciseProblem.FUTURE_DAY
    if day not in days_to_tick(today):
        return ExerciseProblem.TOO_LONG_AGO
    return _with(exercises, replace(there, done=there.done | {day}))


def untick(exercises: Exercises, which: str, day: date) -> Exercises | ExerciseProblem:
    """The tick of a day, however long ago, is taken away."""
    there = _find(exercises, which)
    return ExerciseProblem.NOT_THERE if there is None else _with(exercises, replace(there, done=there.done - {day}))


def take_back(exercises: Exercises, changed: Changed[Exercise]) -> Exercises:
    """The exercises as before one change. What another window has changed since then stays."""
    return _in_order(undone(exercises, changed))


def _planned(exercise: Exercise, plan: Plan) -> Exercise:
    """From the plan's day on it holds. What was said earlier the same day is as if it had not been said."""
    # Should the clock have been set back, nothing that was said is lost.
    since = max(plan.since, exercise.plans[-1].since)
    before = tuple(one for one in exercise.plans if one.since < since)
    if before and (before[-1].times, before[-1].is_on) == (plan.times, plan.is_on):
        return replace(exercise, plans=before)
    return replace(exercise, plans=(*before, replace(plan, since=since)))


def _find(exercises: Exercises, which: str) -> Exercise | None:
    return next((one for one in exercises if one.id == which), None)


def _with(exercises: Exercises, changed: Exercise) -> Exercises:
    return tuple(changed if one.id == changed.id else one for one in exercises)


def _next_place(exercises: Exercises) -> int:
    return max((one.place for one in exercises), default=0) + 1


def _in_order(exercises: Exercises) -> Exercises:
    return tuple(sorted(exercises, key=lambda one: (one.place, one.id)))
