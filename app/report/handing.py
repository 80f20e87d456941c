"""Makes a file of a report and hands it to the device: beside the loop, with what happened said as it is."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from app.device.aside import aside

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

PATIENCE = 0.5
"""Whatever takes longer shows that it is at work."""


class How(Enum):
    """What became of a file."""

    SAVED = "saved"
    GIVEN = "given"
    LEFT = "left"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of it, and where."""

    how: How
    place: str = ""


async def made_with_patience(make: Callable[[], bytes | Awaitable[bytes]], say_working: Callable[[], object]) -> bytes:
    """The file; whoever waits longer than a moment is told."""
    task = asyncio.ensure_future(aside(make))
    done, _ = await asyncio.wait({task}, timeout=PATIENCE)
    if not done:
        say_working()
    made = await task
    return made if isinstance(made, bytes) else await made


async def hand_over(name: str, data: bytes, save: Callable[[str, bytes], Awaitable[str | None]], *, is_web: bool) -> Handed:
    """Let the device keep it. What lies where it can be read is opened again before anyone is told that it is saved."""
    place = await save(name, data)
    if is_web:
        return Handed(How.GIVEN, name)
    if not place:
        return Handed(How.LEFT)
    return Handed(How.SAVED, place) if await aside(lambda: _is_whole(Path(place), data)) else Handed(How.BROKEN, place)


def _is_whole(path: Path, data: bytes) -> bool:
    """Whether the file holds what was handed over; a part of it is taken away."""
    try:
        if path.read_bytes() == data:
            return True
        path.unlink()
    except OSError:
        pass
    return False
