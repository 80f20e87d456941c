"""A person's own stairs as a picture: three steps from easy, at the bottom, to hard, each with its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.picture import LINE_OF_TEXT, Point, letters, stroke, svg
from app.tryout.wrapped import wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.picture import Ink

TREAD = 30.0
"""How much further to the right each step begins."""

AROUND = 10.0
MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Stair:
    """The words of the steps by their number, the easy one first."""

    steps: Mapping[int, str]

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The steps above each other, each a little further in, as SVG."""
        line = ink.letters * LINE_OF_TEXT
        parts, y = [], 2.0
        for step, words in reversed(tuple(self.steps.items())):
            left = 2 + (step - 1) * TREAD
            room = width - left - 2 * AROUND - 2
            told = wrapped(f"{step}. {words}", room, ink.letters, MOST_LINES)
            height = len(told) * line + 2 * AROUND
            parts.append(_block(left, width - 2, y, y + height, ink))
            parts += [letters(text, Point(left + AROUND, y + AROUND + ink.letters + m * line), ink) for m, text in enumerate(told)]
            y += height
        return svg(width, y + 2, ink, parts, sentence)


def _block(left: float, right: float, top: float, bottom: float, ink: Ink) -> str:
    whole = f"M{Point(left, top)}H{right:.1f}V{bottom:.1f}H{left:.1f}z"
    front = f"M{Point(left, bottom)}V{top:.1f}H{left + TREAD:.1f}"
    return f'<path d="{whole}" fill="{ink.grid}" fill-opacity="0.5"/>' + stroke(front, ink.line, 4)
