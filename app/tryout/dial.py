"""The dial of an alarm as a picture: a half circle that grows thicker to the right, and a needle. It measures nothing."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin
from typing import TYPE_CHECKING

from app.core.picture import LINE_OF_TEXT, Anchor, Point, dots, letters, straight, stroke, svg, text_width

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.core.picture import Ink

UP, DOWN = "up", "down"

EDGE = 12.0
LARGEST = 150.0
THIN, THICK = 8.0, 34.0
"""How thick the band is at its two ends: what is loud is told by its shape."""

STEPS = 24
FURTHEST = 0.9
"""How far towards an end the needle goes at most."""


def balance(chosen: Collection[str], count: int) -> float:
    """Where the needle stands, from -1 (all turn down) to 1 (all turn up); nothing chosen is the middle."""
    turns = [1 if one == UP else -1 for one in chosen]
    return max(-1.0, min(1.0, sum(turns) / count)) if count else 0.0


@dataclass(frozen=True, slots=True)
class Dial:
    """Where the needle stands, and what both ends are called."""

    balance: float
    low: str
    high: str

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The half circle, its needle and the names of its ends, as SVG."""
        size = min(width / 2 - EDGE, LARGEST)
        hub = Point(width / 2, size + EDGE)
        tip = _on_circle(hub, size - THICK - 4, (1 - self.balance * FURTHEST) * pi / 2)
        names = _names(self, hub, size, ink, width)
        height = hub.y + EDGE + (ink.letters * LINE_OF_TEXT) * (2 if _needs_two_rows(self, size, ink) else 1) + 4
        needle = stroke(straight(hub, tip), ink.words, 5) + dots([hub], ink.words, 16)
        return svg(width, height, ink, [_band(hub, size, ink), needle, *names], sentence)


def _on_circle(hub: Point, size: float, angle: float) -> Point:
    """A point at an angle: 0 is right, a quarter is up."""
    return Point(hub.x + size * cos(angle), hub.y - size * sin(angle))


def _band(hub: Point, size: float, ink: Ink) -> str:
    angles = [pi - pi * n / STEPS for n in range(STEPS + 1)]
    outer = [_on_circle(hub, size, angle) for angle in angles]
    inner = [_on_circle(hub, size - THIN - (THICK - THIN) * n / STEPS, angle) for n, angle in enumerate(angles)]
    path = "M" + "L".join(map(str, (*outer, *reversed(inner)))) + "z"
    return f'<path d="{path}" fill="{ink.grid}"/>' + stroke(path, ink.axis, 1.5)


def _needs_two_rows(dial: Dial, size: float, ink: Ink) -> bool:
    return text_width(dial.low, ink.letters) + text_width(dial.high, ink.letters) + ink.letters > 2 * size


def _names(dial: Dial, hub: Point, size: float, ink: Ink, width: float) -> list[str]:
    line = ink.letters * LINE_OF_TEXT
    first = hub.y + EDGE + ink.letters
    second = first + line if _needs_two_rows(dial, size, ink) else first
    left, right = max(0.0, hub.x - size), min(width, hub.x + size)
    return [letters(dial.low, Point(left, first), ink), letters(dial.high, Point(right, second), ink, Anchor.END)]
