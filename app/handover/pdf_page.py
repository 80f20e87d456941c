"""A sheet drawn on paper: its head over the whole width, its sections in columns, its tables on the pages that follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.handover.pdf_flow import Columns, evenly
from app.handover.pdf_lines import Lines, Print, texts
from app.handover.pdf_paper import BOLD, BOTTOM, LEFT, POINT, REGULAR, SOFT, TOP, WIDTH, Paper
from app.handover.pdf_pieces import pieces_of_all
from app.handover.pdf_table import TablePiece, needed, rows_of

if TYPE_CHECKING:
    from datetime import datetime

    from app.handover.pdf_flow import Laid
    from app.handover.sheet import Sheet, Table

BETWEEN = 7.0
"""The room between two columns."""

SIZES = (10.8, 10.4, 10.0, 9.6, 9.2, 8.8, 8.4, 8.0, 7.6, 7.2)
"""The letters of a page with pictures, tried from large to small until it is one page."""

PLAIN = (13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
"""The letters of a page without pictures, which has one column."""

TITLE, SMALL = 16.0, 7.5
TABLES = (8.6, 8.2, 7.8, 7.4, 7.0)
"""The letters of tables, tried from large to small until they are one page."""

FOOT = 4.0
LEAST = 30.0
"""A table does not begin at the foot of a page with less room than this."""


def drawn(sheet: Sheet, made_at: datetime) -> Paper:
    """The finished paper."""
    paper = Paper(sheet.title, sheet.language, made_at)
    paper.add_page()
    top = _head(sheet, paper)
    if sheet.sections:
        _sections(sheet, paper, top)
    _tables(sheet, paper, TOP if sheet.sections else top)
    _feet(sheet, paper)
    return paper


def _head(sheet: Sheet, paper: Paper) -> float:
    """The title and the lines under it; how far down they reach."""
    lines = paper.wrapped(sheet.title, WIDTH, TITLE, BOLD)
    title = Lines(lines, TITLE, 1.2, "H1", BOLD)
    paper.set_y(TOP)
    paper.start_section(paper.known(sheet.title), level=0)
    title.draw(paper, LEFT, TOP)
    y = TOP + title.height
    for line in sheet.header:
        for one in texts(line, paper, Print(WIDTH, 9.4)):
            one.draw(paper, LEFT, y)
            y += one.height
    return y + 1.5


def _sections(sheet: Sheet, paper: Paper, top: float) -> None:
    has_pictures = any(section.figures for section in sheet.sections)
    count = 2 if has_pictures else 1
    width = (WIDTH - BETWEEN * (count - 1)) / count
    columns = Columns(count, BOTTOM - _foot_height(sheet, paper) - top, BOTTOM - _foot_height(sheet, paper) - TOP)
    for size in SIZES if has_pictures else PLAIN:
        pieces = list(pieces_of_all(sheet.sections, paper, Print(width, size)))
        down = evenly(pieces, columns)
        if down[-1].column < count:
            break
    _put(down, paper, columns, top)


def _put(down: tuple[Laid, ...], paper: Paper, columns: Columns, top: float) -> None:
    width = (WIDTH - BETWEEN * (columns.count - 1)) / columns.count
    for one in down:
        sheet, column = divmod(one.column, columns.count)
        while paper.page <= sheet:
            paper.add_page()
        above = top if sheet == 0 else TOP
        one.piece.draw(paper, LEFT + column * (width + BETWEEN), above + one.top)


def _tables(sheet: Sheet, paper: Paper, top: float) -> None:
    """Under each other, each on from where it breaks; in letters in which they are one page, if there are such."""
    bottom = BOTTOM - _foot_height(sheet, paper)
    room = bottom - TOP
    sizes = [size for size in TABLES if sum(_stands(table, paper, size, room).high for table in sheet.tables) <= room]
    size = TABLES[0] if any(table.box for table in sheet.tables) else sizes[0] if sizes else TABLES[len(TABLES) // 2]
    y = bottom if sheet.sections else top
    for table in sheet.tables:
        stands = _stands(table, paper, size, room)
        rest: TablePiece | None = stands.piece
        while rest:
            # Boxes to write in stay together; any other table goes on where there is room for a few rows.
            least = rest.height - rest.gap if table.box else min(rest.height - rest.gap, LEAST)
            if y + least > bottom and y > TOP:
                paper.add_page()
                y = TOP
            reached = y
            for column in range(stands.columns):
                if rest is None:
                    break
                here, rest = rest.parted(bottom - y)
                here.draw(paper, LEFT + column * (WIDTH + BETWEEN) / 2, y)
                reached = max(reached, y + here.height)
            y = reached


@dataclass(frozen=True, slots=True)
class _Stands:
    """How a table stands on a page: in one column or, where it is long and of few words, in two."""

    piece: TablePiece
    columns: int

    @property
    def high(self) -> float:
        """How much of a page it takes."""
        return self.piece.height / self.columns


def _stands(table: Table, paper: Paper, size: float, room: float) -> _Stands:
    whole = TablePiece(table, rows_of(table, paper, WIDTH, size), size)
    half = (WIDTH - BETWEEN) / 2
    if table.box or whole.height <= room or sum(needed(table, paper, size)) > half:
        return _Stands(whole, 1)
    return _Stands(TablePiece(table, rows_of(table, paper, half, size), size), 2)


def _feet(sheet: Sheet, paper: Paper) -> None:
    """What stands at the foot of every page; it is read aloud once."""
    lines = _foot(sheet, paper)
    pages = paper.pages_count
    for page in range(1, pages + 1):
        paper.page = page
        paper.current_font_is_set_on_page = False  # the page that was left has letters of its own
        y = BOTTOM - len(lines) * SMALL * POINT * 1.28 + FOOT
        foot = Lines(lines, SMALL, 0, is_soft=True)
        if page == pages and lines:
            foot.draw(paper, LEFT, y)
        else:
            with paper.unsaid():
                for n, line in enumerate(lines):
                    paper.put(line, LEFT, y + n * SMALL * POINT * 1.28, SMALL, REGULAR, SOFT)
        if pages > 1:
            number = f"{page}/{pages}"
            with paper.unsaid():
                paper.put(number, LEFT + WIDTH - paper.wide(number, SMALL), BOTTOM + FOOT, SMALL, REGULAR, SOFT)


def _foot(sheet: Sheet, paper: Paper) -> tuple[str, ...]:
    return paper.wrapped(" ".join(sheet.footer), WIDTH - 12, SMALL)


def _foot_height(sheet: Sheet, paper: Paper) -> float:
    return len(_foot(sheet, paper)) * SMALL * POINT * 1.28
