"""What a person chooses for a week: one of the buttons, their own minutes and days, or how easy an easy week is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.walk.dose import LONGEST_STEP, Dose, is_leap
from app.walk.planning import read_dose
from app.walk.problem import WalkProblem
from app.walk.told import Choice, How, Share

if TYPE_CHECKING:
    from app.walk.notebook import Changes
    from app.walk.told import Plan
    from app.walk.week import Week

SHARES = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class Leap:
    """A choice so much longer that it is asked about once, and the gentler one beside it."""

    chosen: Dose
    gentler: Dose


def choose(plan: Plan, week: Week, how: How) -> Changes | WalkProblem:
    """One of the buttons: the dose that stood on it."""
    if week.proposal is None or how not in week.proposal.ways:
        return WalkProblem.NOTHING_CHOSEN
    return _choice(plan, week, how, week.proposal.ways[how])


def choose_own(plan: Plan, week: Week, minutes: object, days: object, *, is_sure: bool) -> Changes | Leap | WalkProblem:
    """Own minutes and days. A great leap is asked about once, and then obeyed."""
    dose = read_dose(minutes, days)
    if isinstance(dose, WalkProblem):
        return dose
    # To be asked about a leap is a suggestion too.
    was = week.proposal.now if week.proposal else None
    if was is not None and is_leap(dose.minutes, was) and not is_sure:
        return Leap(dose, Dose(was.minutes + LONGEST_STEP, dose.days))
    return _choice(plan, week, How.OWN, dose)


def unchoose(plan: Plan, week: Week) -> Changes | WalkProblem:
    """Nothing is chosen for the week any more."""
    if week.choice is None:
        return WalkProblem.NOT_THERE
    return {Choice(plan.id, week.choice.day, How.OWN, 2, 1).key: None}


def choose_share(plan: Plan, week: Week, percent: int) -> Changes | WalkProblem:
    """How much of the usual a person wants while the flare-up lasts, from this week on."""
    if percent not in SHARES:
        return WalkProblem.NOTHING_CHOSEN
    one = Share(plan.id, week.span.first, percent)
    return {one.key: one}


def _choice(plan: Plan, week: Week, how: How, dose: Dose) -> Changes:
    one = Choice(plan.id, week.choice.day if week.choice else week.span.first, how, dose.minutes, dose.days)
    return {one.key: one}
