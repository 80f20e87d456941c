"""Two groups of days beside each other, and what may be said of them: no cause, no ranking (algorithm 3f)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.series import mean_of

if TYPE_CHECKING:
    from collections.abc import Iterable

WINDOW = 28
ENOUGH = 8
"""Fewer days on one side say nothing at all."""

DIFFERENCE = 1.0
"""A smaller difference between the two means is no clear one."""

TOLERANCE = 1e-9


class Result(Enum):
    """What the two groups look like beside each other. It steers the sentence and is never shown."""

    LOWER = "lower"
    HIGHER = "higher"
    NO_CLEAR_DIFFERENCE = "no_clear_difference"
    TOO_FEW_DAYS = "too_few_days"


@dataclass(frozen=True, slots=True)
class Together:
    """Days with something and days without it: how many, and the pain on average."""

    result: Result
    days_with: int
    days_without: int
    mean_with: float | None
    mean_without: float | None


def compare(days: Iterable[tuple[bool, float]]) -> Together:
    """Lay the days with something beside the other days. Both must be told on the same day."""
    told = list(days)
    those, others = tuple(pain for is_with, pain in told if is_with), tuple(pain for is_with, pain in told if not is_with)
    with_it, without = mean_of(those), mean_of(others)
    return Together(_result(those, others), len(those), len(others), with_it, without)


def _result(those: tuple[float, ...], others: tuple[float, ...]) -> Result:
    with_it, without = mean_of(those), mean_of(others)
    if with_it is None or without is None or min(len(those), len(others)) < ENOUGH:
        return Result.TOO_FEW_DAYS
    if with_it - without <= -DIFFERENCE + TOLERANCE:
        return Result.LOWER
    return Result.HIGHER if with_it - without >= DIFFERENCE - TOLERANCE else Result.NO_CLEAR_DIFFERENCE
