"""Says on the notice board what a change of the exercises did, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.changed import Changed
from app.exercises.actions import take_back
from app.exercises.words import say_problem
from app.ui.guard import use_safely
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.exercises.exercise import Exercise, ExerciseProblem

    Touch = Callable[[], Awaitable[None]]
    Done = Changed[Exercise] | ExerciseProblem


def use_noting() -> Callable[[str], Callable[[Done], bool]]:
    """Says what came of a change, its own sentence or what stood in the way; answers whether it was done."""
    diary, board = use_diary(), use_board()
    words = diary.words

    def noting(sentence: str) -> Callable[[Done], bool]:
        def note(result: Done) -> bool:
            if not isinstance(result, Changed):
                board.say(say_problem(result, words))
                return False
            board.say(sentence, partial(take_back, diary, result))
            return True

        return note

    return noting


def use_doing() -> Callable[..., Touch]:
    """A touch that does something, says its sentence once that is kept, and then goes on."""
    safely, noting = use_safely(), use_noting()

    def doing(act: Callable[[], Done], sentence: str, then: Callable[[], object] | None = None) -> Touch:
        note = noting(sentence)

        def done(result: Done) -> None:
            if note(result) and then:
                then()

        return safely(act, done)

    return doing
