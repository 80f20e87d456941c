"""The one hook after a piece of work: only when it is over may a screen say that something is kept."""

from __future__ import annotations

from app.device.platform import this_platform


async def durable() -> None:
    """Wait until what was committed is kept."""
    await this_platform().durable()
