"""How what can be tried in the texts speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.answers import AnswerProblem

if TYPE_CHECKING:
    from app.core.words import Words


def say_problem(problem: AnswerProblem, words: Words) -> str:
    """Why an answer was not kept."""
    match problem:
        case AnswerProblem.TOO_LONG:
            return words.say("The text is too long. Make it a little shorter.")


def say_saved(words: Words) -> str:
    """That what was typed is kept."""
    return words.say("What you wrote is saved.")


def say_chosen(words: Words) -> str:
    """That a tick or a choice is kept."""
    return words.say("Your choice is saved.")


def say_gone(words: Words) -> str:
    """That something was taken away."""
    return words.say("It is deleted.")
