"""The fixed reference beside a comparison: the same for everyone, from a source, and no verdict on anyone's figures."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.observation import Kind
from app.core.scale import HIGHEST, LOWEST
from app.core.trend import smallest_noticed

REFERENCED = frozenset({Kind.HINDRANCE, Kind.BACK_PAIN, Kind.LEG_PAIN, Kind.WEEK_PAIN, Kind.WEEK_WORST, Kind.WEEK_HINDRANCE})
"""Pain, and by the same rule hindrance (algorithm 3d). Of other questions the source says nothing."""

SOURCE = "Ostelo 2008"

MEAN_POINTS, SINGLE_POINTS = 2.0, 3.0
"""The smallest change of one's own things that is seldom chance alone, of a mean and of one thing (algorithm 3e)."""

SOURCE_OF_THINGS = "Stratford 1995"


@dataclass(frozen=True, slots=True)
class Reference:
    """The figures that lie no further from where a person began than the convention says."""

    low: float
    high: float


def reference_around(kind: Kind, base: float) -> Reference | None:
    """The reference around a start, if there is one for this question."""
    if kind not in REFERENCED:
        return None
    step = smallest_noticed(base)
    return Reference(max(base - step, LOWEST), min(base + step, HIGHEST))
