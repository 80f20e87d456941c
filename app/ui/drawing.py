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

HOVER = 100
"""Milliseconds between two looks at where a mouse rests."""


@part
def Drawing(
    handle: str, draw: Callable[[Ink, float], str], sentence: str, touched: Callable[[float, Ink, float], object] | None = None
) -> ft.Control:
    """Drawn in the colours and letters of the moment. `touched` hears how far from the left it was touched, or a mouse rests."""
    look, page = use_look(), ft.context.page
    width, set_width = ft.use_state(min(page.width or PHONE, READABLE) - AROUND)
    ink = ink_for(look, device_is_dark=page.platform_brightness == ft.Brightness.DARK)

    def measured(event: ft.LayoutSizeChangeEvent[ft.LayoutControl]) -> None:
        set_width(max(round(event.width), NARROWEST))

    image = ft.Image(draw(ink, width), exclude_from_semantics=True)
    spoken = ft.Semantics(image=True, container=True, exclude_semantics=True, label=sentence, identifier=handle, content=image)
    if touched is None:
        return ft.Container(spoken, key=handle, on_size_change=measured)

    def at(event: ft.TapEvent[ft.GestureDetector] | ft.HoverEvent[ft.GestureDetector]) -> None:
        if event.local_position is not None:
            touched(event.local_position.x, ink, width)

    finger = ft.GestureDetector(spoken, on_tap_down=at, on_hover=at, hover_interval=HOVER, exclude_from_semantics=True)
    return ft.Container(finger, key=handle, on_size_change=measured)
