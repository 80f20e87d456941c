"""How small the mean effect on pain is, on the row from 0 to 10 and true to scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.picture import Anchor, Point, letters, straight, stroke, svg, text_width
from app.core.scale import HIGHEST, LOWEST

if TYPE_CHECKING:
    from app.core.picture import Ink

POINTS = 0.56
"""How much less pain there was on average in those who lived as they usually do (claim C23; S1 section 3, its evidence profile)."""

TICK = 5.0


@dataclass(frozen=True, slots=True)
class EffectRow:
    """The row and its small filled part; `figure` is the effect as it is written here."""

    figure: str

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG."""
        edge = text_width(str(HIGHEST), ink.letters) / 2
        step = (width - 2 * edge) / (HIGHEST - LOWEST)
        thick, top = ink.letters, ink.letters * 1.5
        middle, under = top + thick / 2, top + thick + TICK

        def x(score: float) -> float:
            return edge + (score - LOWEST) * step

        def at(score: float, y: float) -> Point:
            return Point(x(score), y)

        scores = range(LOWEST, HIGHEST + 1)
        ticks = "".join(straight(at(score, under - TICK), at(score, under)) for score in scores)
        named = scores if text_width(str(HIGHEST), ink.letters) * 1.3 < step else (LOWEST, (LOWEST + HIGHEST) // 2, HIGHEST)
        parts = [
            _bar(x(LOWEST), x(HIGHEST), middle, thick, ink.grid),
            _bar(x(LOWEST), x(LOWEST + POINTS), middle, thick, ink.line),
            stroke(ticks, ink.axis, 1.5),
            letters(self.figure, at(LOWEST, top - ink.letters * 0.4), ink),
            *(letters(str(score), at(score, under + ink.letters), ink, Anchor.MIDDLE) for score in named),
        ]
        return svg(width, under + ink.letters * 1.4, ink, parts, sentence)


def _bar(left: float, right: float, middle: float, thick: float, colour: str) -> str:
    top, bottom = middle - thick / 2, middle + thick / 2
    return f'<path d="M{Point(left, top)}H{right:.1f}V{bottom:.1f}H{left:.1f}z" fill="{colour}"/>'
