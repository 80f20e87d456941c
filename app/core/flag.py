"""A person's own words about a day, as a numbered flag over a picture of days; the words stand in the list below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.picture import LINE_OF_TEXT, Anchor, Point, letters, straight, stroke, svg, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from app.core.axis import Plot
    from app.core.observation import Observation
    from app.core.picture import Ink
    from app.core.words import Words

MOST = 5
"""A picture carries the newest few; more would hide the days."""

PADDING = 0.25
"""The room beside the number, in parts of the size of the letters."""

BETWEEN = 3.0
POLE = 1.5


@dataclass(frozen=True, slots=True)
class Flag:
    """Words about a day, the place they stand at, and the number that joins the two."""

    slot: int
    number: int
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Flags:
    """The newest few marks of a picture, oldest first, and how many stand in it no more."""

    shown: tuple[Flag, ...] = ()
    older: int = 0


def flags_of(marks: Sequence[Observation], slot_of: Callable[[date], int]) -> Flags:
    """Number the newest marks from the left; those at one place share their number."""
    newest = marks[-MOST:]
    places = sorted({slot_of(mark.day) for mark in newest})
    shown = (Flag(slot_of(mark.day), places.index(slot_of(mark.day)) + 1, mark.day, str(mark.value)) for mark in newest)
    return Flags(tuple(shown), len(marks) - len(newest))


def say_marks(n: int, words: Words) -> str:
    """That there are marks; what they say stands in the list below the picture."""
    return words.count("{n} mark in your own words.", "{n} marks in your own words.", n)


def flag_room(plot: Plot, flags: Iterable[Flag], ink: Ink) -> float:
    """How much higher a picture is for its flags."""
    rows = [row for *_, row in _hoisted(plot, flags, ink)]
    return (max(rows) + 1) * _height(ink) if rows else 0.0


def drawn_flags(plot: Plot, flags: Iterable[Flag], ink: Ink, floor: float, foot: float, *, is_sign: bool = False) -> list[str]:
    """Each flag above the floor, its pole down to the foot. A sign stands in the middle of its pole."""
    parts: list[str] = []
    for x, number, row in _hoisted(plot, flags, ink):
        bottom = floor - row * _height(ink)
        right = x + _width(number, ink) / 2 if is_sign else x
        parts += [stroke(straight(Point(x, bottom), Point(x, foot)), ink.axis, POLE), *_cloth(Point(right, bottom), number, ink)]
    return parts


def flag_swatch(flag: Flag, ink: Ink) -> str:
    """One flag alone, as it stands beside its words."""
    wide, high = _width(flag.number, ink), _height(ink)
    width, height = max(28.0, wide + 2 * POLE), high + 6
    foot = Point((width + wide) / 2, high)
    pole = stroke(straight(foot, Point(foot.x, height - POLE)), ink.axis, POLE)
    return svg(width, height, ink, [pole, *_cloth(foot, flag.number, ink)])


def _hoisted(plot: Plot, flags: Iterable[Flag], ink: Ink) -> list[tuple[float, int, int]]:
    """Where each pole stands, its number, and its row: a flag flies to the left, over the poles that it would cross."""
    hoisted: list[tuple[float, int, int]] = []
    for slot, number in sorted({(flag.slot, flag.number) for flag in flags}):
        x, row = plot.x(slot), 0
        if hoisted and x - _width(number, ink) < hoisted[-1][0] + BETWEEN:
            row = hoisted[-1][2] + 1
        hoisted.append((x, number, row))
    return hoisted


def _cloth(corner: Point, number: int, ink: Ink) -> list[str]:
    """The flag itself, from its lower right corner, and the number on it."""
    wide, high = _width(number, ink), _height(ink) - BETWEEN
    left, top = corner.x - wide, corner.y - high
    path = f"M{Point(left, top)}H{corner.x:.1f}V{corner.y:.1f}H{left:.1f}z"
    cloth = f'<path d="{path}" fill="{ink.ground}" stroke="{ink.words}" stroke-width="{POLE}" stroke-linejoin="round"/>'
    middle = Point(corner.x - wide / 2, corner.y - (high - ink.letters * 0.72) / 2)
    return [cloth, letters(str(number), middle, ink, Anchor.MIDDLE)]


def _width(number: int, ink: Ink) -> float:
    return text_width(str(number), ink.letters) + 2 * PADDING * ink.letters


def _height(ink: Ink) -> float:
    return ink.letters * LINE_OF_TEXT + BETWEEN
