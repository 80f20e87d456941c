"""The frame of a picture of days: 0 to 10 upwards, days to the right, and no two words on each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.picture import BREATH, LINE_OF_TEXT, Anchor, Point, letters, straight, stroke, text_width
from app.core.scale import HIGHEST, LOWEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.picture import Ink

STEPS = (LOWEST, (LOWEST + HIGHEST) // 2, HIGHEST)
MARK_ROOM = 14.0
"""Under the axis, for the signs that stand beside a day."""

LEAST_HEIGHT = 150.0
LOW = 3.2
"""The lowest that a picture among many can be, in parts of the size of the letters: its three figures stay apart."""

TOP = 0.7
"""Room for the upper half of the highest figure, in parts of the size of the letters."""


@dataclass(frozen=True, slots=True)
class Plot:
    """Where scores and days stand in a picture."""

    left: float
    top: float
    right: float
    bottom: float
    slots: int

    @property
    def slot(self) -> float:
        """The width that one day has."""
        return (self.right - self.left) / self.slots

    def x(self, n: int) -> float:
        """The middle of the n-th day."""
        return self.left + (n + 0.5) * self.slot

    def y(self, score: float) -> float:
        """The height of a score."""
        return self.bottom - (score - LOWEST) / (HIGHEST - LOWEST) * (self.bottom - self.top)

    def at(self, n: int, score: float) -> Point:
        """The place of a score on a day."""
        return Point(self.x(n), self.y(score))


def plot_in(width: float, slots: int, ink: Ink, *, right_room: float = 8, top_room: float = 0, height: float = 0) -> Plot:
    """The plot of a picture, its room for the figures left free."""
    left = text_width(str(HIGHEST), ink.letters) + 8
    top = top_room or ink.letters * TOP
    high = max(height, ink.letters * LOW) if height else max(LEAST_HEIGHT, ink.letters * 6)
    return Plot(left, top, width - right_room, top + high, max(slots, 1))


def height_under(plot: Plot, ink: Ink, rows: int) -> float:
    """How high the whole picture is, with this many rows of names under the axis."""
    return plot.bottom + MARK_ROOM + rows * ink.letters * LINE_OF_TEXT + 4


def scale_lines(plot: Plot, ink: Ink) -> list[str]:
    """The lines at 0, 5 and 10, with their figures."""
    parts = []
    for step in STEPS:
        y = plot.y(step)
        colour, width = (ink.axis, 1.5) if step == LOWEST else (ink.grid, 1)
        parts.append(stroke(straight(Point(plot.left, y), Point(plot.right, y)), colour, width))
        parts.append(letters(str(step), Point(plot.left - 6, y + ink.letters * 0.35), ink, Anchor.END))
    return parts


@dataclass(frozen=True, slots=True)
class Name:
    """What stands under a day."""

    slot: int
    text: str


@dataclass(frozen=True, slots=True)
class _Placed:
    name: Name
    middle: float
    half: float


def names_under(plot: Plot, names: Sequence[Name], ink: Ink, width: float) -> list[str]:
    """As many names on one line as have room, the newest first to be kept."""
    baseline = plot.bottom + MARK_ROOM + ink.letters
    parts, free_to = [], width
    for name in reversed(names):
        placed = _place(plot, name, ink, width)
        is_too_wide = 2 * placed.half > width
        if is_too_wide or placed.middle + placed.half > free_to:
            continue
        free_to = placed.middle - placed.half - ink.letters * BREATH
        tick = plot.x(name.slot)
        parts.append(stroke(straight(Point(tick, plot.bottom), Point(tick, plot.bottom + 5)), ink.axis, 1.5))
        parts.append(letters(name.text, Point(placed.middle, baseline), ink, Anchor.MIDDLE))
    return parts


def _place(plot: Plot, name: Name, ink: Ink, width: float) -> _Placed:
    # A name at the edge moves in, so that it is not cut.
    half = text_width(name.text, ink.letters) / 2
    return _Placed(name, min(max(plot.x(name.slot), half), width - half), half)


def rows_for(plot: Plot, names: Sequence[Name], ink: Ink) -> int:
    """One row if every day's name has room beside its neighbour's, else two in turn."""
    widest = max((text_width(name.text, ink.letters) for name in names), default=0.0)
    return 1 if widest + ink.letters * BREATH / 2 <= plot.slot else 2


def names_in_rows(plot: Plot, names: Sequence[Name], ink: Ink, width: float, rows: int) -> list[str]:
    """Every name, the neighbours on different rows if there are two."""
    line = ink.letters * LINE_OF_TEXT
    first = plot.bottom + MARK_ROOM + ink.letters
    return [
        letters(name.text, Point(_place(plot, name, ink, width).middle, first + n % rows * line), ink, Anchor.MIDDLE)
        for n, name in enumerate(names)
    ]
