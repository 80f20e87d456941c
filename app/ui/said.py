"""Says on the notice board what a change did, with the way back; or what stood in its way."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from app.ui.guard import use_safely
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.core.diary import Diary
    from app.core.words import Words

    Touch = Callable[[], Awaitable[None]]
    TakeBack = Callable[[Diary, Any], object]
    SayProblem = Callable[[Any, Words], str]


def use_doing(take_back: TakeBack, say_problem: SayProblem) -> Callable[..., Touch]:
    """A touch that does something, says its sentence once that is kept, and then goes on."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def doing(act: Callable[[], object], sentence: str, then: Callable[[], object] | None = None) -> Touch:
        def done(result: object) -> None:
            if isinstance(result, Enum):
                board.say(say_problem(result, words))
                return
            board.say(sentence, partial(take_back, diary, result))
            if then:
                then()

        return safely(act, done)

    return doing


def use_saying(
    take_back: TakeBack, say_problem: SayProblem, sentence: str, then: Callable[[], object] = lambda: None
) -> Callable[[object], None]:
    """What a handler says once its action is done: its own sentence, or what stood in the way."""
    diary, board = use_diary(), use_board()

    def say(result: object) -> None:
        if isinstance(result, Enum):
            board.say(say_problem(result, diary.words))
            return
        then()
        board.say(sentence, partial(take_back, diary, result))

    return say
