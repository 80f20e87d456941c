"""How long to go on before a rest, from what the person could do: well below it, and up a little at a time (algorithm 3b)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

START_PART = Fraction(8, 10)
"""Where one begins, in parts of what the tests came to. A convention of the trade, not medicine."""

REST_PART = Fraction(1, 4)
LEAST_WORK, MOST_WORK = 1, 240
LEAST_REST, MOST_REST = 1, 30
SHORTEST_REST, LONGEST_REST = 2, 15
"""What is suggested; the person may choose from one minute to thirty."""

STEP_PART, LARGEST_STEP = Fraction(1, 10), 5
LESS_PART = Fraction(2, 10)
ENOUGH_DAYS, FEW_UNSETTLED = 3, 1
LONG_WORK = 60
"""From here on there may be no need of a clock."""


@dataclass(frozen=True, slots=True)
class Intervals:
    """What the tests came to, how long to go on, and how long to rest."""

    baseline: float
    work: int
    rest: int


def intervals(tests: Sequence[int]) -> Intervals | None:
    """The first interval and rest, from one to five tests; none without a test."""
    if not tests:
        return None
    baseline = Fraction(sum(tests), len(tests))
    work = max(LEAST_WORK, floor(START_PART * baseline))
    return Intervals(float(baseline), work, rest_for(work))


def rest_for(work: int) -> int:
    """The rest that goes with an interval."""
    return min(LONGEST_REST, max(SHORTEST_REST, ceil(REST_PART * work)))


def next_work(work: int, days_used: int, unsettled_days: int) -> int:
    """What is suggested for the week to come: a little more, or the same."""
    if days_used < ENOUGH_DAYS or unsettled_days > FEW_UNSETTLED:
        return work
    return work + min(LARGEST_STEP, _part_of(work, STEP_PART))


def less(work: int) -> int:
    """A fifth less, for whoever chooses less."""
    return max(LEAST_WORK, work - _part_of(work, LESS_PART))


def is_without_clock(work: int, wanted: int | None) -> bool:
    """Whether the person may try without a clock: as long as they wished for, or an hour."""
    return work >= LONG_WORK or (wanted is not None and work >= wanted)


def _part_of(work: int, part: Fraction) -> int:
    # Rounded half up, as everywhere: 25 gives 3, not 2.
    return max(1, floor(part * work + Fraction(1, 2)))
