"""How the physiotherapist's view speaks: short, and without a word on anyone's figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.review.collect import Skipped
from app.review.desk import ReviewProblem
from app.review.kept import Long
from app.review.patient import Order
from app.review.periods import Pair

if TYPE_CHECKING:
    from enum import Enum

    from app.core.day import Span
    from app.core.words import Words
    from app.review.patient import Patient


def say_first(words: Words) -> tuple[str, ...]:
    """What the first screen says before anything is opened."""
    return (
        words.say("Here you open files that patients have given you."),
        words.say("The patient's journal is somewhere else. What you see here is what the patient wrote, and is not a diagnosis."),
        words.say("Nothing is sent anywhere. When you close the window, nothing is left here, unless you choose to keep it."),
    )


def say_span(span: Span, words: Words) -> str:
    """The days of a report."""
    # NOTE: The first and the last day of a time, such as "7. dec. 2025 to 1. mar. 2026".
    return words.say("{first} to {last}", first=words.day(span.first), last=words.long_day(span.last))


def say_told(patient: Patient, words: Words) -> str:
    """On how many days something was told, and when last."""
    # NOTE: {n} and {all} are numbers of days.
    told = words.say("{n} of {all} days told.", n=patient.days_told, all=len(patient.span))
    if patient.last_entry is None:
        return told
    last = words.say("Newest day: {day}.", day=words.long_day(patient.last_entry))
    return f"{told} {last}"


def say_order(order: Order, words: Words) -> str:
    """What a list can be sorted by."""
    return {
        Order.LAST_ENTRY: lambda: words.say("Newest day"),
        Order.DAYS_TOLD: lambda: words.say("Days told"),
        Order.PERIOD: lambda: words.say("Period"),
        Order.NAME: lambda: words.say("File name"),
    }[order]()


def say_pair(pair: Pair, words: Words) -> str:
    """Which two times stand beside each other."""
    return {
        Pair.HALVES: lambda: words.say("First and second half"),
        Pair.FOUR_WEEKS: lambda: words.say("First and last 4 weeks"),
        Pair.FILES: lambda: words.say("The two newest files"),
    }[pair]()


def say_long(long: Long, words: Words) -> str:
    """How long something is kept."""
    return {
        Long.MONTH: lambda: words.say("30 days"),
        Long.QUARTER: lambda: words.say("90 days"),
        Long.YEAR: lambda: words.say("1 year"),
    }[long]()


def say_problem(problem: Enum, words: Words) -> str | None:
    """Why a file cannot be opened, if that is ours to say."""
    said = {
        ReviewProblem.TOO_LARGE: lambda: words.say("The file is too large to be one that Rygvej made."),
        ReviewProblem.UNKNOWN: lambda: words.say(
            "Rygvej did not make this file, or it is a file to read and not to open here. Ask the patient for the locked page or for JSON."
        ),
        ReviewProblem.NEEDS_CODE: lambda: words.say("The file is locked. Write the code that the patient gave you."),
        ReviewProblem.WRONG_CODE: lambda: words.say("The code does not fit. Look at the words once more."),
        ReviewProblem.CANNOT_UNLOCK: lambda: words.say("Locked files cannot be opened here. Open the file itself in your browser."),
        ReviewProblem.WHOLE_DIARY: lambda: words.say(
            "This is a whole diary, and holds more than a report. Did the patient mean you to see it? Its notes are left out."
        ),
        ReviewProblem.UNREADABLE: lambda: words.say("The file could not be read."),
        Skipped.NO_CONSENT: lambda: words.say("The patient has not said that this file may be counted with others."),
        Skipped.TOO_LARGE: lambda: words.say("The file is too large to be one that Rygvej made."),
        Skipped.UNREADABLE: lambda: words.say("The file could not be read."),
    }.get(problem)
    return said() if said else None
