"""How those around a person are spoken of, and spoken to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.people.companion import LONGEST, PeopleProblem

if TYPE_CHECKING:
    from app.core.words import Words
    from app.people.helped_day import HelpedDay


def say_helped_day(helped: HelpedDay, words: Words) -> str:
    """That a day was written with help, and whose if that is told."""
    if not helped.by:
        return words.say("Written with help")
    # NOTE: {name} is who helped a person to write about a day, in their own words.
    return words.say("Written with help: {name}", name=helped.by)


def say_helps(words: Words) -> str:
    """The name of the first part of the page."""
    return words.say("What helps me")


def say_ask(words: Words) -> str:
    """What stands where the person has written nothing."""
    return words.say("Nothing is written here yet. Ask what helps.")


def say_plan(words: Words) -> str:
    """The name of the plan on the page."""
    return words.say("My plan for bad days")


def say_when(words: Words) -> str:
    """The name of the part about ringing."""
    return words.say("When to ring")


def say_who_is_meant(words: Words) -> str:
    """The signs are listed as a person would notice them in themselves."""
    # NOTE: Above lists of signs that say "you", read by someone close to the person with pain.
    return words.say("In the lists below, “you” is the person who has pain.")


def say_good_to_know(words: Words) -> str:
    """The name of the part that holds for everyone."""
    return words.say("Good to know")


def general(words: Words) -> tuple[str, ...]:
    """Three calm sentences from the text about people around one."""
    return (
        words.say("Nobody can see that it hurts. That makes it hard to guess what helps."),
        words.say("So ask. “Would you like help, or shall I just be here?”"),
        words.say("Keep on seeing each other, even if only for a short while."),
    )


def say_source(title: str, words: Words) -> str:
    """Where the three sentences come from."""
    # NOTE: {title} is the title of a text of the course.
    return words.say("From the text {title} in Rygvej.", title=title)


def say_problem(problem: PeopleProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    match problem:
        case PeopleProblem.TOO_LONG:
            return words.say("Use at most {n} characters.", n=LONGEST)
        case PeopleProblem.FUTURE_DAY:
            return words.say("That day has not come yet. Choose today or a day before.")
        case PeopleProblem.NOT_THERE:
            return words.say("The day is not ticked any more.")
