"""A time of day as people write it."""

from __future__ import annotations

import re
from datetime import time

HOURS = 24
_TYPED = re.compile(r"(\d{1,2})(?:\s*[:.,]\s*|\s+)?([0-5]\d)?", re.ASCII)


def read_time(typed: object) -> time | None:
    """A time of day out of 22:45, 22.45, 2245 or 7; nothing if it is none."""
    found = _TYPED.fullmatch(typed.strip()) if isinstance(typed, str) else None
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    if (hours, minutes) == (HOURS, 0):
        return time(0)
    return time(hours, minutes) if hours < HOURS else None
