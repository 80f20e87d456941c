"""Says on the notice board what a change of the appointments did, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui import said
from app.visits.actions import take_back
from app.visits.problem_words import say_problem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Touch = Callable[[], Awaitable[None]]


def use_doing() -> Callable[..., Touch]:
    """A touch that does something, says its sentence once that is kept, and then goes on."""
    return said.use_doing(take_back, say_problem)
