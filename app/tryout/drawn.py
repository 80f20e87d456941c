"""A picture as wide as its place, with a sentence for those who listen and those who read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.chart import AROUND, NARROWEST, PHONE, ink_for
from app.ui.frame import READABLE
from app.ui.guard import part
from app.ui.hooks import use_look
from app.ui.text import small

if TYPE_CHECKING:
    from app.ui.chart import Picture


@part
def Drawn(handle: str, picture: Picture, sentence: str, *, is_read: bool = True) -> ft.Control:
    """The picture and its sentence; the sentence may be left to the ear alone where the same stands beside it."""
    look, page = use_look(), ft.context.page
    width, set_width = ft.use_state(min(page.width or PHONE, READABLE) - AROUND)
    ink = ink_for(look, device_is_dark=page.platform_brightness == ft.Brightness.DARK)

    def measured(event: ft.LayoutSizeChangeEvent[ft.LayoutControl]) -> None:
        set_width(max(round(event.width), NARROWEST))

    image = ft.Image(picture.drawn(ink, width), exclude_from_semantics=True)
    spoken = ft.Semantics(image=True, container=True, exclude_semantics=True, label=sentence, identifier=handle, content=image)
    face = ft.Container(spoken, key=handle, on_size_change=measured)
    # The picture says the sentence to the ear; in letters it is not said a second time.
    under = [ft.Semantics(exclude_semantics=True, content=small(sentence))] if is_read else []
    return ft.Column([face, *under], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
