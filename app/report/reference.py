"""The fixed reference beside a comparison: the same for everyone, from a source, and no verdict on anyone's figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.observation import Kind
from app.core.scale import HIGHEST, LOWEST
from app.core.trend import smallest_noticed

if TYPE_CHECKING:
    from app.report.history import History

REFERENCED = frozenset({Kind.HINDRANCE, Kind.BACK_PAIN, Kind.LEG_PAIN, Kind.WEEK_PAIN, Kind.WEEK_WORST, Kind.WEEK_HINDRANCE})
"""Pain, and by the same rule hindrance (algorithm 3d). Of other questions the source says nothing."""

SOURCE = "Ostelo 2008"


@dataclass(frozen=True, slots=True)
class Reference:
    """The figures that lie no further from where a person began than the convention says."""

    low: float
    high: float


def reference_of(history: History) -> Reference | None:
    """The reference around where the person began, if there is one for this question."""
    if history.begun is None or history.measure.kind not in REFERENCED:
        return None
    base = history.begun.mean
    step = smallest_noticed(base)
    return Reference(max(base - step, LOWEST), min(base + step, HIGHEST))
