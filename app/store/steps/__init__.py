"""How the file came to be as it is: every step ever taken, in order. A step that was released is never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from app.store.steps import (
    better,
    checkin,
    diary,
    exercises,
    flare,
    goals,
    learn,
    lock,
    mark,
    pace,
    people,
    plans,
    remind,
    report,
    safety,
    scores,
    sleep,
    start,
    summary,
    today,
    tried,
    tryout,
    visits,
    walk,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    Step: TypeAlias = tuple[str, ...] | Callable[[sqlite3.Connection], None]

STEPS: tuple[Step, ...] = (
    diary.STEP,
    goals.STEP,
    scores.STEP,
    safety.STEP,
    flare.STEP,
    mark.STEP,
    summary.STEP,
    today.STEP,
    start.STEP,
    checkin.STEP,
    better.STEP,
    learn.STEP,
    pace.STEP,
    sleep.STEP,
    tryout.STEP,
    exercises.STEP,
    plans.STEP,
    walk.STEP,
    tried.STEP,
    people.STEP,
    visits.STEP,
    report.STEP,
    remind.STEP,
    lock.STEP,
)
