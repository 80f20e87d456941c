"""A sign or an answer to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.guard import part, use_safely
from app.ui.tick import tick

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft


@part
def Tick(handle: str, label: str, is_ticked: bool, turn: Callable[[], object]) -> ft.Control:  # noqa: FBT001 - parts are handed plain values
    """A box whose touch never breaks the screen."""
    return tick(handle, label, use_safely()(turn), ticked=is_ticked)
