"""What comes of a try: it opened, or it did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lock.lock import Lock


@dataclass(frozen=True, slots=True)
class Opened:
    """The right PIN, for this lock."""

    lock: Lock


@dataclass(frozen=True, slots=True)
class Refused:
    """Not opened: the PIN was wrong, or it was not looked at because there is a wait. How many seconds the next try has to wait."""

    left: int
    was_tried: bool
