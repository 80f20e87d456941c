"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.pace.actions import take_back
from app.pace.words import say_problem
from app.ui import said

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Touch = Callable[[], Awaitable[None]]


def use_doing() -> Callable[..., Touch]:
    """A touch that does something, says its sentence once that is kept, and then goes on."""
    return said.use_doing(take_back, say_problem)
