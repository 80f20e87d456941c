"""What other slices set beside the questions. The log knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    import flet as ft

    from app.core.day import Span
    from app.core.diary import Diary

    OfDays = Callable[[Diary, Span], Mapping[date, str]]


@dataclass(frozen=True, slots=True)
class Beside:
    """A word under a score of pain, a line beside the notes, a line at the end of the form, and what belongs to the day itself."""

    pain: Callable[[int], ft.Control]
    notes: Callable[[], ft.Control]
    end: Callable[[], ft.Control]
    day: Callable[[date], ft.Control]
