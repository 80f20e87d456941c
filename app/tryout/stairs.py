"""Tries of a step on a person's own stairs: how worried they were before and after, on a day. No try is a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.scale import ScaleProblem, read_score

if TYPE_CHECKING:
    from datetime import date

    from app.core.scale import Score
    from app.tryout.answers import Answers

STEPS = (1, 2, 3)
"""From easy to hard."""

MOVEMENT = "movement"


class TryProblem(Enum):
    """Why a try cannot be kept."""

    NO_BEFORE = "no-before"
    OFF_THE_SCALE = "off-the-scale"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class StairTry:
    """One try. How it was after may be told later."""

    id: str
    day: date
    step: int
    before: Score
    after: Score | None


@dataclass(frozen=True, slots=True)
class TypedTry:
    """A try as it was told, not yet read."""

    day: date
    step: int
    before: object = None
    after: object = None


def read_try(typed: TypedTry, which: str, today: date) -> StairTry | TryProblem:
    """Turn what was told into a try, or say why not."""
    before, after = read_score(typed.before), read_score(typed.after)
    if before is ScaleProblem.MISSING:
        return TryProblem.NO_BEFORE
    if isinstance(before, ScaleProblem) or after is ScaleProblem.OFF_THE_SCALE or typed.step not in STEPS:
        return TryProblem.OFF_THE_SCALE
    if typed.day > today:
        return TryProblem.NOT_YET
    return StairTry(which, typed.day, typed.step, before, None if isinstance(after, ScaleProblem) else after)


def step_name(step: int) -> str:
    """The name of the answer with a step's words."""
    return f"step-{step}"


def steps_in(answers: Answers) -> dict[int, str]:
    """The steps that are written, the easy one first."""
    return {step: answers[step_name(step)] for step in STEPS if step_name(step) in answers}
