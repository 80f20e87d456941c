"""How long nobody has touched the app."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Idle:
    """Two clocks, the longer of the two counts: one stands still while a computer sleeps, the other can be moved."""

    def __init__(self, steady: Callable[[], float] = time.monotonic, wall: Callable[[], float] = time.time) -> None:
        self._steady, self._wall = steady, wall
        self._since = (steady(), wall())

    def touch(self) -> None:
        """Somebody is there."""
        self._since = (self._steady(), self._wall())

    def seconds(self) -> float:
        """Since the last touch."""
        steady, wall = self._since
        return max(self._steady() - steady, self._wall() - wall)
