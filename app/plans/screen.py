"""Planer: the doors to what a person carries with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.door import Door, Doors
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.words import Words


@part
def PlansScreen(doors: Callable[[Words], tuple[Door, ...]]) -> ft.Control:
    """One door to each plan."""
    words = use_diary().words
    return ft.Column(
        [body(words.say("A plan is yours. You choose it, and you can change it at any time.")), Doors(doors(words))],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
