"""Exercises week by week: how many times were meant and how many were done, with days of rest left out of what was meant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.weekly import monday_of, week_from

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from app.core.day import Span
    from app.exercises.exercise import Exercise, Exercises

DAYS = 7


@dataclass(frozen=True, slots=True)
class ExerciseWeek:
    """A calendar week. `planned` is None where nobody said how often; a day of rest asks for its share of nothing."""

    monday: date
    planned: int | None
    done: int
    days_resting: int = 0


def planned_in(exercise: Exercise, monday: date, resting: Collection[date] = ()) -> int | None:
    """How many times a week meant: each day its seventh of what was said then, none on a day of rest."""
    on = [plan for day in week_from(monday) if day not in resting and (plan := exercise.plan_on(day)) and plan.is_on]
    said = [plan.times for plan in on if plan.times is not None]
    if not said:
        is_said = any((plan := exercise.plan_on(day)) and plan.is_on and plan.times for day in week_from(monday))
        return 0 if is_said else None
    # To the nearest whole number, half up: so it is never more than the days that were left.
    return (2 * sum(said) + DAYS) // (2 * DAYS)


def done_in(exercise: Exercise, monday: date) -> int:
    """On how many days of a week it was done, days of rest among them."""
    return sum(day in exercise.done for day in week_from(monday))


def week_of(exercises: Exercises, monday: date, resting: Collection[date] = ()) -> ExerciseWeek:
    """All exercises together."""
    planned = [times for one in exercises if (times := planned_in(one, monday, resting)) is not None]
    return ExerciseWeek(
        monday,
        sum(planned) if planned else None,
        sum(done_in(one, monday) for one in exercises),
        sum(day in resting for day in week_from(monday)),
    )


def weeks_of(exercises: Exercises, span: Span, resting: Collection[date] = ()) -> tuple[ExerciseWeek, ...]:
    """The calendar weeks of a span in which something was meant or done, oldest first."""
    first, last = monday_of(span.first), monday_of(span.last)
    mondays = [first + timedelta(DAYS * n) for n in range((last - first).days // DAYS + 1)]
    weeks = [week_of(exercises, monday, resting) for monday in mondays]
    return tuple(week for week in weeks if week.planned is not None or week.done)


def planned_today(exercises: Exercises, today: date) -> Exercises:
    """What stands on I dag: what was ticked today, and what the week still has room for."""
    return tuple(one for one in exercises if one.is_current and (today in one.done or _has_room(one, today)))


def _has_room(exercise: Exercise, today: date) -> bool:
    return exercise.times is None or done_in(exercise, monday_of(today)) < exercise.times
