"""Wrong tries, and the wait after them. It grows, and only time in which the app runs shortens it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FREE = 5
"""So many wrong tries in a row: the last of them, and each after it, costs a wait."""

WAITS = (60, 5 * 60, 15 * 60, 60 * 60)
"""Seconds, the longest for every further try. Ten thousand PINs of four digits then take more than a year."""

LONGEST_WAIT = WAITS[-1]


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row, and what was left of the wait when that was last written down."""

    wrong: int = 0
    wait: str = ""
    """A name of this wait alone. Each wrong try begins a wait of its own."""
    left: int = 0


def wait_after(wrong: int) -> int:
    """How many seconds the next try has to wait."""
    return WAITS[min(wrong - FREE, len(WAITS) - 1)] if wrong >= FREE else 0


def one_more(tries: Tries, name: str) -> Tries:
    """One wrong try more. It is counted before the PIN is looked at, so that nothing is won by closing the app."""
    wrong = tries.wrong + 1
    return Tries(wrong, name, wait_after(wrong))


class Watch:
    """Counts waits down on a clock that nobody can move. It knows only time in which it ran.

    What is written down is never older than what it begins with, so a new start, another window and another clock on the wall
    can make a wait longer and never shorter.
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._begun: dict[str, tuple[float, int]] = {}

    def left_of(self, tries: Tries) -> int:
        """Whole seconds that are left, counted from when this wait was first seen here."""
        if not tries.left:
            return 0
        now = self._seconds()
        since, left = self._begun.setdefault(tries.wait, (now, tries.left))
        return min(tries.left, max(0, ceil(left - (now - since))))

    def forget(self) -> None:
        """Nothing to wait for any more."""
        self._begun.clear()


WATCH = Watch()
"""The one of this process: all its windows wait together."""
