"""A picture of many days: a dot a day, a line that stops where days are missing, where one began, and the person's own flags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.axis import MARK_ROOM, TOP, height_under, names_under, plot_in, scale_lines
from app.core.flag import drawn_flags, flag_room
from app.core.picture import Point, area, broken_line, dots, letters, marks, straight, stroke, svg, text_width

if TYPE_CHECKING:
    from app.core.axis import Name, Plot
    from app.core.flag import Flag
    from app.core.picture import Ink

SMALLEST_DOT, LARGEST_DOT = 3.0, 8.0
SEEN_DOT, FEW = 6.0, 92
"""Up to a quarter of a year every dot is large enough to be seen on a phone."""

SMALLEST_MARK = 6.0
THINNEST, THICKEST = 1.4, 3.0
"""The line of many years is thin, or it would be a blot."""


@dataclass(frozen=True, slots=True)
class Level:
    """A height to compare with, its figure as it is written here, and the reference around it."""

    value: float
    figure: str
    band: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """Places side by side; `dots` and `line` have one value a place, or none."""

    dots: tuple[float | None, ...]
    line: tuple[float | None, ...]
    marked: tuple[int, ...] = ()
    level: Level | None = None
    names: tuple[Name, ...] = ()
    flags: tuple[Flag, ...] = ()
    height: float = 0
    """How high the plot is where many pictures share a page; nothing for one that has a page to itself."""

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG."""
        plot = self._plot(ink, width)
        slots = plot.slots
        size = min(max(plot.slot * 0.6, SEEN_DOT if slots <= FEW else SMALLEST_DOT), LARGEST_DOT)
        means = [None if value is None else plot.at(n, value) for n, value in enumerate(self.line)]
        under = [Point(plot.x(n), plot.bottom + 4) for n in self.marked]
        parts = [
            *_band(plot, self.level, ink),
            *scale_lines(plot, ink),
            *drawn_flags(plot, self.flags, ink, plot.top - ink.letters * TOP, plot.bottom),
            dots((plot.at(n, value) for n, value in enumerate(self.dots) if value is not None), ink.dot, size),
            stroke(broken_line(means), ink.line, min(max(plot.slot * 2, THINNEST), THICKEST)),
            *_level(plot, self.level, ink),
            *names_under(plot, self.names, ink, width),
            marks(under, ink.mark, min(max(plot.slot, SMALLEST_MARK), MARK_ROOM - 4)),
        ]
        return svg(width, height_under(plot, ink, 1), ink, parts, sentence)

    def slot_at(self, x: float, ink: Ink, width: float) -> int:
        """The place that is nearest to a touch."""
        plot = self._plot(ink, width)
        return min(max(int((x - plot.left) / plot.slot), 0), plot.slots - 1)

    def _plot(self, ink: Ink, width: float) -> Plot:
        right_room = text_width(self.level.figure, ink.letters) + 8 if self.level else 8
        slots = max(len(self.dots), len(self.line))
        over = flag_room(plot_in(width, slots, ink, right_room=right_room), self.flags, ink)
        return plot_in(width, slots, ink, right_room=right_room, top_room=ink.letters * TOP + over, height=self.height)


def _band(plot: Plot, level: Level | None, ink: Ink) -> list[str]:
    """The reference, behind everything."""
    if level is None or level.band is None:
        return []
    low, high = level.band
    return [area(plot.left, plot.right, plot.y(high), plot.y(low), ink)]


def _level(plot: Plot, level: Level | None, ink: Ink) -> list[str]:
    """The dashed line, its figure in the room at its right end."""
    if level is None:
        return []
    y = plot.y(level.value)
    line = stroke(straight(Point(plot.left, y), Point(plot.right, y)), ink.words, 2, dashes="6 4")
    return [line, letters(level.figure, Point(plot.right + 4, y + ink.letters * 0.35), ink)]
