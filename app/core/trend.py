"""Then and now: where a person began, and how far today is from there (algorithm 3d)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.series import WINDOW, mean_of_seven

if TYPE_CHECKING:
    from datetime import date

    from app.core.series import Series

POINTS = 2.0
"""The smallest difference on 0-10 that people notice (Retningslinje 2016, sections 3 and 6)."""

SHARE, FLOOR = 0.30, 1.0
"""Or 30 % of where one began (Ostelo 2008), if that is at least one point: 1.5 to 0.9 is no change."""

TOLERANCE = 1e-9


class Change(Enum):
    """A rule's result. It steers the app and is never shown as a word (settled 2)."""

    CLEARLY_LESS = "clearly_less"
    CLEARLY_MORE = "clearly_more"
    ABOUT_THE_SAME = "about_the_same"


@dataclass(frozen=True, slots=True)
class Baseline:
    """The first mean of seven days, and the day it ends on."""

    day: date
    mean: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """The first seven days beside the newest seven."""

    baseline: Baseline
    now: float
    change: Change

    @property
    def difference(self) -> float:
        """How much higher (or, below zero, lower) now is."""
        return self.now - self.baseline.mean


def baseline(series: Series) -> Baseline | None:
    """Where the person began: the first seven days with at least four told."""
    for n, (day, mean) in enumerate(mean_of_seven(series)):
        if mean is not None and n >= WINDOW - 1:
            return Baseline(day, mean)
    return None


def change(base: float, now: float) -> Change:
    """Whether now is clearly less or more than the base, or about the same."""
    if _is_clear(base, base - now):
        return Change.CLEARLY_LESS
    if _is_clear(base, now - base):
        return Change.CLEARLY_MORE
    return Change.ABOUT_THE_SAME


def compare(series: Series) -> Comparison | None:
    """The start beside the last seven days, unless a day would stand on both sides."""
    begun = baseline(series)
    now = mean_of_seven(series).values[-1] if series.values else None
    if begun is None or now is None or (series.span.last - begun.day).days < WINDOW:
        return None
    return Comparison(begun, now, change(begun.mean, now))


def smallest_noticed(base: float) -> float:
    """The reference: two points, or a share of where one began if that is less, but never less than a point."""
    return min(POINTS, max(FLOOR, SHARE * base)) if base > 0 else POINTS


def _is_clear(base: float, step: float) -> bool:
    return step >= smallest_noticed(base) - TOLERANCE
