"""Keeps what a person answers in something to try, says so on the notice board, and offers the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from app.tryout.actions import keep, take_back
from app.tryout.answers import AnswerProblem
from app.tryout.words import say_problem
from app.ui.guard import use_safely
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from app.tryout.actions import Kept

    Make: TypeAlias = Callable[[], Mapping[str, str | None]]
    Keeping: TypeAlias = Callable[..., Callable[[], Awaitable[None]]]


def use_keeping(element: str) -> Keeping:
    """`keeping(make, sentence, then)` is a handler: it keeps what `make` returns when it is touched, says the sentence, then goes on.

    `make` is asked when the handler runs: what was typed may be newer than the picture of it.
    """
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def keeping(make: Make, sentence: str, then: Callable[[], Any] | None = None) -> Callable[[], Awaitable[None]]:
        def say(kept: Kept | AnswerProblem) -> None:
            if isinstance(kept, AnswerProblem):
                board.say(say_problem(kept, words))
                return
            if then:
                then()
            board.say(sentence, partial(take_back, diary, kept))

        return safely(lambda: keep(diary, element, make()), say)

    return keeping
