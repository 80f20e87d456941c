"""What a person does with a plan: begin it, change it, rest from it, end it, take it up again; as changes of the notebook."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.walk.dose import LEAST_DAYS, LEAST_GOAL_MINUTES, LEAST_MINUTES, MOST_DAYS, MOST_MINUTES, Aim, Dose
from app.walk.gate import Gate
from app.walk.problem import WalkProblem, read_whole
from app.walk.test_walks import USUAL_DAYS, start_from
from app.walk.told import AimTold, Choice, How, Pause, Plan, Tried, Way

if TYPE_CHECKING:
    from datetime import date

    from app.walk.notebook import Changes, Notebook
    from app.walk.told import Key, Record

AHEAD = 28
"""So many days ahead a plan may begin."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is chosen before a plan begins. What is not chosen is as usual."""

    way: Way | None = None
    days: int | None = None
    minutes: object = None
    aim_minutes: object = None
    aim_days: object = None


def begin(there: Notebook, chosen: Beginning, new_id: str, today: date, *, suggests: bool = True) -> Changes | WalkProblem:
    """A plan begins today, from the test walks; where nothing is suggested, from the person's own minutes."""
    if there.gate is not Gate.OPEN:
        return WalkProblem.NOT_OPEN
    if there.plan is not None:
        return WalkProblem.IS_THERE
    aim = read_aim(chosen.aim_minutes, chosen.aim_days)
    if isinstance(aim, WalkProblem):
        return aim
    start = start_from([one.minutes for one in there.tests], aim) if suggests else None
    if suggests and start is None:
        return WalkProblem.NO_TESTS
    dose = read_dose(start.minutes if start and chosen.minutes is None else chosen.minutes, chosen.days or USUAL_DAYS)
    if isinstance(dose, WalkProblem):
        return dose
    plan = Plan(new_id, today, None, chosen.way or Way.WALK, dose.minutes, dose.days)
    told = AimTold(new_id, today, aim.minutes, aim.days)
    return {plan.key: plan, told.key: told, **_with_tests(there, plan)}


def choose_tested(there: Notebook, plan: Plan, aim: Aim, days: int, week_begins: date) -> Changes | WalkProblem:
    """New test walks give the minutes of a week."""
    start = start_from([one.minutes for one in there.tests], aim)
    if start is None:
        return WalkProblem.NO_TESTS
    choice = Choice(plan.id, week_begins, How.OWN, start.minutes, days)
    return {choice.key: choice, **_with_tests(there, plan)}


def change_way(plan: Plan, way: Way) -> Changes:
    """The minutes are spent in another way."""
    return {plan.key: replace(plan, way=way)}


def choose_aim(plan: Plan, minutes: object, days: object, today: date) -> Changes | WalkProblem:
    """Another aim from today on. What was planned before stays as it was."""
    aim = read_aim(minutes, days)
    if isinstance(aim, WalkProblem):
        return aim
    told = AimTold(plan.id, max(today, plan.began), aim.minutes, aim.days)
    return {told.key: told}


def move_beginning(there: Notebook, plan: Plan, first: date, today: date) -> Changes | WalkProblem:
    """The plan began on another day; its weeks are counted from there."""
    others = [one for one in there.plans if one.id != plan.id and one.began <= plan.began]
    is_taken = any(first < (one.ended or one.began) for one in others)
    if is_taken or first > today + timedelta(AHEAD) or (plan.ended is not None and first > plan.ended):
        return WalkProblem.FAR_DAY
    return {plan.key: replace(plan, began=first)}


def pause(there: Notebook, plan: Plan, today: date) -> Changes:
    """The plan rests from today on."""
    if there.rests_on(plan, today):
        return {}
    one = Pause(plan.id, max(today, plan.began), None)
    return {one.key: one}


def go_on(there: Notebook, plan: Plan, today: date) -> Changes | WalkProblem:
    """The plan goes on today; a pause that began today was none."""
    resting = [one for one in there.pauses(plan) if one.until is None or one.until >= today]
    if not resting:
        return WalkProblem.NOT_THERE
    yesterday = today - timedelta(1)
    return {one.key: replace(one, until=yesterday) if one.since <= yesterday else None for one in resting}


def end(there: Notebook, plan: Plan, today: date) -> Changes:
    """The plan is over. All of it is kept."""
    last = max(today, plan.began)
    open_pauses = {one.key: replace(one, until=max(last, one.since)) for one in there.pauses(plan) if one.until is None}
    return {plan.key: replace(plan, ended=last), **open_pauses}


def take_up(there: Notebook, plan: Plan) -> Changes | WalkProblem:
    """An earlier plan goes on."""
    return WalkProblem.IS_THERE if there.plan is not None else {plan.key: replace(plan, ended=None)}


def forget(there: Notebook, plan: Plan) -> Changes:
    """The plan is gone with all that was chosen in it. The walks are the person's, and stay."""
    changes: dict[Key, Record | None] = {plan.key: None}
    changes |= {key: None for key, one in there.records.items() if getattr(one, "plan_id", None) == plan.id}
    return changes


def find_plan(there: Notebook, which: str) -> Plan | None:
    """A plan by its id."""
    return next((plan for plan in there.plans if plan.id == which), None)


def read_dose(minutes: object, days: object) -> Dose | WalkProblem:
    """Minutes and days that a plan can have, or why not."""
    long = read_whole(minutes, LEAST_MINUTES, MOST_MINUTES, WalkProblem.DOSE_RANGE)
    if isinstance(long, WalkProblem):
        return long
    often = read_whole(days, LEAST_DAYS, MOST_DAYS, WalkProblem.DAYS_RANGE)
    return often if isinstance(often, WalkProblem) else Dose(long, often)


def read_aim(minutes: object, days: object) -> Aim | WalkProblem:
    """What a person wants to walk towards; what is left empty is as usual."""
    usual = Aim()
    given = usual.minutes if minutes in {None, ""} else minutes
    long = read_whole(given, LEAST_GOAL_MINUTES, MOST_MINUTES, WalkProblem.AIM_RANGE)
    if isinstance(long, WalkProblem):
        return long
    often = read_whole(usual.days if days in {None, ""} else days, LEAST_DAYS, MOST_DAYS, WalkProblem.DAYS_RANGE)
    return often if isinstance(often, WalkProblem) else Aim(long, often)


def _with_tests(there: Notebook, plan: Plan) -> dict[Key, Record | None]:
    used: list[Tried] = [replace(one, plan_id=plan.id) for one in there.tests]
    return {one.key: one for one in used}
