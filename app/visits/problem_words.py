"""What stood in the way of an appointment, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.visits.course import LONGEST_LINE
from app.visits.practical import LONGEST_LANGUAGE, LONGEST_TRANSPORT
from app.visits.problem import VisitProblem
from app.visits.question import LONGEST_QUESTION, MOST
from app.visits.visit import LONGEST_TEXT
from app.visits.with_whom import LONGEST_NAME

if TYPE_CHECKING:
    from app.core.words import Words


def say_problem(problem: VisitProblem, words: Words) -> str:
    """One clear sentence."""
    longest = LENGTHS.get(problem)
    if longest is not None:
        return words.say("Use at most {n} characters.", n=longest)
    sentences = {
        VisitProblem.WHO_MISSING: words.say("Choose who it is with first."),
        VisitProblem.NAME_MISSING: words.say("Write who it is with first."),
        VisitProblem.DAY_MISSING: words.say("Write the day first."),
        VisitProblem.NOT_A_DAY: words.say("That is no day. Write it like this: 4.3.2026."),
        VisitProblem.TOO_FAR_AHEAD: words.say("That day is more than five years from now. Is the year right?"),
        VisitProblem.TOO_LONG_AGO: words.say("That day is too long ago. Is the year right?"),
        VisitProblem.NOT_A_TIME: words.say("That is no time of day. Write it like this: 10:30."),
        VisitProblem.FUTURE_DAY: words.say("That day has not come yet."),
        VisitProblem.BEFORE_IT_BEGAN: words.say("The last day is before the first one."),
        VisitProblem.AGREED_MISSING: words.say("Write what you agreed first."),
        VisitProblem.NOTHING_WRITTEN: words.say("Write something first."),
        VisitProblem.QUESTION_MISSING: words.say("Write your question first."),
        VisitProblem.TOO_MANY_QUESTIONS: words.say("There are {n} questions already. Delete one first.", n=MOST),
        VisitProblem.NOT_THERE: words.say("It is not there any more."),
    }
    return sentences[problem]


LENGTHS = {
    VisitProblem.NAME_TOO_LONG: LONGEST_NAME,
    VisitProblem.TEXT_TOO_LONG: LONGEST_TEXT,
    VisitProblem.LINE_TOO_LONG: LONGEST_LINE,
    VisitProblem.QUESTION_TOO_LONG: LONGEST_QUESTION,
    VisitProblem.LANGUAGE_TOO_LONG: LONGEST_LANGUAGE,
    VisitProblem.TRANSPORT_TOO_LONG: LONGEST_TRANSPORT,
}
