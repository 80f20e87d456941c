"""What the check-in says when it cannot keep something, and the days to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.checkin.week_check import WEEK, CheckProblem

if TYPE_CHECKING:
    from app.core.words import Words


def counts() -> tuple[tuple[str, str], ...]:
    """The numbers of days to choose from."""
    return tuple((str(n), str(n)) for n in range(WEEK + 1))


def say_problem(problem: CheckProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    return {
        CheckProblem.NOTHING_TOLD: words.say("Choose an answer first."),
        CheckProblem.OFF_THE_SCALE: words.say("Choose one of the numbers."),
        CheckProblem.TOO_MANY_DAYS: words.say("A week has 7 days. Choose fewer."),
    }[problem]
