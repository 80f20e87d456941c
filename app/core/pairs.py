"""A picture of weeks with two bars each: what was planned, hatched, beside what was done, filled. A week without a plan has one."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, log10
from typing import TYPE_CHECKING

from app.core.axis import Name, height_under, names_under, plot_in
from app.core.picture import Anchor, Point, block, hatched, letters, straight, stroke, svg, text_width
from app.core.scale import HIGHEST

if TYPE_CHECKING:
    from app.core.axis import Plot
    from app.core.picture import Ink

HALF = 0.36
"""How much of its place each of the two bars fills."""

FLAT = 3.0
"""A told zero: seen, and no bar."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A week: its name, what was planned if anything was, and what was done."""

    name: str
    planned: float | None
    done: float


@dataclass(frozen=True, slots=True)
class Pairs:
    """Some weeks beside each other; `figure` is the height of the scale as it is written here."""

    pairs: tuple[Pair, ...]
    figure: str
    height: float = 60

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG."""
        room = max(0.0, text_width(self.figure, ink.letters) - text_width(str(HIGHEST), ink.letters))
        plot = plot_in(width - room, len(self.pairs), ink, height=self.height)
        top = top_of(self.pairs)
        names = [Name(n, pair.name) for n, pair in enumerate(self.pairs)]
        parts = [
            stroke(straight(Point(plot.left, plot.top), Point(plot.right, plot.top)), ink.grid, 1),
            letters(self.figure, Point(plot.right + 4, plot.top + ink.letters * 0.35), ink, Anchor.START),
            stroke(straight(Point(plot.left, plot.bottom), Point(plot.right, plot.bottom)), ink.axis, 1.5),
            letters("0", Point(plot.left - 6, plot.bottom + ink.letters * 0.35), ink, Anchor.END),
            *(part for n, pair in enumerate(self.pairs) for part in _bars(plot, n, pair, top, ink)),
            *names_under(plot, names, ink, width),
        ]
        return svg(width, height_under(plot, ink, 1), ink, parts, sentence)


def top_of(pairs: tuple[Pair, ...]) -> int:
    """The height of the scale: the largest figure, rounded up to a plain one."""
    largest = max((max(pair.planned or 0, pair.done) for pair in pairs), default=0)
    if largest <= 1:
        return 1
    step: int = 10 ** int(log10(largest))
    return ceil(largest / step) * step


def _bars(plot: Plot, n: int, pair: Pair, top: int, ink: Ink) -> list[str]:
    middle, wide = plot.x(n), plot.slot * HALF
    parts = []
    if pair.planned:
        parts.append(hatched(middle - wide, middle, plot.y(HIGHEST * pair.planned / top), plot.bottom, ink))
    high = min(plot.y(HIGHEST * pair.done / top), plot.bottom - FLAT)
    parts.append(block(middle, middle + wide, high, plot.bottom, ink.line))
    return parts
