"""Text on paper in lines that are measured before they are drawn, and what every piece of a paper knows of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.handover.pdf_paper import LINE, POINT, REGULAR, SOFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.handover.pdf_paper import Paper

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


def texts(text: str, paper: Paper, how: Print, *, leads: bool = False) -> Iterator[Lines]:
    """A text, whole if it is short."""
    lines = paper.wrapped(text, how.width, how.body)
    for n in range(0, len(lines), LINES_TOGETHER):
        part = lines[n : n + LINES_TOGETHER]
        is_last = n + LINES_TOGETHER >= len(lines)
        yield Lines(part, how.body, 0.7 if is_last else 0, leads=leads and is_last)
