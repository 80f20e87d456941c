"""A page that is shown to somebody: leaving it in any way asks for the PIN, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.lock.door import use_door
from app.ui.guard import part

if TYPE_CHECKING:
    from collections.abc import Callable


@part
def LeaveGate(path: str, draw: Callable[[], ft.Control]) -> ft.Control:
    """While this is drawn, no other path than this one opens without the PIN: not by back, and not by an address that is typed."""
    door = use_door()
    ft.use_effect(lambda: door.hold(path), [path])
    return draw()
