"""The lines that a text hands to something one can try in it: the words, and a way to draw a line as the text itself would."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft


@dataclass(frozen=True)
class Lines:
    """Lines in columns. `draw` takes the numbers of a line and a column: its figures then tell what they rest on."""

    words: tuple[tuple[str, ...], ...]
    draw: Callable[[int, int], ft.Control]

    def column(self, n: int) -> tuple[str, ...]:
        """One column, top to bottom."""
        return tuple(line[n] for line in self.words)
