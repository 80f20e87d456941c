"""The wheel of a whole life as a picture: a field beside each other, the chosen one drawn out of the circle."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, pi, sin
from typing import TYPE_CHECKING

from app.core.picture import Anchor, Point, dots, letters, stroke, svg

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.core.picture import Ink

EDGE = 16.0
LARGEST = 150.0
OUT = 12.0
"""How far the chosen field is drawn out."""

AT_NUMBER, AT_DOT = 0.72, 0.42
"""Where a field's number and its dot stand, in parts of the way from the middle to the edge."""

LARGEST_LETTERS = 24.0


@dataclass(frozen=True, slots=True)
class Wheel:
    """How many fields there are, which one is chosen (from 0), and which have words of one's own."""

    count: int
    chosen: int | None = None
    written: Collection[int] = ()

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The fields with their numbers, the first at the top, as SVG."""
        size = min(width / 2 - EDGE, LARGEST)
        hub = Point(width / 2, size + EDGE)
        order = sorted(range(self.count), key=lambda n: n == self.chosen)  # the chosen one lies over its neighbours
        return svg(width, 2 * (size + EDGE), ink, [self._field(n, hub, size, ink) for n in order], sentence)

    def _field(self, n: int, hub: Point, size: float, ink: Ink) -> str:
        is_chosen = n == self.chosen
        begin, turn = 2 * pi * (n - 0.5) / self.count, 2 * pi / self.count
        middle = begin + turn / 2
        tip = _at(hub, OUT, middle) if is_chosen else hub
        first, last = _at(tip, size, begin), _at(tip, size, begin + turn)
        path = f"M{tip}L{first}A{size:.1f} {size:.1f} 0 0 1 {last}z"
        ground, edge, width = (ink.ground, ink.line, 4.0) if is_chosen else (ink.grid, ink.axis, 1.5)
        at = _at(tip, size * AT_NUMBER, middle)
        face = replace(ink, letters=min(ink.letters, LARGEST_LETTERS))
        number = letters(str(n + 1), Point(at.x, at.y + face.letters * 0.35), face, Anchor.MIDDLE)
        dot = dots([_at(tip, size * AT_DOT, middle)], ink.words, 7) if n in self.written else ""
        return f'<path d="{path}" fill="{ground}"/>' + stroke(path, edge, width) + number + dot


def _at(hub: Point, size: float, angle: float) -> Point:
    """A point at an angle: 0 is up, and it goes as the clock goes."""
    return Point(hub.x + size * sin(angle), hub.y - size * cos(angle))
