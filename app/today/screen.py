"""I dag: the few things that matter right now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import small

if TYPE_CHECKING:
    from collections.abc import Callable


@part
def TodayScreen(cards: tuple[Callable[[], ft.Control], ...]) -> ft.Control:
    """The day's name, and the cards in their order."""
    diary = use_diary()
    return ft.Column(
        [small(diary.words.long_day(diary.today)), *(draw() for draw in cards)],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
