"""A column of the log on paper: what it asks, which figures are written in it, and how they are read when they are typed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from app.core.observation import NO, YES
from app.core.scale import HIGHEST, LOWEST
from app.core.typed import one_line

if TYPE_CHECKING:
    from app.core.observation import Kind

LONGEST_WALK = 600


class Way(Enum):
    """Which figures a box takes. Figures alone, so that a row is typed without a letter."""

    SCORE = "score"
    YES_NO = "yes-no"
    WORK = "work"
    MINUTES = "minutes"


class CellProblem(Enum):
    """Why what was typed in a box cannot be kept."""

    OFF_THE_SCALE = "off-the-scale"
    NOT_YES_OR_NO = "not-yes-or-no"
    NOT_A_WORK_ANSWER = "not-a-work-answer"
    NOT_MINUTES = "not-minutes"
    WALK_IS_TOLD = "walk-is-told"


@dataclass(frozen=True, slots=True)
class Column:
    """One question on paper; `low` and `high` are what the ends of a scale mean."""

    kind: Kind
    way: Way
    title: str
    question: str
    low: str = ""
    high: str = ""


Value: TypeAlias = int | str

YES_OR_NO: tuple[str, ...] = (NO, YES)
WORK: tuple[str, ...] = ("usual", "adapted", "off", "not_a_work_day")
"""The answers about work in the order of their figures, from 1 on, as the diary names them."""

_WRONG = {
    Way.SCORE: CellProblem.OFF_THE_SCALE,
    Way.YES_NO: CellProblem.NOT_YES_OR_NO,
    Way.WORK: CellProblem.NOT_A_WORK_ANSWER,
    Way.MINUTES: CellProblem.NOT_MINUTES,
}
_RANGE = {
    Way.SCORE: (LOWEST, HIGHEST),
    Way.YES_NO: (0, len(YES_OR_NO) - 1),
    Way.WORK: (1, len(WORK)),
    Way.MINUTES: (0, LONGEST_WALK),
}


def read_cell(way: Way, typed: str) -> Value | CellProblem | None:
    """The answer that a figure stands for, or why it is none. An empty box is not told."""
    figure = one_line(typed)
    if not figure:
        return None
    least, most = _RANGE[way]
    if not (figure.isascii() and figure.isdigit() and len(figure) <= len(str(most)) and least <= int(figure) <= most):
        return _WRONG[way]
    number = int(figure)
    if way is Way.YES_NO:
        return YES_OR_NO[number]
    return WORK[number - 1] if way is Way.WORK else number
