"""Says on the notice board what a change did, with the way back, or what stood in the way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.sleep.habit import HabitProblem
from app.sleep.habit_words import say_habit_problem, say_period_problem
from app.sleep.keeping_actions import take_back
from app.sleep.kept import Changed
from app.sleep.night import NightProblem
from app.sleep.period import PeriodProblem
from app.sleep.words import say_problem
from app.ui.hooks import use_board, use_diary

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.words import Words

    Problem = NightProblem | HabitProblem | PeriodProblem


def use_saying() -> Callable[[Changed | Problem, str], bool]:
    """What a handler calls with its result and its sentence; answers whether it was done."""
    diary, board = use_diary(), use_board()

    def say(result: Changed | Problem, sentence: str) -> bool:
        if isinstance(result, Changed):
            board.say(sentence, partial(take_back, diary, result))
            return True
        board.say(_why(result, diary.words))
        return False

    return say


def _why(problem: Problem, words: Words) -> str:
    match problem:
        case NightProblem():
            return say_problem(problem, words)
        case HabitProblem():
            return say_habit_problem(problem, words)
        case PeriodProblem():
            return say_period_problem(problem, words)
