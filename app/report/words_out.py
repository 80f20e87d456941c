"""How handing over is spoken of: what goes out, where it went, and why it did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.handover.words import block_title
from app.report.choice import LONGEST, ChoiceProblem, Reach

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import Block


def say_reach(reach: Reach, words: Words) -> str:
    """How far back, on a button."""
    match reach:
        case Reach.SINCE_VISIT:
            return words.say("Since the last visit")
        case Reach.OWN:
            return words.say("Days of my own")
        case _:
            return words.count("{n} week", "{n} weeks", int(reach.value))


def say_block(block: Block, words: Words) -> str:
    """A block, beside its box."""
    return block_title(block, words)


def say_choice_problem(problem: ChoiceProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    return {
        ChoiceProblem.TOO_LONG: words.say("Use at most {n} characters.", n=LONGEST),
        ChoiceProblem.NO_PURPOSE: words.say("Write what it is for, and how much of it."),
    }[problem]


def say_given(name: str, words: Words) -> str:
    """The browser has the file; where it puts it is not ours to know."""
    # NOTE: {name} is the name of a file.
    return words.say("The file {name} is given to your browser. Look among its downloads.", name=name)


def say_given_to_phone(name: str, words: Words) -> str:
    """The phone has the file, where the person put it."""
    return words.say("The file {name} is given to your phone. It lies where you put it.", name=name)


def say_saved(place: str, words: Words) -> str:
    """It was opened again, and is whole."""
    # NOTE: {place} is where a file lies. It has been opened again and is whole.
    return words.say("Saved: {place}", place=place)


def say_not_saved(words: Words) -> str:
    """Nothing was chosen."""
    return words.say("No file was made.")


def say_broken(words: Words) -> str:
    """What was read back is not what was written; it was taken away again."""
    return words.say("The file could not be read again as it was written. Try another place.")
