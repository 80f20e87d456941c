"""How each question of the check-in is asked: its words, the time it is about, and what its two ends mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.checkin.week_check import OWN_KINDS, PAIN_KINDS, Question
from app.core.measure import Measure

if TYPE_CHECKING:
    from app.core.words import Words

KIND_OF = {**PAIN_KINDS, **OWN_KINDS}


def asked(question: Question, words: Words) -> str:
    """The question as the check-in asks it."""
    return {
        Question.PAIN: words.say("How much has your back hurt in the last 7 days?"),
        Question.WORST: words.say("How much did your back hurt at its worst in the last 7 days?"),
        Question.HINDRANCE: words.say("How much has your back held you back in the last 7 days?"),
        Question.SLEEP: words.say("How have you slept in the last 7 days?"),
        Question.CONFIDENCE: words.say("How sure are you that you can do what matters to you, also when your back hurts?"),
        # NOTE: How many of the last 7 days, 0 to 7.
        Question.DAYS_USUAL: words.say("Days at work as usual"),
        Question.DAYS_ADAPTED: words.say("Days at work with changes"),
        Question.DAYS_OFF: words.say("Days off sick"),
    }[question]


def title(question: Question, words: Words) -> str:
    """The short name of a question, over a chart and in a report."""
    return {
        Question.PAIN: words.say("Back pain over a week"),
        Question.WORST: words.say("Back pain at its worst"),
        Question.HINDRANCE: words.say("Hindrance over a week"),
        Question.SLEEP: words.say("Sleep over a week"),
        # NOTE: Short name: how sure a person is to manage what matters, 0-10.
        Question.CONFIDENCE: words.say("Confidence"),
        Question.DAYS_USUAL: words.say("Days at work as usual"),
        Question.DAYS_ADAPTED: words.say("Days at work with changes"),
        Question.DAYS_OFF: words.say("Days off sick"),
    }[question]


def question_of(question: Question, words: Words) -> Measure:
    """A 0-10 question as the form asks it."""
    low, high = ends(question, words)
    return Measure(KIND_OF[question], asked(question, words), frame(question, words), low, high)


def measure_of(question: Question, words: Words) -> Measure:
    """A 0-10 question as charts and reports name it."""
    low, high = ends(question, words)
    return Measure(KIND_OF[question], title(question, words), frame(question, words), low, high)


def frame(question: Question, words: Words) -> str:
    """The time that a question is about."""
    if question is Question.WORST:
        return words.say("at its worst in the last 7 days")
    if question is Question.CONFIDENCE:
        # NOTE: The time a question is about, under the question.
        return words.say("as it is these days")
    return words.say("on average over the last 7 days")


def ends(question: Question, words: Words) -> tuple[str, str]:
    """What 0 and what 10 mean."""
    match question:
        case Question.PAIN | Question.WORST:
            return words.say("no pain"), words.say("the worst pain you can think of")
        case Question.HINDRANCE:
            return words.say("not at all"), words.say("could do nothing")
        case Question.SLEEP:
            return words.say("very badly"), words.say("very well")
        case _:
            # NOTE: What 0 and 10 mean for how sure one is.
            return words.say("not sure at all"), words.say("completely sure")
