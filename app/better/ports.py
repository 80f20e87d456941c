"""What letting go asks of other slices. It knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft

    from app.core.diary import Diary


@dataclass(frozen=True, slots=True)
class Ports:
    """The plan for bad days in titles and texts, rules with their dates, and the way to a doctor."""

    plan: Callable[[Diary], tuple[tuple[str, str], ...]]
    right: Callable[[Diary, str], str]
    rights_here: Callable[[Diary], tuple[str, ...]]
    draw_doctor: Callable[[], ft.Control]
