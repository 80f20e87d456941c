"""How far down a screen one is: told to whoever wants to remember it, and gone back to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

if TYPE_CHECKING:
    from collections.abc import Callable

SELDOM = 500
"""Milliseconds between two tellings while a finger moves the screen."""


@dataclass
class Scroll:
    """The scrolling of one frame."""

    path: str = ""
    column: ft.Column | None = None
    listener: Callable[[float], object] | None = None

    def shows(self, path: str, column: ft.Column) -> None:
        """Another screen is drawn. Whoever listened to the last one hears no more."""
        if path != self.path:
            self.path, self.listener = path, None
        self.column = column

    def follow(self, listener: Callable[[float], object]) -> None:
        """Tell this one where the screen stands, from now on."""
        self.listener = listener

    def tell(self, event: ft.OnScrollEvent) -> None:
        """The screen was moved."""
        if self.listener is not None:
            self.listener(event.pixels)

    def to(self, pixels: float) -> None:
        """Go so far down."""
        if self.column is not None and pixels > 0:
            ft.context.page.run_task(partial(self.column.scroll_to, offset=pixels, duration=0))

    def to_key(self, key: str) -> None:
        """Go to where something stands."""
        if self.column is not None:
            ft.context.page.run_task(partial(self.column.scroll_to, scroll_key=key, duration=0))


_scroll = ft.create_context(cast("Scroll | None", None))


def scrolled(scroll: Scroll, draw: Callable[[], ft.Control]) -> ft.Control:
    """Draw with the scrolling within reach."""
    return _scroll(scroll, draw)


def use_scroll() -> Scroll:
    """The scrolling of the screen that this stands on; alone, it stands nowhere."""
    return ft.use_context(_scroll) or Scroll()
