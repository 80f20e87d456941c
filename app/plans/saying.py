"""Says on the notice board what a change of the pauses did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.changed import Changed
from app.plans.actions import take_back
from app.plans.words import say_problem
from app.ui.guard import use_safely
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.plans.pause import Pause, PauseProblem

    Touch = Callable[[], Awaitable[None]]


def use_doing() -> Callable[..., Touch]:
    """A touch that does something, says its sentence once that is kept, and then goes on."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def doing(act: Callable[[], Changed[Pause] | PauseProblem], sentence: str, then: Callable[[], object] | None = None) -> Touch:
        def done(result: Changed[Pause] | PauseProblem) -> None:
            if not isinstance(result, Changed):
                board.say(say_problem(result, words))
                return
            board.say(sentence, partial(take_back, diary, result))
            if then:
                then()

        return safely(act, done)

    return doing
