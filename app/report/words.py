"""How a history speaks: the same sentences for the eye, for the ear and for paper. Figures, never verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.axis import Name
from app.core.flag import say_marks
from app.core.series import WINDOW
from app.core.trend import FLOOR, POINTS, SHARE
from app.report.history import Period
from app.report.reference import SOURCE

if TYPE_CHECKING:
    from app.core.words import Words
    from app.report.history import History, Row
    from app.report.reference import Reference

EVERY_WEEKDAY, EVERY_WEEK = 7, 100
"""Up to how many days each day, and each seventh day, is named under a picture."""


def say_period(period: Period, words: Words) -> str:
    """The name of a period, on a button."""
    if period is Period.ALL:
        return words.say("All days")
    return words.count("{n} day", "{n} days", int(period.value))


def say_days_told(history: History, words: Words) -> str:
    """How many of the days have an answer. It stands beside every mean."""
    if history.is_asked_weekly:
        return words.count("{n} week told.", "{n} weeks told.", history.days_told)
    told, days = words.number(history.days_told), words.number(len(history.span))
    return words.say("{told} of {days} days told.", told=told, days=days)


def say_mean(history: History, words: Words) -> str:
    """The mean, or that it would stand on too few days."""
    if history.mean is None:
        if history.is_asked_weekly:
            return words.say("Too few weeks for an average. It takes at least 4.")
        return words.say("Too few days for an average. It takes at least 4.")
    # NOTE: {mean} is a number such as 4,3.
    return words.say("{mean} of 10 on average.", mean=words.number(history.mean))


def say_history(history: History, words: Words) -> str:
    """The whole picture in a few sentences."""
    # NOTE: {title} is a question's short name, such as "Back pain".
    what = words.say(
        "{first} to {last}: {title}.", title=history.measure.title, first=_end(history, 0, words), last=_end(history, -1, words)
    )
    parts = [what, say_days_told(history, words), say_mean(history, words)]
    if history.begun is not None:
        parts.append(words.say("When you began: {mean}.", mean=words.number(history.begun.mean)))
    if history.marked:
        parts.append(say_flares(history, words))
    if history.marks:
        parts.append(say_marks(len(history.marks), words))
    return " ".join(parts)


def say_flares(history: History, words: Words) -> str:
    """How many of the days, or weeks, had a flare-up."""
    if history.is_by_week:
        return words.count("{n} week with a flare-up.", "{n} weeks with a flare-up.", len(history.marked))
    return words.count("{n} day with a flare-up.", "{n} days with a flare-up.", len(history.marked))


def say_begun(history: History, words: Words) -> str:
    """What the dashed line is."""
    if history.begun is None:
        return words.say("Where you began is shown when 4 of 7 days are told.")
    return words.say("Where you began is the average of the 7 days up to {day}.", day=words.long_day(history.begun.day))


def say_then_and_now(history: History, words: Words) -> tuple[str, ...]:
    """The start, the newest seven days, and the difference, where there is something to compare."""
    if history.begun is None:
        return ()
    if history.is_early:
        return (words.say("You have just begun. In a week you can see then and now."),)
    then = words.say("When you began: {mean}.", mean=words.number(history.begun.mean))
    if history.now is None or history.difference is None:
        return (then, words.say("The last 7 days: too few days for an average."))
    now = words.say("The last 7 days: {mean}.", mean=words.number(history.now))
    return (then, now, say_difference(history.difference, words))


def say_difference(difference: float, words: Words) -> str:
    """The difference as a figure and which way, without a verdict."""
    size = words.number(abs(difference))
    if size == words.number(0):
        return words.say("Difference: none. About as before.")
    if difference < 0:
        return words.say("Difference: {n} lower.", n=size)
    return words.say("Difference: {n} higher.", n=size)


def say_around(around: Reference, words: Words) -> str:
    """What the light area in the picture is."""
    # NOTE: Beside a light area in a picture. {low} and {high} are numbers such as 3,5.
    return words.say("Reference: from {low} to {high}", low=words.number(around.low), high=words.number(around.high))


def say_reference(around: Reference, words: Words) -> str:
    """The fixed reference with its source: a convention about a difference, never a word on the person's own."""
    points, share, least = words.number(POINTS), words.number(100 * SHARE), words.number(FLOOR)
    said = (
        # NOTE: A convention from research, which is the same for everyone. {points} is 2 and {share} is 30.
        words.say("The reference is the same for all: {points} points or {share} % of where you began.", points=points, share=share),
        words.say("The smaller of the two counts, but {least} point at least.", least=least),
        words.say(
            "That is from {low} to {high} in the picture.",
            low=words.number(around.low),
            high=words.number(around.high),
        ),
        # NOTE: {source} is the name of a paper and its year.
        words.say("It is a convention ({source}), and not a goal.", source=SOURCE),
    )
    return " ".join(said)


def say_how(history: History, words: Words) -> str:
    """How the means are made, under the picture."""
    if history.is_asked_weekly:
        return words.say("Each dot is one answer, and stands for a week. Nothing is guessed between them.")
    if history.is_by_week:
        line = words.say("The line is the average of each week.")
    else:
        line = words.say("The line is the average of a day and the 6 days before.")
    rule = words.say("It takes at least 4 days told. Where there are fewer, the line stops. Nothing is guessed.")
    return f"{line} {rule}"


def say_row(row: Row, words: Words) -> tuple[str, str]:
    """A day of the table and what was told. Not told, skipped and zero are three things."""
    # NOTE: {weekday} is short, such as "ons"; {day} is such as "4. mar.".
    day = words.say("{weekday} {day}", weekday=words.weekday(row.day), day=words.day(row.day))
    said = _answer(row, words)
    return day, words.say("{answer}, flare-up", answer=said) if row.is_flare else said


def say_own(mark: str, words: Words) -> str:
    """The person's own words about a day, under its line in the table."""
    # NOTE: In a table of days. {words} is what the person wrote about the day: "started at the physio".
    return words.say("Mark: {words}", words=mark)


def names_of(history: History, words: Words) -> tuple[Name, ...]:
    """What stands under the picture: weekdays, dates, months or years."""
    days = history.days
    if history.is_by_week:
        return tuple(Name(n, str(day.year)) for n, day in enumerate(days) if n and days[n - 1].year != day.year)
    if len(days) <= EVERY_WEEKDAY:
        return tuple(Name(n, words.weekday(day)) for n, day in enumerate(days))
    if len(days) <= EVERY_WEEK:
        return tuple(Name(n, words.day(days[n])) for n in range((len(days) - 1) % WINDOW, len(days), WINDOW))
    return tuple(Name(n, words.day(day)) for n, day in enumerate(days) if day.day == 1)


def _end(history: History, end: int, words: Words) -> str:
    day = (history.span.first, history.span.last)[end]
    return words.month(day) if len(history.span) > EVERY_WEEK else words.day(day)


def _answer(row: Row, words: Words) -> str:
    if row.value is not None:
        return words.say("{n} of 10", n=words.number(row.value))
    return words.say("Skipped") if row.is_skipped else words.say("Not told")
