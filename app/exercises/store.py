"""Where a person's exercises are kept: a row an exercise, a plan and a tick, and only what changed is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from app.exercises.exercise import Exercise, Plan
from app.exercises.rows import DONE, EXERCISES, PLANS

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.core.day import Span
    from app.exercises.exercise import Exercises

_put = insert(EXERCISES)
_put = _put.on_conflict_do_update(index_elements=["id"], set_={name: _put.excluded[name] for name in ("words", "how", "source", "place")})


def exercises_in(session: Session) -> Exercises:
    """Everything written down, in order, with every plan and every tick."""
    connection = session.connection()
    plans: dict[str, list[Plan]] = defaultdict(list)
    for row in connection.execute(select(PLANS).order_by(PLANS.c.since)):
        plans[row.exercise_id].append(Plan(date.fromisoformat(row.since), row.times, is_on=bool(row.is_on)))
    done: dict[str, set[date]] = defaultdict(set)
    for row in connection.execute(select(DONE)):
        done[row.exercise_id].add(date.fromisoformat(row.day))
    rows = connection.execute(select(EXERCISES).order_by(EXERCISES.c.place, EXERCISES.c.id))
    return tuple(
        Exercise(row.id, row.words, row.how, row.source, row.place, tuple(plans[row.id]), frozenset(done[row.id]))
        for row in rows
        if plans[row.id]
    )


def ticks_in(session: Session, span: Span) -> Counter[date]:
    """How many exercises were ticked on each day of a span, oldest first."""
    within = DONE.c.day.between(span.first.isoformat(), span.last.isoformat())
    rows = session.connection().execute(select(DONE.c.day, func.count()).where(within).group_by(DONE.c.day).order_by(DONE.c.day))
    return Counter({date.fromisoformat(day): count for day, count in rows})


def write(session: Session, before: Exercises, after: Exercises) -> None:
    """Make the file what the exercises are after, where they differ from before."""
    connection = session.connection()
    was, now = {one.id: one for one in before}, {one.id: one for one in after}
    for which, there in was.items():
        here = now.get(which)
        if here != there:
            connection.execute(delete(PLANS).where(PLANS.c.exercise_id == which))
            gone = [day.isoformat() for day in there.done - (here.done if here else frozenset())]
            connection.execute(delete(DONE).where(DONE.c.exercise_id == which, DONE.c.day.in_(gone)))
        if here is None:
            connection.execute(delete(EXERCISES).where(EXERCISES.c.id == which))
    for which, here in now.items():
        there_before = was.get(which)
        if here == there_before:
            continue
        connection.execute(_put, [{"id": which, "words": here.words, "how": here.how, "source": here.source, "place": here.place}])
        connection.execute(insert(PLANS), [_plan_row(which, plan) for plan in here.plans])
        new = here.done - (there_before.done if there_before else frozenset())
        if new:
            connection.execute(insert(DONE), [{"exercise_id": which, "day": day.isoformat()} for day in sorted(new)])


def _plan_row(which: str, plan: Plan) -> dict[str, object]:
    return {"exercise_id": which, "since": plan.since.isoformat(), "times": plan.times, "is_on": int(plan.is_on)}
