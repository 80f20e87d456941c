"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.goals.actions import take_back
from app.goals.changing import Changed
from app.goals.words import say_problem
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.goals.activity import ActivityProblem


def use_saying() -> Callable[[Changed | ActivityProblem, str], bool]:
    """What a handler calls with its result and its sentence; answers whether it was done."""
    diary, board = use_diary(), use_board()
    words = diary.words

    def undo(changed: Changed) -> None:
        take_back(diary, changed)
        board.say(words.say("Taken back. It is as it was before."))

    def say(result: Changed | ActivityProblem, sentence: str) -> bool:
        if not isinstance(result, Changed):
            board.say(say_problem(result, words))
            return False
        board.say(sentence, lambda: undo(result))
        return True

    return say
