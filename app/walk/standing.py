"""How a person stands with their plan today, as one finished value that screens read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.walk.check_ins import WEEKS, open_check_in
from app.walk.course import Facts, course
from app.walk.dose import Aim, Dose
from app.walk.gate import Gate
from app.walk.telling import morning_to_ask

if TYPE_CHECKING:
    from datetime import date

    from app.walk.check_ins import CheckInDay
    from app.walk.notebook import Notebook
    from app.walk.told import Plan
    from app.walk.week import Week

FEET_FROM, FEET_UNTIL = 3, 42
"""Days of a plan between which feet, knees and hips are asked about, once."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The plan that is on, its weeks, and what may be asked today."""

    today: date
    notebook: Notebook
    plan: Plan | None
    weeks: tuple[Week, ...]
    aim: Aim
    is_paused: bool
    suggests: bool = True

    @property
    def week(self) -> Week | None:
        """The week of today."""
        return self.weeks[-1] if self.weeks else None

    @property
    def dose(self) -> Dose | None:
        """What is planned today."""
        return self.week.dose_on(self.today) if self.week else None

    @property
    def is_open(self) -> bool:
        """Whether nothing stands before the plan."""
        return self.notebook.gate is Gate.OPEN

    @property
    def morning(self) -> date | None:
        """The day to ask about this morning; none while the plan rests."""
        return morning_to_ask(self.notebook, self.today) if self.plan and self.is_open and not self.is_paused else None

    @property
    def asks_feet(self) -> bool:
        """Whether it is time for the one question about feet, knees and hips."""
        if self.plan is None or self.notebook.feet is not None or self.is_paused or not self.is_open:
            return False
        return FEET_FROM <= (self.today - self.plan.began).days <= FEET_UNTIL

    @property
    def check_in(self) -> CheckInDay | None:
        """The check-in that is open and not yet told."""
        if self.plan is None or self.is_paused or not self.is_open:
            return None
        found = open_check_in(self.plan.began, self.today)
        return None if found is None or found.number in self.notebook.check_ins(self.plan) else found

    @property
    def keeps_on(self) -> bool:
        """Whether the weeks of the plan are over, and one simply keeps on."""
        return self.week is not None and self.week.number > WEEKS

    @property
    def planned(self) -> Dose | None:
        """The walk that is planned today: none while it rests, on a day with a walk, or when the week has its days."""
        if self.week is None or self.dose is None or self.is_paused or not self.is_open:
            return None
        has_its_days = len(self.week.walked_days) >= self.week.dose.days
        return None if has_its_days or self.today in self.notebook.minutes or self.dose.minutes == 0 else self.dose


def stand(notebook: Notebook, today: date, flare: frozenset[date], paused: frozenset[date], *, suggests: bool = True) -> Standing:
    """Work out everything about the plan that is on."""
    plan = notebook.plan
    if plan is None:
        return Standing(today, notebook, None, (), Aim(), is_paused=False, suggests=suggests)
    facts = replace(facts_of(notebook, plan, flare, paused), suggests=suggests)
    return Standing(today, notebook, plan, course(facts, today), facts.aim_on(today), today in paused, suggests)


def facts_of(notebook: Notebook, plan: Plan, flare: frozenset[date], paused: frozenset[date]) -> Facts:
    """What the course of one plan is worked out from."""
    return Facts(
        plan,
        notebook.aims(plan),
        notebook.choices(plan),
        notebook.shares(plan),
        notebook.minutes,
        notebook.unsettled,
        flare,
        paused,
    )
