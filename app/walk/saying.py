"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.hooks import use_board, use_diary
from app.walk.actions import take_back
from app.walk.notebook import Changed
from app.walk.problem import WalkProblem
from app.walk.words import say_problem

if TYPE_CHECKING:
    from collections.abc import Callable


def use_saying(sentence: str, then: Callable[[], object] = lambda: None) -> Callable[[object], None]:
    """What a handler calls with its result: the sentence with Undo, or what stood in the way."""
    diary, board = use_diary(), use_board()
    words = diary.words

    def say(result: object) -> None:
        if isinstance(result, WalkProblem):
            board.say(say_problem(result, words))
        elif isinstance(result, Changed):
            then()
            board.say(sentence, partial(take_back, diary, result))

    return say
