"""What a person answers before and beside a plan, as changes of the notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.typed import storable
from app.walk.check_ins import next_check_in, open_check_in
from app.walk.gate import Asked, must_talk_anew
from app.walk.notebook import FEET, TALKED
from app.walk.problem import MOST_LETTERS, WalkProblem
from app.walk.told import Answer, CheckIn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.walk.check_ins import CheckInDay
    from app.walk.notebook import Changes, Notebook
    from app.walk.told import Key, Plan, Record


def answer(there: Notebook, answers: Mapping[Asked, bool | None], today: date) -> Changes:
    """Lay answers over what was answered; None takes one away. What is new has not been talked over yet."""
    changes: dict[Key, Record | None] = {}
    for asked, is_yes in answers.items():
        one = Answer(asked.value, bool(is_yes), today)
        if there.answers.get(asked) != is_yes:
            changes[one.key] = None if is_yes is None else one
    after = {**there.answers, **{asked: is_yes for asked, is_yes in answers.items() if is_yes is not None}}
    if there.has_talked and must_talk_anew(there.answers, after):
        changes["answer", TALKED] = None
    return changes


def say_talked(today: date, *, has_talked: bool) -> Changes:
    """It was talked over with a professional, or it was not after all."""
    one = Answer(TALKED, is_yes=True, day=today)
    return {one.key: one if has_talked else None}


def say_feet(today: date, *, are_fine: bool | None) -> Changes:
    """Whether feet, knees and hips go along; None takes the answer away."""
    one = Answer(FEET, bool(are_fine), today)
    return {one.key: None if are_fine is None else one}


def reachable(plan: Plan, today: date) -> tuple[CheckInDay, ...]:
    """The check-ins that can be written in now: the open one, and the next one early."""
    found = (open_check_in(plan.began, today), next_check_in(plan.began, today))
    return tuple(one for one in found if one is not None)


def tell_check_in(there: Notebook, plan: Plan, number: int, said: tuple[str, str, str], today: date) -> Changes | WalkProblem:
    """What goes well, what is hard, and the next small step; nothing said leaves nothing."""
    told = there.check_ins(plan)
    if number not in told and number not in {one.number for one in reachable(plan, today)}:
        return WalkProblem.NOT_THERE
    well, hard, step = (storable(text).strip() for text in said)
    if max(map(len, (well, hard, step))) > MOST_LETTERS:
        return WalkProblem.TOO_LONG
    day = told[number].day if number in told else today
    one = CheckIn(plan.id, number, day, well, hard, step)
    return {one.key: one if well or hard or step else None}
