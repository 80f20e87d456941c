"""A picture of a few days as bars: a day not told is an empty place, a told zero is a flat mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.axis import MARK_ROOM, Name, height_under, names_in_rows, plot_in, rows_for, scale_lines
from app.core.flag import drawn_flags, flag_room
from app.core.picture import LINE_OF_TEXT, Anchor, Point, letters, marks, straight, stroke, svg

if TYPE_CHECKING:
    from app.core.axis import Plot
    from app.core.flag import Flag
    from app.core.picture import Ink

FULL = 0.62
"""How much of its place a bar fills."""

OVER = LINE_OF_TEXT + 0.2
"""Room for the figure over the highest bar, in parts of the size of the letters."""

STEM = 0.35
"""How far a flag's pole comes down into that room."""

FLAT = 4.0
"""A told zero: seen, and no bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A day: its name, what was told, the figure as it is written here, and whether it is marked."""

    name: str
    value: float | None = None
    figure: str = ""
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Some days beside each other."""

    bars: tuple[Bar, ...]
    flags: tuple[Flag, ...] = ()

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG."""
        over = flag_room(plot_in(width, len(self.bars), ink), self.flags, ink)
        plot = plot_in(width, len(self.bars), ink, top_room=ink.letters * OVER + over)
        floor = plot.top - ink.letters * OVER
        names = [Name(n, bar.name) for n, bar in enumerate(self.bars)]
        rows = rows_for(plot, names, ink)
        marked = [Point(plot.x(n), plot.bottom + 3) for n, bar in enumerate(self.bars) if bar.is_marked]
        parts = [
            *scale_lines(plot, ink),
            *(part for n, bar in enumerate(self.bars) for part in _bar(plot, n, bar, ink)),
            *drawn_flags(plot, self.flags, ink, floor, floor + ink.letters * STEM, is_sign=True),
            marks(marked, ink.mark, MARK_ROOM - 4),
            *names_in_rows(plot, names, ink, width, rows),
        ]
        return svg(width, height_under(plot, ink, rows), ink, parts, sentence)


def _bar(plot: Plot, n: int, bar: Bar, ink: Ink) -> list[str]:
    if bar.value is None:
        return []
    x, half = plot.x(n), plot.slot * FULL / 2
    y = min(plot.y(bar.value), plot.bottom - FLAT)
    figure = letters(bar.figure, Point(x, y - ink.letters * 0.3), ink, Anchor.MIDDLE)
    if bar.value == 0:
        flat = stroke(straight(Point(x - half, y + FLAT / 2), Point(x + half, y + FLAT / 2)), ink.line, FLAT)
        return [flat, figure]
    left, right, top, bottom = (f"{side:.1f}" for side in (x - half, x + half, y, plot.bottom))
    return [f'<path d="M{left} {bottom}V{top}H{right}V{bottom}z" fill="{ink.line}"/>', figure]
