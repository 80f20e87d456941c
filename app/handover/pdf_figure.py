"""A picture on paper, with its signs and what they stand for under it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.picture import swatch
from app.handover.paper_ink import PAPER
from app.handover.pdf_paper import LINE, POINT
from app.handover.pdf_picture import draw, read_drawing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.handover.pdf_lines import Piece, Print
    from app.handover.pdf_paper import Paper
    from app.handover.pdf_picture import Drawing
    from app.handover.sheet import Figure

LETTERS = 7.0
"""The letters in a picture, in points, on paper of the usual size."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, which says its sentence."""

    drawing: Drawing
    width: float
    sentence: str
    leads: bool

    @property
    def height(self) -> float:
        """The picture and a little room."""
        return self.drawing.high(self.width) + 0.8

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw it as one thing."""
        with paper.tagged("Figure", self.sentence):
            draw(paper, self.drawing, x, y, self.width)


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of a picture and what they stand for, in rows."""

    rows: tuple[tuple[tuple[Drawing, str, float], ...], ...]
    size: float
    scale: float
    leads: bool = False

    @property
    def height(self) -> float:
        """Its rows."""
        return len(self.rows) * self.size * POINT * LINE + 1.2

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Each sign before its meaning."""
        for n, row in enumerate(self.rows):
            top = y + n * self.size * POINT * LINE
            for drawing, meaning, left in row:
                wide = drawing.width * self.scale
                with paper.unsaid():
                    draw(paper, drawing, x + left, top, wide)
                with paper.tagged("P"):
                    paper.put(meaning, x + left + wide + 1, top, self.size)


def figure_pieces(figure: Figure, paper: Paper, how: Print) -> Iterator[Piece]:
    """The picture, and its signs under it."""
    # A picture is drawn in a width in which its letters come out as large as the small print.
    pixels = round(how.width / (LETTERS * how.body / 9.4 * POINT) * PAPER.letters)
    yield Drawn(read_drawing(figure.picture.drawn(PAPER, pixels)), how.width, paper.known(figure.sentence), leads=bool(figure.signs))
    if figure.signs:
        yield _signs(figure, paper, how, how.width / pixels)


def _signs(figure: Figure, paper: Paper, how: Print, scale: float) -> Signs:
    rows: list[list[tuple[Drawing, str, float]]] = [[]]
    left, size = 0.0, how.small * 0.95
    small = replace(PAPER, letters=size * POINT / scale)
    for sign in figure.signs:
        drawing, meaning = read_drawing(swatch(sign.symbol, small)), paper.known(sign.meaning)
        wide = drawing.width * scale + 1 + paper.wide(meaning, size) + 3
        if left and left + wide > how.width:
            rows.append([])
            left = 0.0
        rows[-1].append((drawing, meaning, left))
        left += wide
    return Signs(tuple(tuple(row) for row in rows), size, scale)
