"""How totals are spoken of: the number, its range and whose questionnaire it is. No group, no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.scores.instrument import Good, relatives
from app.scores.total import LONGEST_PLACE, TotalProblem, typed_number

if TYPE_CHECKING:
    from app.core.words import Words
    from app.scores.instrument import Instrument
    from app.scores.total import Total


def say_value(value: float, instrument: Instrument | None, words: Words) -> str:
    """A total with as many decimals as its questionnaire has."""
    return words.number(value, decimals=instrument.decimals if instrument else 3)


def say_range(instrument: Instrument, words: Words) -> str:
    """Which numbers can occur, and which end is the good one."""
    low, high = say_value(instrument.low, instrument, words), say_value(instrument.high, instrument, words)
    if instrument.good is Good.LOW:
        return words.say("A number from {low} to {high}. A low number means less trouble.", low=low, high=high)
    return words.say("A number from {low} to {high}. A high number means less trouble.", low=low, high=high)


def say_total(total: Total, instrument: Instrument | None, words: Words) -> str:
    """One total in a list."""
    value = say_value(total.value, instrument, words)
    if not total.place:
        # NOTE: A line in a list: {day} is a date in full, {value} a number.
        return words.say("{day}: {value}.", day=words.long_day(total.day), value=value)
    # NOTE: As above; {place} is where it was filled in, in the person's own words.
    return words.say("{day}: {value}. Filled in: {place}.", day=words.long_day(total.day), value=value, place=total.place)


def say_owner(instrument: Instrument, words: Words) -> str:
    """Whose it is, and when that was looked up."""
    return words.say("It belongs to {owner}. Looked up {day}.", owner=instrument.owner, day=words.long_day(instrument.checked))


def say_problem(problem: TotalProblem, typed: str, chosen: Instrument | None, known: tuple[Instrument, ...], words: Words) -> str:
    """What stood in the way, and what to do about it."""
    if chosen is not None and problem is TotalProblem.OTHER_VERSION:
        return _say_other_version(typed, chosen, known, words)
    if chosen is not None and problem is TotalProblem.OUT_OF_RANGE:
        low, high = say_value(chosen.low, chosen, words), say_value(chosen.high, chosen, words)
        name = chosen.name[words.language]
        return words.say("{name} goes from {low} to {high}. Look at the number again.", name=name, low=low, high=high)
    return _say_plain(problem, chosen, words)


def _say_other_version(typed: str, chosen: Instrument, known: tuple[Instrument, ...], words: Words) -> str:
    number = typed_number(typed)
    fitting = () if isinstance(number, TotalProblem) else relatives(chosen, known, number)
    return words.say(
        # NOTE: {name} and {other} are names of questionnaires, {low} and {high} numbers.
        "{name} goes from {low} to {high}. The number fits {other}. Look at which one you filled in.",
        name=chosen.name[words.language],
        low=say_value(chosen.low, chosen, words),
        high=say_value(chosen.high, chosen, words),
        other=", ".join(other.name[words.language] for other in fitting),
    )


def _say_plain(problem: TotalProblem, chosen: Instrument | None, words: Words) -> str:
    sentences = {
        TotalProblem.NOT_CHOSEN: words.say("Choose a questionnaire first."),
        TotalProblem.MISSING: words.say("Write the number first."),
        TotalProblem.NOT_A_NUMBER: words.say("Write a number and nothing else."),
        TotalProblem.NOT_WHOLE: words.say("This questionnaire gives a whole number. Look at the number again."),
        TotalProblem.TOO_FINE: words.say("Use at most {n} decimals.", n=chosen.decimals if chosen else 3),
        TotalProblem.OUT_OF_RANGE: words.say("Look at the number again."),
        TotalProblem.OTHER_VERSION: words.say("Look at the number again."),
        TotalProblem.DAY_MISSING: words.say("Choose the day it was filled in."),
        TotalProblem.NOT_A_DAY: words.say("Write the day as day, month and year. For example 4.3.2026."),
        TotalProblem.FUTURE_DAY: words.say("That day has not come yet. Choose today or a day before."),
        TotalProblem.TOO_LONG_AGO: words.say("That day lies too far back. Look at the year again."),
        TotalProblem.PLACE_TOO_LONG: words.say("Use at most {n} characters.", n=LONGEST_PLACE),
        TotalProblem.NOT_THERE: words.say("It is not there any more."),
    }
    return sentences[problem]
