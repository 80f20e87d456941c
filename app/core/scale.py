"""Answers from 0 to 10: read one, or say why not."""

from __future__ import annotations

from enum import Enum
from typing import NewType

LOWEST, HIGHEST = 0, 10

Score = NewType("Score", int)
"""A whole number from 0 to 10. Only `read_score` makes one from an answer."""


class ScaleProblem(Enum):
    """Why an answer cannot be kept as a score."""

    MISSING = "missing"
    OFF_THE_SCALE = "off-the-scale"


def read_score(answer: object) -> Score | ScaleProblem:
    """Turn what a person answered into a score, or say why not."""
    if answer is None:
        return ScaleProblem.MISSING
    # True and 5.0 are no answers that a person gave on this scale.
    if not isinstance(answer, int) or isinstance(answer, bool) or not LOWEST <= answer <= HIGHEST:
        return ScaleProblem.OFF_THE_SCALE
    return Score(answer)
