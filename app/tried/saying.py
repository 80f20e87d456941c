"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tried import area_words, words
from app.tried.actions import take_back, take_back_area
from app.ui import said

if TYPE_CHECKING:
    from collections.abc import Callable


def use_saying(sentence: str, then: Callable[[], object] = lambda: None) -> Callable[[object], None]:
    """What a handler says once its action is done: its own sentence, or what stood in the way."""
    return said.use_saying(take_back, words.say_problem, sentence, then)


def use_saying_of_areas(sentence: str, then: Callable[[], object]) -> Callable[[object], None]:
    """The same for the lines about what helps."""
    return said.use_saying(take_back_area, area_words.say_problem, sentence, then)
