"""Says on the notice board what a change of the appointments did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.changed import Changed
from app.ui.guard import use_safely
from app.ui.hooks import use_board, use_diary
from app.visits.actions import take_back
from app.visits.problem_words import say_problem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.visits.book import Done

    Touch = Callable[[], Awaitable[None]]


def use_doing() -> Callable[..., Touch]:
    """A touch that does something, says its sentence once that is kept, and then goes on."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def doing(act: Callable[[], Done], sentence: str, then: Callable[[], object] | None = None) -> Touch:
        def done(result: Done) -> None:
            if not isinstance(result, Changed):
                board.say(say_problem(result, words))
                return
            board.say(sentence, partial(take_back, diary, result))
            if then:
                then()

        return safely(act, done)

    return doing
