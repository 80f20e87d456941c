"""Says on the notice board what a change did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.pace.actions import take_back
from app.pace.book import Changed
from app.pace.words import say_problem
from app.ui.guard import use_safely
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.pace.actions import Done

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
