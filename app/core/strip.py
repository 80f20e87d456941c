"""A picture of days as one strip: the days that something lasted are filled, and the rest is an empty lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.axis import Name, Plot, height_under, names_under
from app.core.picture import block, hatched, svg

if TYPE_CHECKING:
    from app.core.picture import Ink

LANE = 16.0
EDGE = 8.0
LEAST = 3.0
"""One day of a year is still seen."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some days in a row, from one place to another, both included; one that goes on is hatched."""

    first: int
    last: int
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """A lane of days with the runs in it, and the names under it."""

    days: int
    runs: tuple[Run, ...]
    names: tuple[Name, ...] = ()

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG."""
        plot = Plot(EDGE, EDGE, width - EDGE, EDGE + LANE, max(self.days, 1))
        parts = [
            f'<path d="M{plot.left} {plot.top}H{plot.right:.1f}V{plot.bottom}H{plot.left}z" fill="{ink.ground}" stroke="{ink.axis}"/>',
            *(_run(plot, run, ink) for run in self.runs),
            *names_under(plot, self.names, ink, width),
        ]
        return svg(width, height_under(plot, ink, 1), ink, parts, sentence)


def _run(plot: Plot, run: Run, ink: Ink) -> str:
    left = plot.left + run.first * plot.slot
    right = max(plot.left + (run.last + 1) * plot.slot, left + LEAST)
    return hatched(left, right, plot.top, plot.bottom, ink) if run.is_on else block(left, right, plot.top, plot.bottom, ink.line)
