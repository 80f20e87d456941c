"""How a pause from the plans is spoken of: as something one may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.plans.pause import PauseProblem, Why

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words
    from app.plans.pause import Pause


def say_pause(pause: Pause, words: Words) -> str:
    """The pause that is on, in one calm line."""
    if pause.until is None:
        return words.say("Your plans have rested since {day}. They ask nothing. Nothing is missed.", day=words.long_day(pause.since))
    return words.say("Your plans rest up to and including {day}. They ask nothing. Nothing is missed.", day=words.long_day(pause.until))


def say_when(pause: Pause, words: Words) -> str:
    """The days of a pause, and the reason if one was given."""
    if pause.until is None:
        days = words.say("Since {day}", day=words.day(pause.since))
    elif pause.until == pause.since:
        days = words.day(pause.since)
    else:
        days = words.say("{first} to {last}", first=words.day(pause.since), last=words.day(pause.until))
    if pause.why is None:
        return days
    # NOTE: A line in a list: {days} such as "3. mar. to 9. mar.", {why} such as "Holiday".
    return words.say("{days}: {why}", days=days, why=say_why(pause.why, words))


def say_why(why: Why, words: Words) -> str:
    """What a pause is for."""
    return {
        Why.HOLIDAY: words.say("Holiday"),
        Why.ILLNESS: words.say("Illness"),
        # NOTE: A pause for some other reason than a holiday or an illness.
        Why.OTHER: words.say("Something else"),
    }[why]


def say_until(until: date | None, words: Words) -> str:
    """When a pause ends."""
    if until is None:
        return words.say("The pause lasts until you go on yourself.")
    return words.say("The last day of the pause is {day}.", day=words.long_day(until))


def say_problem(problem: PauseProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    match problem:
        case PauseProblem.FUTURE_DAY:
            return words.say("That day has not come yet. Choose today or a day before.")
        case PauseProblem.ENDS_BEFORE_IT_BEGINS:
            return words.say("The last day cannot be before the first. Choose a later day.")
        case PauseProblem.IS_PAUSED:
            return words.say("Your plans rest already.")
        case PauseProblem.NOT_THERE:
            return words.say("The pause is not there any more.")
