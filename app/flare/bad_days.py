"""My plan for bad days: six things, written on a good day and read on a bad one (content plan no. 15)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from app.core.typed import one_line

LONGEST = 1000


class Field(Enum):
    """The parts of the plan, in the order they are read. The values are kept in the file."""

    SIGNS = "signs"
    HOLD_ON_TO = "hold_on_to"
    LIGHT_WEEK = "light_week"
    CALM_AND_SLEEP = "calm_and_sleep"
    TELL = "tell"
    CALL = "call"


class PlanProblem(Enum):
    """Why the plan cannot be kept."""

    TOO_LONG = "too-long"


BadDayPlan: TypeAlias = Mapping[Field, str]
"""What is written in the plan; a part that is not written is not there."""


def read_plan(typed: Mapping[Field, str]) -> dict[Field, str] | PlanProblem:
    """Turn what a person typed into a plan, line by line, or say why not."""
    whole = {field: "\n".join(map(one_line, typed[field].splitlines())).strip() for field in Field if field in typed}
    if any(len(text) > LONGEST for text in whole.values()):
        return PlanProblem.TOO_LONG
    return {field: text for field, text in whole.items() if text}
