"""Looking at one's walks and plan, and the one way in which anything about them is changed and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from app.core.day import Span
from app.core.function import Function
from app.core.observation import YES, Kind, Observation
from app.core.standing_days import days_with
from app.walk import store
from app.walk.course import course
from app.walk.notebook import Changed, back, changed
from app.walk.standing import facts_of, stand
from app.walk.week import planned_and_done

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.diary import Diary
    from app.walk.notebook import Changes, Notebook
    from app.walk.standing import Standing
    from app.walk.told import Plan
    from app.walk.week import PlannedAndDone, Week

Other = TypeVar("Other")

KINDS = frozenset({Kind.WALK_MINUTES, Kind.STRENGTH})
"""What this slice knows."""


def notebook_of(diary: Diary) -> Notebook:
    """Everything told about walking."""
    with diary.session() as session:
        return store.notebook_in(session)


def standing_of(diary: Diary) -> Standing:
    """How the person stands with the plan that is on."""
    return standing_with(diary, notebook_of(diary))


def standing_with(diary: Diary, notebook: Notebook) -> Standing:
    """The same, of a notebook already read."""
    plan = notebook.plan
    flare, paused = _days_of(diary, notebook, plan) if plan else (frozenset(), frozenset())
    return stand(notebook, diary.today, flare, paused, suggests=diary.has(Function.WALK_MINUTES))


def weeks_of(diary: Diary, notebook: Notebook, plan: Plan) -> tuple[Week, ...]:
    """The weeks of any plan, an earlier one too."""
    facts = facts_of(notebook, plan, *_days_of(diary, notebook, plan))
    return course(replace(facts, suggests=diary.has(Function.WALK_MINUTES)), diary.today)


def planned_and_done_in(diary: Diary, span: Span) -> tuple[PlannedAndDone, ...]:
    """What was planned beside what was done, for every week of any plan that begins in a span: for a report."""
    notebook = notebook_of(diary)
    weeks = [week for plan in notebook.plans for week in weeks_of(diary, notebook, plan) if week.span.first in span]
    return planned_and_done(weeks)


def is_walk_planned(diary: Diary) -> bool:
    """Whether a walk is planned today."""
    return standing_of(diary).planned is not None


def is_morning_asked(diary: Diary) -> bool:
    """Whether the morning after a walk waits for its answer."""
    return standing_of(diary).morning is not None


def is_morning_of_walk(diary: Diary) -> bool:
    """Whether this is a morning after a walk, which is asked about or told."""
    standing = standing_of(diary)
    return standing.morning is not None or diary.today - timedelta(1) in standing.notebook.mornings


def observe(diary: Diary, kind: Kind, span: Span) -> tuple[Observation, ...]:
    """The minutes walked on each day, or the days with something for strength, oldest first."""
    with diary.session() as session:
        if kind is Kind.STRENGTH:
            return tuple(Observation(day, kind, YES) for day in store.strength_in(session, span))
        return tuple(Observation(day, kind, minutes) for day, minutes in store.minutes_in(session, span).items())


def take_back(diary: Diary, done: Changed) -> Changed:
    """Undo one change. The answer can be taken back in turn."""
    return change(diary, partial(_back, done=done))


def change(diary: Diary, make: Callable[[Notebook], Changes | Other]) -> Changed | Other:
    """Change what stands there; whatever else the rule answers is handed on, and nothing is written."""
    # What stands there is read in the transaction that writes, so two windows lose nothing.
    with diary.session() as session:
        there = store.notebook_in(session)
        changes = make(there)
        if not isinstance(changes, Mapping):
            return changes
        done = changed(there, changes)
        store.write(session, done.before, done.after)
        session.commit()
    diary.news.spread()
    return done


def _back(there: Notebook, done: Changed) -> Changes:
    return back(there, done)


def _days_of(diary: Diary, notebook: Notebook, plan: Plan) -> tuple[frozenset[date], frozenset[date]]:
    """The days of a plan with a flare-up, and those on which it rests, by itself or with everything else."""
    last = min(diary.today, plan.ended or diary.today)
    if last < plan.began:
        return frozenset(), frozenset()
    span = Span(plan.began, last)
    flare = days_with(diary, Kind.FLARE, span)
    paused = days_with(diary, Kind.PAUSE, span)
    return flare, paused | notebook.paused_days(plan, span)
