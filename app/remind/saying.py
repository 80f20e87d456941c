"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.changed import Changed
from app.remind.actions import Paused, take_back, take_pause_back
from app.remind.words import say_problem
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.remind.changing import ReminderProblem
    from app.remind.reminder import Reminder

    Result = Changed[Reminder] | Paused | ReminderProblem


def use_saying() -> Callable[[Result, str], bool]:
    """What a handler calls with its result and its sentence; answers whether it was done."""
    diary, board = use_diary(), use_board()
    words = diary.words

    def say(result: Result, sentence: str) -> bool:
        if isinstance(result, Changed):
            board.say(sentence, partial(take_back, diary, result))
        elif isinstance(result, Paused):
            board.say(sentence, partial(take_pause_back, diary, result))
        else:
            board.say(say_problem(result, words))
            return False
        return True

    return say
