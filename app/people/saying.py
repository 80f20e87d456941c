"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.people.words import say_problem
from app.ui import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.changed import Changed
    from app.core.diary import Diary


def use_saying(
    take_back: Callable[[Diary, Changed[Any]], object], sentence: str, then: Callable[[], object] = lambda: None
) -> Callable[[object], None]:
    """What a handler says once its action is done: its own sentence, or what stood in the way."""
    return said.use_saying(take_back, say_problem, sentence, then)
