"""What pauses ask of others: the gate that stands before every plan, and the bell and the heartbeat of the device."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.device.bell import BELL, Bell

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import flet as ft

    from app.core.diary import Diary


@dataclass(frozen=True, slots=True)
class Ports:
    """Whether plans are open and what stands there while they are not, handed in by the shell; tests hand in the rest."""

    is_open: Callable[[Diary], bool]
    draw_gate: Callable[[], ft.Control]
    bell: Bell = BELL
    wait: Callable[[float], Awaitable[object]] = asyncio.sleep
