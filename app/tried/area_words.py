"""What the parts of a life are called here: in plain words, each with a short example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.handover.report import Area
from app.tried.area import LONGEST, AreaProblem

if TYPE_CHECKING:
    from app.core.words import Words


def title(area: Area, words: Words) -> str:
    """The name of one part."""
    return {
        Area.BODY: words.say("Your body"),
        Area.ACTIVITY: words.say("What you do"),
        Area.TAKING_PART: words.say("Life with others"),
        Area.SURROUNDINGS: words.say("What is around you"),
        Area.PERSON: words.say("Yourself"),
    }[area]


def example(area: Area, words: Words) -> str:
    """What may belong there."""
    return {
        Area.BODY: words.say("For example pain, sleep or strength."),
        Area.ACTIVITY: words.say("For example to walk, to sit, to lift or to clean."),
        Area.TAKING_PART: words.say("For example work, family, friends or free time."),
        Area.SURROUNDINGS: words.say("For example your home, your chair, the bus, money or help from others."),
        Area.PERSON: words.say("For example your thoughts, your habits, or what gives you courage."),
    }[area]


def say_helps(words: Words) -> str:
    """The name of the first line."""
    # NOTE: The name of a field, and of the line written in it: what helps.
    return words.say("It helps")


def say_hinders(words: Words) -> str:
    """The name of the second line."""
    # NOTE: The name of a field, and of the line written in it: what stands in the way.
    return words.say("It stands in the way")


def say_problem(problem: AreaProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    match problem:
        case AreaProblem.TOO_LONG:
            return words.say("Use at most {n} characters in each line.", n=LONGEST)
