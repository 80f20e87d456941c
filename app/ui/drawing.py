"""A picture as wide as its place, and the sentence that says it to those who listen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.frame import READABLE
from app.ui.guard import part
from app.ui.hooks import use_look
from app.ui.ink import ink_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.picture import Ink

NARROWEST, PHONE = 200, 390
AROUND = 66
"""What stands left and right of a picture in a card on a phone: a first guess, until its place is measured."""


@part
def Drawing(handle: str, draw: Callable[[Ink, float], str], sentence: str) -> ft.Control:
    """Drawn in the colours and letters of the moment."""
    look, page = use_look(), ft.context.page
    width, set_width = ft.use_state(min(page.width or PHONE, READABLE) - AROUND)
    ink = ink_for(look, device_is_dark=page.platform_brightness == ft.Brightness.DARK)

    def measured(event: ft.LayoutSizeChangeEvent[ft.LayoutControl]) -> None:
        set_width(max(round(event.width), NARROWEST))

    image = ft.Image(draw(ink, width), exclude_from_semantics=True)
    spoken = ft.Semantics(image=True, container=True, exclude_semantics=True, label=sentence, identifier=handle, content=image)
    return ft.Container(spoken, key=handle, on_size_change=measured)
