"""What a picture of the screen really shows: its colours, and how far they stand apart."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from itertools import starmap

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Picture:
    """A screenshot, pixel by pixel, row by row."""

    width: int
    rows: tuple[bytes, ...]
    step: int

    def colours(self) -> list[Colour]:
        """Every pixel."""
        return [(row[n], row[n + 1], row[n + 2]) for row in self.rows for n in range(0, self.width * self.step, self.step)]


def read(png: bytes) -> Picture:
    """A PNG of eight bits, as a browser takes it."""
    at, data, width, step = 8, b"", 0, 0
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        part = png[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, _height, _depth, colours = struct.unpack(">IIBB", part[:10])
            step = {2: 3, 6: 4}[colours]
        elif kind == b"IDAT":
            data += part
        at += 12 + length
    return Picture(width, tuple(_rows(zlib.decompress(data), width * step, step)), step)


def _rows(raw: bytes, length: int, step: int) -> list[bytes]:
    above, rows = bytes(length), []
    for start in range(0, len(raw), length + 1):
        row = _plain(raw[start], bytearray(raw[start + 1 : start + 1 + length]), above, step)
        rows.append(row)
        above = row
    return rows


def _plain(how: int, row: bytearray, above: bytes, step: int) -> bytes:
    for n in range(len(row)):
        left, up, corner = (row[n - step], above[n], above[n - step]) if n >= step else (0, above[n], 0)
        row[n] = (row[n] + (0, left, up, (left + up) // 2, _nearest(left, up, corner))[how]) & 255
    return bytes(row)


def _nearest(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda one: abs(guess - one))


def contrast(one: Colour, other: Colour) -> float:
    """How far two colours stand apart, from 1 to 21 (WCAG 2)."""
    light, dark = sorted((_light(one), _light(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _light(colour: Colour) -> float:
    red, green, blue = ((c / 255 / 12.92) if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def widest(picture: Picture) -> float:
    """The contrast between the lightest and the darkest pixel."""
    colours = set(picture.colours())
    return contrast(min(colours, key=_light), max(colours, key=_light))


def changed(before: Picture, after: Picture, enough: float) -> int:
    """How many pixels became so different."""
    pairs = [(one, other) for one, other in zip(before.colours(), after.colours(), strict=True) if one != other]
    return sum(difference >= enough for difference in starmap(contrast, pairs))
