"""Says on the notice board what was said of a flare-up, with the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.flare.actions import take_back
from app.flare.flare import FlareProblem
from app.flare.words import say_problem
from app.ui.guard import use_safely
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.flare.declaring import Declared


def use_saying() -> Callable[[str], Callable[[Declared | FlareProblem], None]]:
    """What a handler says once its action is done: its own sentence, or what stood in the way."""
    diary, board = use_diary(), use_board()
    words = diary.words

    def saying(sentence: str) -> Callable[[Declared | FlareProblem], None]:
        def say(result: Declared | FlareProblem) -> None:
            if isinstance(result, FlareProblem):
                board.say(say_problem(result, words))
            else:
                board.say(sentence, partial(take_back, diary, result))

        return say

    return saying


def use_picked() -> Callable[[Callable[[date], Declared | FlareProblem], str], Callable[[date], object]]:
    """What is done with a day from the calendar, as safely as with a touch."""
    safely, saying = use_safely(), use_saying()
    page = ft.context.page

    def picked(act: Callable[[date], Declared | FlareProblem], sentence: str) -> Callable[[date], object]:
        return lambda day: page.run_task(safely(partial(act, day), saying(sentence)))

    return picked
