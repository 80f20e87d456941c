"""A report as it is read: headings, lines, pictures and tables in one language. Screen, paper, page and text draw the same one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

    from app.core.picture import Ink, Symbol
    from app.handover.report import Block


class Picture(Protocol):
    """Something that can be drawn in a width."""

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign in a picture, and what it stands for."""

    symbol: Symbol
    meaning: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, the sentence that says it, and its signs."""

    picture: Picture
    sentence: str
    signs: tuple[Sign, ...] = ()
    days: tuple[date, ...] = ()
    """The day that each place of the picture ends on, where a place can be touched."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; the caption says what they are."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    box: float = 0
    """How high a row is on paper, in millimetres, where there is to be written in its boxes. 0 is as high as its words."""


@dataclass(frozen=True, slots=True)
class Section:
    """One block: its title, the days it stands on ("18 of 28 days"), its lines, and a picture where one says more."""

    block: Block
    title: str
    days: str = ""
    lines: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    group: str = ""
    """The part of a life that it belongs to, where the person groups them; said once over the first of a group."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The one page, and the tables that follow it."""

    language: str
    title: str
    header: tuple[str, ...]
    sections: tuple[Section, ...]
    tables: tuple[Table, ...] = ()
    footer: tuple[str, ...] = ()
