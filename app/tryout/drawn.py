"""A picture and its sentence, for those who listen and those who read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.drawing import Drawing
from app.ui.guard import part
from app.ui.text import small

if TYPE_CHECKING:
    from app.ui.chart import Picture


@part
def Drawn(handle: str, picture: Picture, sentence: str, *, is_read: bool = True) -> ft.Control:
    """The picture as wide as its place; the sentence may be left to the ear alone where the same stands beside it."""
    # The picture says the sentence to the ear; in letters it is not said a second time.
    under = [ft.Semantics(exclude_semantics=True, content=small(sentence))] if is_read else []
    return ft.Column([Drawing(handle, picture.drawn, sentence), *under], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
