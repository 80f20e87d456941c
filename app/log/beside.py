"""What other slices set beside the questions. The log knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft


@dataclass(frozen=True, slots=True)
class Beside:
    """A word under a score of pain, a line beside the notes, and a line at the end of the form."""

    pain: Callable[[int], ft.Control]
    notes: Callable[[], ft.Control]
    end: Callable[[], ft.Control]
