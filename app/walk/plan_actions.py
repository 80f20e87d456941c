"""What a person can do with their plan: begin, change, choose a week, rest, end, take up again, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from app.core.function import Function
from app.walk import asking, choosing, planning
from app.walk.actions import change, standing_with, weeks_of
from app.walk.problem import WalkProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.core.diary import Diary
    from app.walk.choosing import Leap
    from app.walk.gate import Asked
    from app.walk.notebook import Changed, Changes, Notebook
    from app.walk.planning import Beginning
    from app.walk.told import How, Plan, Way
    from app.walk.week import Week

Other = TypeVar("Other")


def answer_gate(diary: Diary, answers: Mapping[Asked, bool | None]) -> Changed:
    """Keep what was answered before a plan."""
    return change(diary, lambda there: asking.answer(there, answers, diary.today))


def say_talked(diary: Diary, *, has_talked: bool) -> Changed:
    """It was talked over with a professional."""
    return change(diary, lambda _there: asking.say_talked(diary.today, has_talked=has_talked))


def say_feet(diary: Diary, *, are_fine: bool | None) -> Changed:
    """Whether feet, knees and hips go along."""
    return change(diary, lambda _there: asking.say_feet(diary.today, are_fine=are_fine))


def begin_plan(diary: Diary, chosen: Beginning) -> Changed | WalkProblem:
    """A plan begins today, from the test walks."""
    suggests = diary.has(Function.WALK_MINUTES)
    return change(diary, lambda there: planning.begin(there, chosen, str(uuid4()), diary.today, suggests=suggests))


def choose_week(diary: Diary, number: int, how: How) -> Changed | WalkProblem:
    """One of the buttons for a week."""
    return _in_week(diary, number, lambda plan, week: choosing.choose(plan, week, how))


def choose_own_week(diary: Diary, number: int, minutes: object, days: object, *, is_sure: bool = False) -> Changed | Leap | WalkProblem:
    """Own minutes and days for a week."""
    return _in_week(diary, number, lambda plan, week: choosing.choose_own(plan, week, minutes, days, is_sure=is_sure))


def unchoose_week(diary: Diary, number: int) -> Changed | WalkProblem:
    """Nothing is chosen for a week any more."""
    return _in_week(diary, number, choosing.unchoose)


def choose_share(diary: Diary, number: int, percent: int) -> Changed | WalkProblem:
    """How much of the usual a person wants while a flare-up lasts."""
    return _in_week(diary, number, lambda plan, week: choosing.choose_share(plan, week, percent))


def choose_tested(diary: Diary) -> Changed | WalkProblem:
    """New test walks give this week its minutes."""

    def make(there: Notebook) -> Changes | WalkProblem:
        standing = standing_with(diary, there)
        if standing.plan is None or standing.week is None:
            return WalkProblem.NOT_THERE
        week = standing.week
        return planning.choose_tested(there, standing.plan, standing.aim, week.dose.days, week.span.first)

    return change(diary, make)


def change_way(diary: Diary, way: Way) -> Changed | WalkProblem:
    """The minutes are spent in another way."""
    return _on(diary, lambda _there, plan: planning.change_way(plan, way))


def choose_aim(diary: Diary, minutes: object, days: object) -> Changed | WalkProblem:
    """Another aim from today on."""
    return _on(diary, lambda _there, plan: planning.choose_aim(plan, minutes, days, diary.today))


def move_beginning(diary: Diary, first: date) -> Changed | WalkProblem:
    """The plan began on another day."""
    return _on(diary, lambda there, plan: planning.move_beginning(there, plan, first, diary.today))


def pause_plan(diary: Diary) -> Changed | WalkProblem:
    """The plan rests from today on."""
    return _on(diary, lambda there, plan: planning.pause(there, plan, diary.today))


def go_on(diary: Diary) -> Changed | WalkProblem:
    """The plan goes on today."""
    return _on(diary, lambda there, plan: planning.go_on(there, plan, diary.today))


def end_plan(diary: Diary) -> Changed | WalkProblem:
    """The plan is over. All of it is kept."""
    return _on(diary, lambda there, plan: planning.end(there, plan, diary.today))


def take_up(diary: Diary, which: str) -> Changed | WalkProblem:
    """An earlier plan goes on."""
    return _of(diary, which, planning.take_up)


def forget_plan(diary: Diary, which: str) -> Changed | WalkProblem:
    """A plan is gone with all that was chosen in it."""
    return _of(diary, which, planning.forget)


def tell_check_in(diary: Diary, number: int, said: tuple[str, str, str]) -> Changed | WalkProblem:
    """What goes well, what is hard, and the next small step."""
    return _on(diary, lambda there, plan: asking.tell_check_in(there, plan, number, said, diary.today))


def _on(diary: Diary, make: Callable[[Notebook, Plan], Changes | WalkProblem]) -> Changed | WalkProblem:
    """A change of the plan that is on."""
    return change(diary, lambda there: WalkProblem.NOT_THERE if there.plan is None else make(there, there.plan))


def _of(diary: Diary, which: str, make: Callable[[Notebook, Plan], Changes | WalkProblem]) -> Changed | WalkProblem:
    """A change of any plan."""

    def found(there: Notebook) -> Changes | WalkProblem:
        plan = planning.find_plan(there, which)
        return WalkProblem.NOT_THERE if plan is None else make(there, plan)

    return change(diary, found)


def _in_week(diary: Diary, number: int, make: Callable[[Plan, Week], Changes | Other]) -> Changed | Other | WalkProblem:
    """A change of one week of the plan that is on."""

    def found(there: Notebook) -> Changes | Other | WalkProblem:
        plan = there.plan
        weeks = weeks_of(diary, there, plan) if plan else ()
        if plan is None or not 1 <= number <= len(weeks):
            return WalkProblem.NOT_THERE
        return make(plan, weeks[number - 1])

    return change(diary, found)
