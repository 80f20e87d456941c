"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.changed import Changed
from app.people.words import say_problem
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary
    from app.people.companion import PeopleProblem


def use_saying(
    take_back: Callable[[Diary, Changed[Any]], object], sentence: str, then: Callable[[], object] = lambda: None
) -> Callable[[Changed[Any] | PeopleProblem], None]:
    """What a handler says once its action is done: its own sentence, or what stood in the way."""
    diary, board = use_diary(), use_board()

    def say(result: Changed[Any] | PeopleProblem) -> None:
        if not isinstance(result, Changed):
            board.say(say_problem(result, diary.words))
            return
        then()
        board.say(sentence, partial(take_back, diary, result))

    return say
