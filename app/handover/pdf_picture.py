"""Our own pictures put on paper as lines, not as dots. Knows only what `app/core/picture.py` draws, and refuses all else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from app.handover.pdf_paper import POINT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.handover.pdf_paper import Paper

SVG = "{http://www.w3.org/2000/svg}"
TOKEN = re.compile(r"[A-Za-z]|-?\d+(?:\.\d+)?")
CAPS = {"butt": 0, "round": 1}
START, MIDDLE, END = "start", "middle", "end"
SHARE = {START: 0.0, MIDDLE: 0.5, END: 1.0}
"""How much of a text stands left of its point."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture as it was drawn, and its size there."""

    root: ET.Element
    width: float
    height: float

    def high(self, width: float) -> float:
        """How high it is where it is this wide."""
        return self.height * width / self.width


def read_drawing(svg: str) -> Drawing:
    """Take one of our pictures apart."""
    root = ET.fromstring(svg)  # noqa: S314 - drawn by ourselves a moment ago, and never read from a file
    return Drawing(root, float(root.attrib["width"]), float(root.attrib["height"]))


def draw(paper: Paper, drawing: Drawing, x: float, y: float, width: float) -> None:
    """Put a picture on the paper, its upper left corner at a point."""
    place = _Place(paper, x, y, width / drawing.width)
    for one in drawing.root:
        match one.tag.removeprefix(SVG):
            case "path":
                paper.raw(" ".join(_path(one, place)))
            case "text":
                _letters(one, place)
            case other:
                raise ValueError(f"a picture on paper holds paths and letters, not {other}")


@dataclass(frozen=True, slots=True)
class _Place:
    paper: Paper
    left: float
    top: float
    scale: float

    def x(self, x: float) -> float:
        return self.left + x * self.scale

    def y(self, y: float) -> float:
        return self.top + y * self.scale

    def at(self, x: float, y: float) -> str:
        """A point as PDF counts: from the lower left corner of the sheet."""
        paper = self.paper
        return f"{self.x(x) * paper.k:.2f} {(paper.h - self.y(y)) * paper.k:.2f}"

    def long(self, length: float) -> str:
        """A length in PDF's own measure."""
        return f"{length * self.scale * self.paper.k:.2f}"


def _path(one: ET.Element, place: _Place) -> Iterator[str]:
    fill, stroke = one.get("fill", "#000000"), one.get("stroke")
    yield "q"
    if fill != "none":
        yield f"{_colour(fill, float(one.get('fill-opacity', '1')))} rg"
    if stroke:
        yield f"{_colour(stroke)} RG {place.long(float(one.get('stroke-width', '1')))} w"
        yield f"{CAPS[one.get('stroke-linecap', 'butt')]} J {1 if one.get('stroke-linejoin') == 'round' else 0} j"
    if dashes := one.get("stroke-dasharray"):
        yield f"[{' '.join(place.long(float(dash)) for dash in dashes.split())}] 0 d"
    yield from _steps(TOKEN.findall(one.attrib["d"]), place)
    yield {(False, True): "S", (True, False): "f", (True, True): "B"}[(fill != "none", bool(stroke))]
    yield "Q"


def _steps(tokens: list[str], place: _Place) -> Iterator[str]:
    """A path's steps, each from where the last one ended."""
    x = y = 0.0
    rest = iter(tokens)

    def number() -> float:
        return float(next(rest))

    for step in rest:
        match step:
            case "M" | "L":
                x, y = number(), number()
            case "l":
                x, y = x + number(), y + number()
            case "H":
                x = number()
            case "h":
                x += number()
            case "V":
                y = number()
            case "z":
                yield "h"
                continue
            case _:
                raise ValueError(f"a path on paper has no step {step}")
        yield f"{place.at(x, y)} {'m' if step == 'M' else 'l'}"


def _letters(one: ET.Element, place: _Place) -> None:
    paper, size = place.paper, float(one.attrib["font-size"]) * place.scale / POINT
    text = paper.known(one.text or "")
    back = paper.wide(text, size) * SHARE[one.get("text-anchor", START)]
    paper.set_text_color(*_parts(one.attrib["fill"]))
    paper.text(place.x(float(one.attrib["x"])) - back, place.y(float(one.attrib["y"])), text)


def _colour(hexes: str, share: float = 1) -> str:
    """A colour in parts of one; what is see-through is mixed with the white of the paper."""
    return " ".join(f"{1 - share * (1 - part / 255):.3f}" for part in _parts(hexes))


def _parts(hexes: str) -> tuple[int, int, int]:
    return int(hexes[1:3], 16), int(hexes[3:5], 16), int(hexes[5:7], 16)
