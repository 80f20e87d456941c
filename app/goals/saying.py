"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.changed import Changed
from app.goals.actions import take_back
from app.goals.words import say_problem
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.goals.activity import Activity, ActivityProblem


def use_saying() -> Callable[[Changed[Activity] | ActivityProblem, str], bool]:
    """What a handler calls with its result and its sentence; answers whether it was done."""
    diary, board = use_diary(), use_board()
    words = diary.words

    def say(result: Changed[Activity] | ActivityProblem, sentence: str) -> bool:
        if not isinstance(result, Changed):
            board.say(say_problem(result, words))
            return False
        board.say(sentence, partial(take_back, diary, result))
        return True

    return say
