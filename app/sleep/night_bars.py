"""A picture of nights: a row a night, the clock to the right, awake in another pattern than asleep, a gap for one not told."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from app.core.picture import BREATH, LINE_OF_TEXT, Anchor, Point, block, hatched, letters, straight, stroke, svg, text_width
from app.sleep.night import on_the_clock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.core.picture import Ink
    from app.sleep.night import Measured

HOUR, HALF_DAY = 60, 12 * 60
STEPS = (1, 2, 3, 4, 6, 12)
"""So many hours may lie between two lines of the clock."""

EVENING, MORNING = -2 * HOUR, 8 * HOUR
"""What the picture shows while no night is told: from ten to eight."""

FULL = 0.62
"""How much of its row a bar fills."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a night on the clock, in minutes from the midnight before getting up."""

    begins: float
    ends: float
    is_awake: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A night: the name of its day, and its parts; without parts it was not told."""

    name: str
    pieces: tuple[Piece, ...] = ()


def pieces_of(one: Measured) -> tuple[Piece, ...]:
    """A night's parts. When in the night one lay awake is not told: it stands in the middle."""
    begins, ends = on_the_clock(one.night)
    # On the two nights when the clock is moved, the clock shows another length than the night had.
    stretch = (ends - begins) / one.in_bed
    first = one.asleep / 2 if one.night.awake_in_night else one.asleep
    lengths = (one.night.falling_asleep, first, one.night.awake_in_night, one.asleep - first, one.at_the_end)
    edges = [float(begins)]
    for length in lengths:
        edges.append(edges[-1] + length * stretch)
    parts = (Piece(left, right, is_awake=n % 2 == 0) for n, (left, right) in enumerate(pairwise(edges)))
    return tuple(part for part in parts if part.ends > part.begins)


@dataclass(frozen=True, slots=True)
class NightBars:
    """Some nights under each other."""

    rows: tuple[Row, ...]

    @property
    def hours(self) -> tuple[int, int]:
        """The hours that the picture reaches over, from midnight on."""
        begins = min((piece.begins for row in self.rows for piece in row.pieces), default=EVENING)
        ends = max((piece.ends for row in self.rows for piece in row.pieces), default=MORNING)
        return int(begins // HOUR), int(-(-ends // HOUR))

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG."""
        left = max((text_width(row.name, ink.letters) for row in self.rows), default=0) + 8
        right, high = width - text_width("00", ink.letters) / 2, ink.letters * LINE_OF_TEXT + 6
        frame = _Frame(left, right, high * len(self.rows), *self.hours)
        parts = [
            *_clock(frame, ink),
            *(part for n, row in enumerate(self.rows) for part in _row(frame, row, n * high, high, ink)),
        ]
        return svg(width, frame.bottom + ink.letters * LINE_OF_TEXT + 10, ink, parts, sentence)


@dataclass(frozen=True, slots=True)
class _Frame:
    left: float
    right: float
    bottom: float
    first: int
    last: int

    def x(self, minute: float) -> float:
        """Where a minute stands."""
        return self.left + (minute / HOUR - self.first) / (self.last - self.first) * (self.right - self.left)


def _clock(frame: _Frame, ink: Ink) -> Iterator[str]:
    """A line at every few hours, as many as their figures have room for."""
    room = text_width("00", ink.letters) + ink.letters * BREATH
    fitting = [step for step in STEPS if frame.x(step * HOUR) - frame.x(0) >= room]
    step = fitting[0] if fitting else HALF_DAY
    for hour in range(frame.first, frame.last + 1):
        if hour % step == 0:
            x = frame.x(hour * HOUR)
            yield stroke(straight(Point(x, 0), Point(x, frame.bottom + 4)), ink.grid, 1)
            yield letters(f"{hour % 24:02d}", Point(x, frame.bottom + 6 + ink.letters), ink, Anchor.MIDDLE)


def _row(frame: _Frame, row: Row, top: float, high: float, ink: Ink) -> Iterator[str]:
    middle, half = top + high / 2, high * FULL / 2
    yield letters(row.name, Point(frame.left - 8, middle + ink.letters * 0.35), ink, Anchor.END)
    for piece in row.pieces:
        sides = frame.x(piece.begins), frame.x(piece.ends), middle - half, middle + half
        yield hatched(*sides, ink) if piece.is_awake else block(*sides, ink.line)


def rows_of(names: Sequence[str], nights: Sequence[Measured | None]) -> NightBars:
    """A row a day, with its night if it is told."""
    return NightBars(tuple(Row(name, () if one is None else pieces_of(one)) for name, one in zip(names, nights, strict=True)))
