"""Long work done aside, so that the screen answers meanwhile; a browser has one thread, and does it at once."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
BREATH = 0.05
"""Seconds in which the screen may say that something is going on."""


async def aside(work: Callable[[], T], platform: str = sys.platform) -> T:
    """What the work gives back, or what it raises."""
    if platform == "emscripten":
        await asyncio.sleep(BREATH)
        return work()
    return await asyncio.to_thread(work)
