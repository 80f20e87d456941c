"""Shapes and letters as an SVG that screen, browser and paper draw alike. Knows no medicine and no toolkit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from html import escape as escape_marks
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LETTER, WIDER = 0.55, 0.3
"""How wide a letter is, in parts of its size, and how much wider a wide one: enough to know whether two words would touch."""

WIDE_LETTERS = frozenset("mwMW")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

LINE_OF_TEXT = 1.25
HATCH = 5.0
"""How far the lines of a hatched bar lie apart."""

BREATH = 0.5
"""The least space between two words on one line, in parts of the size of the letters."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What a picture is drawn with: colours by what they are for, and the letters."""

    ground: str
    words: str
    axis: str
    grid: str
    dot: str
    line: str
    mark: str
    letters: float = 15
    font: str = "sans-serif"


class Anchor(Enum):
    """Which end of a text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a picture, from its upper left corner."""

    x: float
    y: float

    def __str__(self) -> str:
        """As a path writes it."""
        return f"{self.x:.1f} {self.y:.1f}"


class Symbol(Enum):
    """The signs of a picture of days; each has a shape of its own, so none needs its colour."""

    DOT = "dot"
    LINE = "line"
    LEVEL = "level"
    BAND = "band"
    MARK = "mark"
    FILLED = "filled"
    HATCHED = "hatched"


def escape(text: str) -> str:
    """A text as it may stand in a picture; the few signs that no XML can hold are left out."""
    return escape_marks(_NOT_IN_XML.sub("", text))


def svg(width: float, height: float, ink: Ink, parts: Iterable[str], sentence: str = "") -> str:
    """A whole picture; the sentence is what it says to someone who cannot see it."""
    spoken = f' role="img" aria-label="{escape(sentence)}"' if sentence else ""
    size = f'width="{figure(width)}" height="{figure(height)}" viewBox="0 0 {figure(width)} {figure(height)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}{spoken} font-family="{escape(ink.font)}">{"".join(parts)}</svg>'


def figure(value: float) -> str:
    """A length as SVG writes it, no longer than the eye can tell."""
    return f"{value:.1f}".removesuffix(".0")


def text_width(text: str, size: float) -> float:
    """How much room a text needs at most."""
    return size * (LETTER * len(text) + WIDER * sum(letter in WIDE_LETTERS for letter in text))


def letters(text: str, at: Point, ink: Ink, anchor: Anchor = Anchor.START) -> str:
    """A text that stands on its point."""
    place = f'x="{figure(at.x)}" y="{figure(at.y)}" font-size="{figure(ink.letters)}"'
    return f'<text {place} fill="{ink.words}" text-anchor="{anchor.value}">{escape(text)}</text>'


def stroke(path: str, colour: str, width: float, *, dashes: str = "") -> str:
    """A line along a path, its ends round."""
    if not path:
        return ""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    ends = "butt" if dashes else "round"
    pen = f'stroke="{colour}" stroke-width="{figure(width)}" stroke-linecap="{ends}" stroke-linejoin="round"{dashed}'
    return f'<path d="{path}" {pen} fill="none"/>'


def straight(start: Point, end: Point) -> str:
    """The path from one point to another."""
    return f"M{start}L{end}"


def dots(points: Iterable[Point], colour: str, size: float) -> str:
    """Any number of dots as one node: lines of no length with round ends."""
    return stroke("".join([f"M{point}h0" for point in points]), colour, size)


def marks(points: Iterable[Point], colour: str, size: float) -> str:
    """Triangles that point at what is above them, as one node."""
    half = figure(size / 2)
    path = "".join([f"M{point}l{half} {figure(size)}h-{figure(size)}z" for point in points])
    return f'<path d="{path}" fill="{colour}"/>' if path else ""


def area(left: float, right: float, top: float, bottom: float, ink: Ink) -> str:
    """A light ground behind what is drawn, with an edge above and below."""
    shade = f'<path d="M{Point(left, top)}H{figure(right)}V{figure(bottom)}H{figure(left)}z" fill="{ink.grid}" fill-opacity="0.5"/>'
    edges = straight(Point(left, top), Point(right, top)) + straight(Point(left, bottom), Point(right, bottom))
    return shade + stroke(edges, ink.axis, 1, dashes="1 3")


def block(left: float, right: float, top: float, bottom: float, colour: str) -> str:
    """A filled bar."""
    return f'<path d="M{Point(left, top)}H{figure(right)}V{figure(bottom)}H{figure(left)}z" fill="{colour}"/>'


def hatched(left: float, right: float, top: float, bottom: float, ink: Ink) -> str:
    """A bar of slanting lines with a frame: told from a filled one without its colour."""
    high, lines = bottom - top, []
    for n in range(1, int((right - left + high) / HATCH) + 1):
        # Each line rises to the right, and is cut where the bar ends.
        foot = left - high + n * HATCH
        start = Point(max(foot, left), bottom - max(left - foot, 0))
        end = Point(min(foot + high, right), top + max(foot + high - right, 0))
        if end.x > start.x:
            lines.append(straight(start, end))
    frame = f'<path d="M{Point(left, top)}H{figure(right)}V{figure(bottom)}H{figure(left)}z" fill="{ink.ground}" stroke="{ink.line}"/>'
    return frame + stroke("".join(lines), ink.line, 1.2)


def broken_line(points: Sequence[Point | None]) -> str:
    """The path through neighbours; where a point is missing the path stops and begins anew."""
    path, is_down = [], False
    for n, point in enumerate(points):
        if point is None:
            is_down = False
            continue
        alone = not is_down and (n + 1 == len(points) or points[n + 1] is None)
        pen = "L" if is_down else "M"
        path.append(f"{pen}{point}{'h0' if alone else ''}")
        is_down = True
    return "".join(path)


def swatch(symbol: Symbol, ink: Ink) -> str:
    """One of the signs alone, as it stands beside its name."""
    width, height = 28.0, round(ink.letters * LINE_OF_TEXT)
    middle = height / 2
    along = straight(Point(2, middle), Point(width - 2, middle))
    drawn = {
        Symbol.DOT: lambda: dots([Point(width / 2, middle)], ink.dot, 8),
        Symbol.LINE: lambda: stroke(along, ink.line, 3),
        Symbol.LEVEL: lambda: stroke(along, ink.words, 2, dashes="6 4"),
        Symbol.BAND: lambda: area(2, width - 2, middle - 7, middle + 7, ink),
        Symbol.MARK: lambda: marks([Point(width / 2, middle - 5)], ink.mark, 10),
        Symbol.FILLED: lambda: block(2, width - 2, middle - 6, middle + 6, ink.line),
        Symbol.HATCHED: lambda: hatched(2, width - 2, middle - 6, middle + 6, ink),
    }
    return svg(width, height, ink, [drawn[symbol]()])
