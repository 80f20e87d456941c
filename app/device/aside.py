"""Does something long beside the loop that draws, where there are threads; in a browser's Python there are none."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Done = TypeVar("Done")


async def aside(do: Callable[[], Done], platform: str = sys.platform) -> Done:
    """What it makes. The screen is drawn once before a browser sets out on it."""
    if platform == "emscripten":
        await asyncio.sleep(0.05)
        return do()
    return await asyncio.to_thread(do)
