"""What the start asks of other slices. It knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft

    from app.core.diary import Diary


@dataclass(frozen=True, slots=True)
class Ports:
    """Choices that belong to others, and the page about help."""

    languages: tuple[tuple[str, str], ...]
    choose_language: Callable[[Diary, str], None]
    is_pain_light: Callable[[Diary], bool]
    choose_pain_light: Callable[[Diary, bool], None]
    ask_about_work: Callable[[Diary, bool], None]
    draw_text_size: Callable[[], ft.Control]
    draw_help: Callable[[], ft.Control]
    draw_reminder: Callable[[], ft.Control]
