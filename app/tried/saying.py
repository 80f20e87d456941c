"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.changed import Changed
from app.tried import area_words, words
from app.tried.actions import take_back, take_back_area
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.tried.area import AreaProblem, AreaTold
    from app.tried.tried import Tried, TriedProblem


def use_saying(sentence: str, then: Callable[[], object] = lambda: None) -> Callable[[Changed[Tried] | TriedProblem], None]:
    """What a handler says once its action is done: its own sentence, or what stood in the way."""
    diary, board = use_diary(), use_board()

    def say(result: Changed[Tried] | TriedProblem) -> None:
        if not isinstance(result, Changed):
            board.say(words.say_problem(result, diary.words))
            return
        then()
        board.say(sentence, partial(take_back, diary, result))

    return say


def use_saying_of_areas(sentence: str, then: Callable[[], object]) -> Callable[[Changed[AreaTold] | AreaProblem], None]:
    """The same for the lines about what helps."""
    diary, board = use_diary(), use_board()

    def say(result: Changed[AreaTold] | AreaProblem) -> None:
        if not isinstance(result, Changed):
            board.say(area_words.say_problem(result, diary.words))
            return
        then()
        board.say(sentence, partial(take_back_area, diary, result))

    return say
