"""How a moment stands in the file: in UTC, and always with microseconds, so that moments sort as texts."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def utc_text(moment: datetime) -> str:
    """A moment as a text; `datetime.fromisoformat` reads it back."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
