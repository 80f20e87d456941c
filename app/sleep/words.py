"""How the sleep diary speaks: what was told, in hours and minutes, and what stood in the way. Never a verdict."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from app.core.scale import HIGHEST
from app.sleep.clock import LONGEST, MINUTES
from app.sleep.night import SHORTEST, UNUSUAL, NightProblem

if TYPE_CHECKING:
    from app.core.words import Words
    from app.sleep.night import Measured


EVENING, MORNING = time(22, 45), time(6, 30)
"""Examples of how a time may be written."""


def say_title(day: date, today: date, words: Words) -> str:
    """Which night it is."""
    # NOTE: Heading: the night that ended today, or the one that ended on {day}, a date in full.
    return words.say("Last night") if day == today else words.say("The night to {day}", day=words.long_day(day))


def say_span(minutes: float, words: Words) -> str:
    """A time in hours and minutes."""
    hours, left = divmod(int(minutes + 0.5), MINUTES)
    if not hours:
        return words.count("{n} minute", "{n} minutes", left)
    if not left:
        return words.count("{n} hour", "{n} hours", hours)
    return words.count("{n} hour {m} min", "{n} hours {m} min", hours, m=left)


def say_time(clock: time, words: Words) -> str:
    """A time of day, as people here write it."""
    return words.time(datetime.combine(date(2000, 1, 1), clock))


def say_night(one: Measured, words: Words) -> str:
    """How long one slept, and from when to when one was in bed."""
    return words.say(
        # NOTE: {asleep} is a time such as 6 timer 40 min; {out} and {up} are times of day.
        "You slept {asleep}. In bed from {out} to {up}.",
        asleep=say_span(one.asleep, words),
        out=say_time(one.night.lights_out.time, words),
        up=say_time(one.night.up.time, words),
    )


def say_awake(one: Measured, words: Words) -> str:
    """When one lay awake."""
    return words.say(
        "Awake: {first} min before you slept, {then} min in the night, {last} min at the end.",
        first=one.night.falling_asleep,
        then=one.night.awake_in_night,
        last=one.at_the_end,
    )


def say_beside(one: Measured, quality: int | None, words: Words) -> str | None:
    """The numbers and the naps that were told with it."""
    said = []
    if quality is not None:
        # NOTE: How one slept, a number from 0 to 10.
        said.append(words.say("Sleep: {n} of {highest}.", n=quality, highest=HIGHEST))
    if one.night.rested is not None:
        said.append(words.say("Rested: {n} of {highest}.", n=one.night.rested, highest=HIGHEST))
    if one.night.naps is not None:
        said.append(words.say("Naps the day before: {span}.", span=say_span(one.night.naps, words)))
    return " ".join(said) or None


def say_example(clock: time, words: Words) -> str:
    """How a time may be written."""
    return words.say("such as {one}", one=say_time(clock, words))


def say_problem(problem: NightProblem, words: Words) -> str:
    """What stood in the way, and what to look at."""
    evening, morning = say_time(EVENING, words), say_time(MORNING, words)
    sentences = {
        NightProblem.LIGHTS_OUT: words.say("When did you put out the light? Write it like {one}, 2245 or 7.", one=evening),
        NightProblem.FALLING_ASLEEP: words.say("How many minutes did it take to fall asleep? 0 is a number too."),
        NightProblem.AWAKE_IN_THE_NIGHT: words.say("How many minutes were you awake in the night? 0 is a number too."),
        NightProblem.AWAKE: words.say("When were you awake for the last time? Write it like {one}, 630 or 7.", one=morning),
        NightProblem.UP: words.say("When did you get up? Write it like {one}, 630 or 7.", one=morning),
        NightProblem.NAPS: words.say("Write the naps as a number of minutes, or leave them."),
        NightProblem.RESTED: words.say("Choose a number from 0 to 10."),
        NightProblem.SHORT: words.say(
            "That is less than {n} minutes in bed. Look at the times once more. Nothing is saved yet.", n=SHORTEST
        ),
        NightProblem.LONG: words.say(
            "That is more than {n} hours in bed. Look at the times once more. Nothing is saved yet.", n=LONGEST // MINUTES
        ),
        NightProblem.UNUSUAL: words.say("That is more than {n} hours in bed. Is that right?", n=UNUSUAL // MINUTES),
        NightProblem.MORE_AWAKE_THAN_IN_BED: words.say(
            "That is more time awake than in bed. Look at the minutes once more. Nothing is saved yet."
        ),
        NightProblem.UP_BEFORE_AWAKE: words.say("You got up before you woke. Look at the two times once more. Nothing is saved yet."),
        NightProblem.NOT_YET: words.say("That time has not come yet. Nothing is saved yet."),
        NightProblem.NOT_THERE: words.say("It is not there any more."),
    }
    return sentences[problem]
