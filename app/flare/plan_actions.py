"""What a person can do with their plan for bad days: write it, and take the writing back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.flare import store
from app.flare.bad_days import PlanProblem, read_plan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.diary import Diary
    from app.flare.bad_days import BadDayPlan, Field


@dataclass(frozen=True, slots=True)
class PlanKept:
    """One writing: the plan before and after."""

    before: BadDayPlan
    after: BadDayPlan


def plan_of(diary: Diary) -> BadDayPlan:
    """The plan, as far as it is written."""
    with diary.session() as session:
        return store.plan_in(session)


def keep_plan(diary: Diary, typed: Mapping[Field, str]) -> PlanKept | PlanProblem:
    """Keep the plan as it was typed. A part left empty is taken out."""
    plan = read_plan(typed)
    if isinstance(plan, PlanProblem):
        return plan
    with diary.session() as session:
        before = store.plan_in(session)
        store.put_plan(session, plan)
        session.commit()
    diary.news.spread()
    return PlanKept(before, plan)


def take_back_plan(diary: Diary, kept: PlanKept) -> None:
    """The plan as before one writing, unless another window has written since."""
    with diary.session() as session:
        if store.plan_in(session) == kept.after:
            store.put_plan(session, kept.before)
            session.commit()
    diary.news.spread()
