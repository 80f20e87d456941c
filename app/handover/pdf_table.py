"""A table on paper: its columns as wide as they need, its head again on every sheet, boxes where there is to be written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.handover.pdf_paper import BOLD, LINE, POINT, REGULAR, SOFT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.handover.pdf_paper import Paper
    from app.handover.sheet import Table

PADDING = 0.9
FIRST_IN_BOXES = 25.0
"""How wide the days stand beside boxes to write in."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is drawn: lines in cells, from the left edges on."""

    cells: tuple[tuple[str, ...], ...]
    lefts: tuple[float, ...]
    width: float
    height: float
    is_head: bool = False
    is_boxed: bool = False


@dataclass(frozen=True, slots=True)
class TablePiece:
    """A whole table, or as much of it as stands in one place."""

    table: Table
    rows: tuple[Row, ...]
    size: float
    gap: float = 3.0
    leads: bool = False

    @property
    def height(self) -> float:
        """The caption, the rows, and the room under them."""
        return self._caption_height + sum(row.height for row in self.rows) + self.gap

    @property
    def _caption_height(self) -> float:
        return self.size * POINT * LINE + 0.6 if self.table.caption else 0.0

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Row by row."""
        with paper.holding("Table"):
            if self.table.caption:
                with paper.tagged("Caption"):
                    paper.put(paper.known(self.table.caption), x, y, self.size, REGULAR, SOFT)
                y += self._caption_height
            for row in self.rows:
                _draw(row, paper, (x, y), self.size)
                y += row.height

    def parted(self, room: float) -> tuple[TablePiece, TablePiece | None]:
        """As many rows as there is room for, and the rest under the same head."""
        head, body, left = self.rows[0], list(self.rows[1:]), room - self._caption_height - self.rows[0].height
        fits = 0
        while fits < len(body) and body[fits].height <= left:
            left -= body[fits].height
            fits += 1
        fits = max(fits, 1)
        first = replace(self, rows=(head, *body[:fits]))
        return first, replace(self, rows=(head, *body[fits:])) if body[fits:] else None


def rows_of(table: Table, paper: Paper, width: float, size: float) -> tuple[Row, ...]:
    """The head and the rows, measured."""
    widths = _widths(table, paper, width, size)
    lefts = tuple(sum(widths[:n]) for n in range(len(widths)))

    def row(texts: Sequence[str], *, is_head: bool) -> Row:
        cells = tuple(
            paper.wrapped(text, wide - 2 * PADDING, size, BOLD if is_head or n == 0 else REGULAR)
            for n, (text, wide) in enumerate(zip(texts, widths, strict=True))
        )
        lines = max(max((len(cell) for cell in cells), default=1), 1)
        own = lines * size * POINT * LINE + 0.8
        return Row(cells, lefts, sum(widths), own if is_head else max(own, table.box), is_head, is_boxed=bool(table.box))

    return (row(table.heads, is_head=True), *(row(texts, is_head=False) for texts in table.rows))


def _widths(table: Table, paper: Paper, width: float, size: float) -> tuple[float, ...]:
    """What each column needs and a share of what is left over; where that is too much, the widest give way."""
    columns = len(table.heads)
    if not columns:
        return ()
    if table.box:
        rest = (width - FIRST_IN_BOXES) / max(columns - 1, 1)
        return (FIRST_IN_BOXES, *[rest] * (columns - 1))
    need, least = needed(table, paper, size), _least(table, paper, size)
    if sum(need) <= width:
        spare = (width - sum(need)) / columns
        return tuple(wide + spare for wide in need)
    if sum(least) >= width:
        return tuple(wide * width / sum(least) for wide in least)
    # Heads break before what stands under them does: they are there once.
    under = tuple(map(max, least, needed(replace(table, heads=("",) * columns), paper, size)))
    least = under if sum(under) < width else least
    # No word is broken where there is room for all of them; what is left goes to those who lack most.
    share = (width - sum(least)) / max(sum(need) - sum(least), 0.1)
    return tuple(low + (wide - low) * share for low, wide in zip(least, need, strict=True))


def _least(table: Table, paper: Paper, size: float) -> tuple[float, ...]:
    """How wide each column is where each of its words stands on a line of its own."""
    rows = (table.heads, *table.rows)
    words = [{word for row in rows for word in paper.known(row[n]).split(" ")} for n in range(len(table.heads))]
    return tuple(max(paper.wide(word, size, BOLD) for word in column) + 2 * PADDING + 0.2 for column in words)


def needed(table: Table, paper: Paper, size: float) -> tuple[float, ...]:
    """How wide each column is where nothing in it breaks."""
    rows = (table.heads, *table.rows)
    return tuple(max(paper.wide(paper.known(row[n]), size, BOLD) for row in rows) + 2 * PADDING + 0.2 for n in range(len(table.heads)))


def _draw(row: Row, paper: Paper, at: tuple[float, float], size: float) -> None:
    x, y = at
    with paper.holding("TR"):
        for n, (lines, left) in enumerate(zip(row.cells, row.lefts, strict=True)):
            scope = "Column" if row.is_head else "Row" if n == 0 else ""
            with paper.tagged("TH" if scope else "TD", scope=scope):
                # A day stands in the middle of its boxes.
                down = (row.height - len(lines) * size * POINT * LINE) / 2 if row.is_boxed else 0.4
                for number, line in enumerate(lines):
                    said = f"{line} " if number + 1 < len(lines) else line
                    style = BOLD if scope else REGULAR
                    paper.put(said, x + left + PADDING, y + down + number * size * POINT * LINE, size, style)
    with paper.unsaid():
        if row.is_boxed and not row.is_head:
            ends = (*row.lefts[1:], row.width)
            paper.set_draw_color(*SOFT)
            paper.set_line_width(0.25)
            for left, end in zip(row.lefts, ends, strict=True):
                paper.rect(x + left, y, end - left, row.height)
        else:
            paper.rule(x, y + row.height, row.width, 0.3 if row.is_head else 0.15)
