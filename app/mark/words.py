"""How dated marks are spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.mark.mark import LONGEST, MarkProblem

if TYPE_CHECKING:
    from app.core.words import Words
    from app.mark.mark import Mark


def say_mark(mark: Mark, words: Words) -> str:
    """The day, and the person's own words."""
    # NOTE: A day and what the person wrote about it: "4. mar.: startede hos fys".
    return words.say("{day}: {words}", day=words.day(mark.day), words=mark.words)


def say_problem(problem: MarkProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    match problem:
        case MarkProblem.EMPTY:
            return words.say("Write a few words first.")
        case MarkProblem.TOO_LONG:
            return words.say("Use at most {n} characters.", n=LONGEST)
        case MarkProblem.FUTURE_DAY:
            return words.say("That day has not come yet. Choose today or a day before.")
        case MarkProblem.NOT_THERE:
            return words.say("The mark is not there any more.")
