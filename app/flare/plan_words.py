"""How the plan for bad days is spoken of, on the screen and on paper alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.flare.bad_days import Field

if TYPE_CHECKING:
    from app.core.words import Words


def title(field: Field, words: Words) -> str:
    """What a part of the plan is called."""
    match field:
        case Field.SIGNS:
            # NOTE: Part of the plan for bad days: how I notice that they are coming.
            return words.say("My signs")
        case Field.HOLD_ON_TO:
            return words.say("What I hold on to")
        case Field.LIGHT_WEEK:
            return words.say("A light week")
        case Field.CALM_AND_SLEEP:
            return words.say("Calm and sleep")
        case Field.TELL:
            return words.say("Who I tell")
        case Field.CALL:
            return words.say("When I call")


def hint(field: Field, words: Words) -> str:
    """What a part of the plan may hold."""
    match field:
        case Field.SIGNS:
            return words.say("How do you notice that bad days are coming?")
        case Field.HOLD_ON_TO:
            return words.say("What can you do all the same, if only a little?")
        case Field.LIGHT_WEEK:
            return words.say("What can you make smaller for a week? Half is often enough.")
        case Field.CALM_AND_SLEEP:
            return words.say("What helps you rest and sleep?")
        case Field.TELL:
            return words.say("Who should know, and what may they help with?")
        case Field.CALL:
            return words.say("When do you call, and whom?")


def say_new_signs(words: Words) -> str:
    """The line on top of the plan, which leads to help."""
    return words.say("Is something new or different this time? See when to seek help.")
