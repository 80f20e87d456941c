"""Pieces laid down in columns: as large as they can be on one sheet, and never cut away where it takes another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.handover.pdf_lines import Piece

STEP = 3.0
"""How much longer columns become at a time until everything has room."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A piece in its column (counted on over the sheets), from the top of it."""

    piece: Piece
    column: int
    top: float


@dataclass(frozen=True, slots=True)
class Columns:
    """How many columns a sheet has, and how high they are on the first and on every other."""

    count: int
    first: float
    other: float

    def high(self, column: int) -> float:
        """The room in a column."""
        return self.first if column < self.count else self.other


def laid(pieces: Sequence[Piece], columns: Columns) -> tuple[Laid, ...]:
    """Each piece under the one before, or at the top of the next column; a heading stays with what it is over."""
    down: list[Laid] = []
    column, top = 0, 0.0
    for n, piece in enumerate(pieces):
        if top and top + _with_what_follows(pieces, n) > columns.high(column):
            column, top = column + 1, 0.0
        down.append(Laid(piece, column, top))
        top += piece.height
    return tuple(down)


def evenly(pieces: Sequence[Piece], columns: Columns) -> tuple[Laid, ...]:
    """The same on one sheet, its columns about equally long; on more than one, each is filled."""
    filled = laid(pieces, columns)
    if columns.count == 1 or not filled or filled[-1].column >= columns.count:
        return filled
    height = sum(piece.height for piece in pieces) / columns.count
    while height < columns.first:
        tried = laid(pieces, Columns(columns.count, height, columns.other))
        if tried[-1].column < columns.count and all(one.top + one.piece.height <= columns.first for one in tried):
            return tried
        height += STEP
    return filled


def _with_what_follows(pieces: Sequence[Piece], n: int) -> float:
    height = pieces[n].height
    while pieces[n].leads and n + 1 < len(pieces):
        n += 1
        height += pieces[n].height
    return height
