"""A text in as many lines as it needs in a picture, and no more than there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.picture import text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

MORE = "…"


def wrapped(text: str, width: float, size: float, most: int) -> tuple[str, ...]:
    """The lines of a text; where it is longer, the last one says that there is more."""
    lines = list(_lines(text, width, size))
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while last and text_width(last + MORE, size) > width:
        last = last[:-1]
    return (*lines[: most - 1], last.rstrip() + MORE)


def _lines(text: str, width: float, size: float) -> Iterator[str]:
    line = ""
    for word in (piece for one in text.split() for piece in _pieces(one, width, size)):
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, size) > width:
            yield line
            line = word
        else:
            line = longer
    if line:
        yield line


def _pieces(word: str, width: float, size: float) -> Iterator[str]:
    """A word, or where it is wider than a line, what fits of it."""
    rest = word
    while rest:
        fits = len(rest)
        while fits > 1 and text_width(rest[:fits], size) > width:
            fits -= 1
        yield rest[:fits]
        rest = rest[fits:]
