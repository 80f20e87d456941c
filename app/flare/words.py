"""How flare-ups are spoken of: calmly, with the person's own numbers, and without a verdict."""

from __future__ import annotations

from statistics import median_low
from typing import TYPE_CHECKING

from app.flare.ask import Question
from app.flare.bad_days import LONGEST, PlanProblem
from app.flare.flare import FlareProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.words import Words
    from app.flare.flare import Flare


def say_when(flare: Flare, words: Words) -> str:
    """When it was, or since when it is."""
    if flare.is_on:
        return words.say("Since {day}", day=words.day(flare.first))
    if flare.days == 1:
        return words.day(flare.first)
    # NOTE: The first and the last day of a flare-up, such as "3. mar. to 9. mar."
    return words.say("{first} to {last}", first=words.day(flare.first), last=words.day(flare.span.last))


def say_length(flare: Flare, words: Words) -> str:
    """How long it lasted, or which day this is."""
    if flare.is_on:
        return words.say("Today is day {n}.", n=flare.days)
    return words.count("It lasted {n} day.", "It lasted {n} days.", flare.days)


def say_usual_again(flare: Flare, words: Words) -> str:
    """How soon the person did as usual again, if that is told."""
    days = flare.days_to_usual
    if days is None:
        return ""
    return words.count("You did as usual again after {n} day.", "You did as usual again after {n} days.", days)


def say_passed(flares: Sequence[Flare], words: Words) -> str:
    """That they have passed before, in the person's own numbers; nothing if none has."""
    days = sorted(flare.days for flare in flares if not flare.is_on)
    if not days:
        return ""
    if len(days) == 1:
        return words.count(
            "The one you have written about passed after {n} day.", "The one you have written about passed after {n} days.", days[0]
        )
    passed = words.say("They have passed before.")
    told = words.count("You have written about {n} that is over.", "You have written about {n} that are over.", len(days))
    half = words.count("Half of them lasted {n} day at most.", "Half of them lasted {n} days at most.", median_low(days))
    longest = words.count("The longest lasted {n} day.", "The longest lasted {n} days.", days[-1])
    return f"{passed} {told} {half} {longest}"


def say_question(question: Question, words: Words) -> str:
    """What the app asks. It never declares."""
    match question:
        case Question.IS_IT_ONE:
            return words.say("You have written higher numbers than usual for two days. Is it a flare-up?")
        case Question.IS_IT_OVER:
            return words.say("For two days your numbers are about as before. Is the flare-up over?")
        case Question.IS_IT_USUAL_NOW:
            return words.say("It has lasted four weeks. Do you want to call it your new level? You can also talk to whoever treats you.")


def say_problem(problem: FlareProblem | PlanProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    match problem:
        case FlareProblem.FUTURE_DAY:
            return words.say("That day has not come yet. Choose today or a day before.")
        case FlareProblem.ENDS_BEFORE_IT_BEGINS:
            return words.say("The last day cannot be before the first. Choose a later day.")
        case FlareProblem.NONE_IS_ON:
            return words.say("No flare-up is on right now.")
        case FlareProblem.IS_THERE:
            return words.say("That day is within a flare-up already.")
        case PlanProblem.TOO_LONG:
            return words.say("Use at most {n} characters in each part.", n=LONGEST)
