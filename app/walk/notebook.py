"""Everything told about walking, gathered: what stands there, and what changes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from app.walk.gate import Asked, gate_of
from app.walk.told import AimTold, Answer, CheckIn, Choice, Clock, Morning, Pause, Plan, Share, Strength, Tried, Walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.core.day import Span
    from app.walk.gate import Gate
    from app.walk.told import Key, Record

    Changes: TypeAlias = Mapping[Key, Record | None]
    """What shall stand under some keys; None is nothing."""

R = TypeVar("R")

TALKED, FEET = "talked", "feet"
"""Two answers beside those of the gate: it was talked over, and feet, knees and hips go along."""


@dataclass(frozen=True, slots=True)
class Notebook:
    """What is told, by its key."""

    records: Mapping[Key, Record]

    def all_of(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of one kind, as they were read."""
        return tuple(one for one in self.records.values() if isinstance(one, kind))

    @property
    def plans(self) -> tuple[Plan, ...]:
        """Every plan, oldest first."""
        return tuple(sorted(self.all_of(Plan), key=lambda plan: (plan.began, plan.ended is None)))

    @property
    def plan(self) -> Plan | None:
        """The plan that is on."""
        return next((plan for plan in self.plans if plan.ended is None), None)

    @property
    def tests(self) -> tuple[Tried, ...]:
        """The test walks that no plan began with yet, oldest first."""
        return tuple(sorted((one for one in self.all_of(Tried) if one.plan_id is None), key=lambda one: (one.day, one.told_at)))

    @property
    def walks(self) -> tuple[Walk, ...]:
        """Every walk, newest first."""
        return tuple(sorted(self.all_of(Walk), key=lambda one: (one.day, one.told_at), reverse=True))

    @property
    def minutes(self) -> Mapping[date, int]:
        """The minutes of each day with a walk."""
        total: Counter[date] = Counter()
        for one in self.all_of(Walk):
            total[one.day] += one.minutes
        return total

    @property
    def unsettled(self) -> frozenset[date]:
        """The days after which the pain was not back at its usual level in the morning."""
        return frozenset(one.day for one in self.all_of(Morning) if not one.is_settled)

    @property
    def mornings(self) -> Mapping[date, bool]:
        """What was told on the morning after each day."""
        return {one.day: one.is_settled for one in self.all_of(Morning)}

    @property
    def strength(self) -> frozenset[date]:
        """The days with something for strength or balance."""
        return frozenset(one.day for one in self.all_of(Strength))

    @property
    def clock(self) -> Clock | None:
        """The clock, if it runs or waits to be told."""
        return next(iter(self.all_of(Clock)), None)

    @property
    def answers(self) -> Mapping[Asked, bool]:
        """What was answered before the plan."""
        told = {one.name: one.is_yes for one in self.all_of(Answer)}
        return {asked: told[asked.value] for asked in Asked if asked.value in told}

    @property
    def has_talked(self) -> bool:
        """Whether it was talked over with a professional."""
        return ("answer", TALKED) in self.records

    @property
    def feet(self) -> bool | None:
        """Whether feet, knees and hips go along; None is not told."""
        told = self.records.get(("answer", FEET))
        return told.is_yes if isinstance(told, Answer) else None

    @property
    def gate(self) -> Gate:
        """What the answers mean for a plan."""
        return gate_of(self.answers, has_talked=self.has_talked)

    def choices(self, plan: Plan) -> tuple[Choice, ...]:
        """What was chosen for the weeks of a plan, in order."""
        return _in_order(one for one in self.all_of(Choice) if one.plan_id == plan.id)

    def shares(self, plan: Plan) -> tuple[Share, ...]:
        """What was chosen for the flare-ups of a plan, in order."""
        return _in_order(one for one in self.all_of(Share) if one.plan_id == plan.id)

    def aims(self, plan: Plan) -> tuple[AimTold, ...]:
        """What a plan walked towards, in order."""
        return _in_order(one for one in self.all_of(AimTold) if one.plan_id == plan.id)

    def pauses(self, plan: Plan) -> tuple[Pause, ...]:
        """When a plan rested, in order."""
        return tuple(sorted((one for one in self.all_of(Pause) if one.plan_id == plan.id), key=lambda one: one.since))

    def check_ins(self, plan: Plan) -> Mapping[int, CheckIn]:
        """What was said at the check-ins of a plan, by their number."""
        return {one.number: one for one in self.all_of(CheckIn) if one.plan_id == plan.id}

    def rests_on(self, plan: Plan, day: date) -> bool:
        """Whether the person has paused the plan on a day."""
        return any(one.since <= day and (one.until is None or day <= one.until) for one in self.pauses(plan))

    def paused_days(self, plan: Plan, span: Span) -> frozenset[date]:
        """The days of a span on which the person has paused the plan."""
        return frozenset(day for day in span if self.rests_on(plan, day)) if self.pauses(plan) else frozenset()


D = TypeVar("D", Choice, Share, AimTold)


def _in_order(told: Iterable[D]) -> tuple[D, ...]:
    return tuple(sorted(told, key=lambda one: one.day))


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: what stood under each key before, and what stands there after."""

    before: Changes
    after: Changes

    @property
    def is_change(self) -> bool:
        """Whether anything is other than it was."""
        return self.before != self.after


def changed(there: Notebook, changes: Changes) -> Changed:
    """What changes, with what stood there."""
    return Changed({key: there.records.get(key) for key in changes}, changes)


def back(there: Notebook, done: Changed) -> Changes:
    """What takes one change back. What another window has changed since then stays."""
    return {key: done.before[key] for key, now in done.after.items() if there.records.get(key) == now}


def laid_over(there: Notebook, changes: Changes) -> Notebook:
    """The notebook with changes in it."""
    together = {**there.records, **changes}
    return Notebook({key: one for key, one in together.items() if one is not None})
