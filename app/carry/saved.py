"""Whether a file that was handed to the device really stands where the device says."""

from __future__ import annotations

from pathlib import Path


def is_there(place: str, data: bytes) -> bool:
    """Open it again and compare every byte."""
    try:
        return Path(place).read_bytes() == data
    except OSError:
        return False
