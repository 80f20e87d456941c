"""Test walks: how far a person walks until they want to stop, and what to begin with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.walk.dose import LEAST_MINUTES, Aim, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_TESTS, WISHED_TESTS = 5, 3
LONGEST_TEST = 120
BEGIN_WITH = 0.8
FEWEST_DAYS, USUAL_DAYS, MOST_DAYS = 2, 3, 5
"""On how many days a week one may begin."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a plan may begin: the mean of the test walks, and a little below it."""

    mean: float
    minutes: int
    is_provisional: bool


def start_from(tests: Sequence[int], aim: Aim | None = None) -> Start | None:
    """Four fifths of the mean, never above the aim; provisional until there are three test walks."""
    if not tests:
        return None
    mean = sum(tests) / len(tests)
    minutes = min((aim or Aim()).minutes, max(LEAST_MINUTES, whole(BEGIN_WITH * mean)))
    return Start(mean, minutes, is_provisional=len(tests) < WISHED_TESTS)
