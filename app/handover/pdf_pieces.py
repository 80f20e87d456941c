"""What a section is put together from on paper: its heading, its lines, its pictures and its tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.handover.pdf_figure import figure_pieces
from app.handover.pdf_lines import Lines, texts
from app.handover.pdf_paper import BOLD, POINT
from app.handover.pdf_table import TablePiece, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.handover.pdf_lines import Piece, Print
    from app.handover.pdf_paper import Paper
    from app.handover.sheet import Section

FEW_LINES = 6
"""So many lines stay together with their picture, and with their heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A section begins: a thin line, its title, and the days it stands on beside it where there is room."""

    title: Lines
    days: Lines | None
    width: float
    beside: float
    level: int = 1
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
        paper.start_section(" ".join(self.title.lines), level=self.level)
        self.title.draw(paper, x, y + 1.6)
        if self.days and self.beside:
            self.days.draw(paper, x + self.beside, y + 1.6 + (self.title.size - self.days.size) * POINT)
        elif self.days:
            self.days.draw(paper, x, y + 1.6 + self.title.height)


@dataclass(frozen=True, slots=True)
class Group:
    """The part of a life that the sections after it belong to."""

    title: Lines
    leads: bool = True

    @property
    def height(self) -> float:
        """The title, and a little room over it."""
        return 1.6 + self.title.height

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw it, and name it for the list of headings."""
        paper.set_y(y)
        paper.start_section(" ".join(self.title.lines), level=1)
        self.title.draw(paper, x, y + 1.6)


def pieces_of_all(sections: Sequence[Section], paper: Paper, how: Print) -> Iterator[Piece]:
    """Every section, the name of its group over the first of each."""
    group = ""
    for section in sections:
        if section.group and section.group != group:
            yield Group(
                Lines(paper.wrapped(section.group, how.width, how.title * 1.1, BOLD), how.title * 1.1, 0.3, "H2", BOLD, is_soft=True)
            )
        group = section.group
        yield from pieces_of(section, paper, how)


def pieces_of(section: Section, paper: Paper, how: Print) -> Iterator[Piece]:
    """A section from its heading on."""
    yield _heading(section, paper, how)
    is_short = len(section.lines) <= FEW_LINES
    for n, line in enumerate(section.lines, start=1):
        # Lines stand with the picture that they are about.
        yield from texts(line, paper, how, leads=bool(section.figures) and (is_short or n == len(section.lines)))
    for figure in section.figures:
        yield from figure_pieces(figure, paper, how)
    for table in section.tables:
        yield TablePiece(table, rows_of(table, paper, how.width, how.small), how.small, 1.5)


def _heading(section: Section, paper: Paper, how: Print) -> Heading:
    level = 2 if section.group else 1
    title = Lines(paper.wrapped(section.title, how.width, how.title, BOLD), how.title, 0.3, f"H{level + 1}", BOLD)
    if not section.days:
        return Heading(title, None, how.width, 0, level)
    days = paper.known(section.days)
    wide, end = paper.wide(days, how.small), paper.wide(title.lines[-1], how.title, BOLD)
    beside = how.width - wide if len(title.lines) == 1 and end + wide + 3 <= how.width else 0.0
    under = (days,) if beside else paper.wrapped(days, how.width, how.small)
    return Heading(title, Lines(under, how.small, 0.3, is_soft=True), how.width, beside, level)
