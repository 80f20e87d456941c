"""What a paper is put together from: a heading, lines, a picture with its signs. Each knows how high it is before it is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from app.core.picture import swatch
from app.handover.paper_ink import PAPER
from app.handover.pdf_paper import BOLD, LINE, POINT, REGULAR, SOFT
from app.handover.pdf_picture import draw, read_drawing
from app.handover.pdf_table import TablePiece, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.handover.pdf_paper import Paper
    from app.handover.pdf_picture import Drawing
    from app.handover.sheet import Figure, Section

LETTERS = 7.0
"""The letters in a picture, in points, on paper of the usual size."""

LINES_TOGETHER = 8
"""A long text is cut into pieces of so many lines, so that it can go on in the next column."""


@dataclass(frozen=True, slots=True)
class Print:
    """How wide a column is, and how large its letters are."""

    width: float
    body: float

    @property
    def small(self) -> float:
        """The size of what stands beside the text."""
        return self.body * 0.86

    @property
    def title(self) -> float:
        """The size of a heading."""
        return self.body * 1.12

    def line(self, size: float) -> float:
        """How high a line of letters is."""
        return size * POINT * LINE


class Piece(Protocol):
    """Something that stays whole."""

    @property
    def height(self) -> float:
        """How high it is, with the room under it."""

    @property
    def leads(self) -> bool:
        """Whether it must not stand last in a column."""

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Put it on the paper."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Some lines of one text."""

    lines: tuple[str, ...]
    size: float
    gap: float
    kind: str = "P"
    style: str = REGULAR
    is_soft: bool = False
    leads: bool = False

    @property
    def height(self) -> float:
        """Its lines, and the room under them."""
        return len(self.lines) * self.size * POINT * LINE + self.gap

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Line by line."""
        with paper.tagged(self.kind):
            for n, line in enumerate(self.lines):
                # What breaks on paper is one sentence to whoever listens.
                said = f"{line} " if n + 1 < len(self.lines) else line
                if self.is_soft:
                    paper.put(said, x, y + n * self.size * POINT * LINE, self.size, self.style, SOFT)
                else:
                    paper.put(said, x, y + n * self.size * POINT * LINE, self.size, self.style)


@dataclass(frozen=True, slots=True)
class Heading:
    """A section begins: a thin line, its title, and the days it stands on beside it where there is room."""

    title: Lines
    days: Lines | None
    width: float
    beside: float
    leads: bool = True

    @property
    def height(self) -> float:
        """The title, and the days under it where they have no room beside it."""
        under = self.days.height if self.days and not self.beside else 0
        return 2.2 + self.title.height + under

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw and name it, for the list of headings too."""
        with paper.unsaid():
            paper.rule(x, y + 0.6, self.width)
        paper.set_y(y)
        paper.start_section("".join(self.title.lines), level=1)
        self.title.draw(paper, x, y + 1.6)
        if self.days and self.beside:
            self.days.draw(paper, x + self.beside, y + 1.6 + (self.title.size - self.days.size) * POINT)
        elif self.days:
            self.days.draw(paper, x, y + 1.6 + self.title.height)


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


def pieces_of(section: Section, paper: Paper, how: Print) -> Iterator[Piece]:
    """A section from its heading on."""
    yield _heading(section, paper, how)
    for n, line in enumerate(section.lines, start=1):
        # The last line stands with the picture that it is about.
        yield from texts(line, paper, how, leads=n == len(section.lines) and bool(section.figures))
    for figure in section.figures:
        yield from _figure(figure, paper, how)
    for table in section.tables:
        yield TablePiece(table, rows_of(table, paper, how.width, how.small), how.small, 1.5)


def texts(text: str, paper: Paper, how: Print, *, leads: bool = False) -> Iterator[Lines]:
    """A text, whole if it is short."""
    lines = paper.wrapped(text, how.width, how.body)
    for n in range(0, len(lines), LINES_TOGETHER):
        part = lines[n : n + LINES_TOGETHER]
        is_last = n + LINES_TOGETHER >= len(lines)
        yield Lines(part, how.body, 0.7 if is_last else 0, leads=leads and is_last)


def _heading(section: Section, paper: Paper, how: Print) -> Heading:
    title = Lines(paper.wrapped(section.title, how.width, how.title, BOLD), how.title, 0.3, "H2", BOLD)
    if not section.days:
        return Heading(title, None, how.width, 0)
    days = paper.known(section.days)
    wide, end = paper.wide(days, how.small), paper.wide(title.lines[-1], how.title, BOLD)
    beside = how.width - wide if len(title.lines) == 1 and end + wide + 3 <= how.width else 0.0
    under = (days,) if beside else paper.wrapped(days, how.width, how.small)
    return Heading(title, Lines(under, how.small, 0.3, is_soft=True), how.width, beside)


def _figure(figure: Figure, paper: Paper, how: Print) -> Iterator[Piece]:
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
