"""How the times of a sick leave, and a letter to the boss, are spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.answers import line_name
from app.tryout.chosen import MOST_OWN, own_name, own_sentences
from app.tryout.work_time import BOSS_DAYS, FAST_TRACK_WEEKS, JOB_CENTRE_WEEKS, LOOKED_AT_WEEKS, START, WorkTime, reach_of, read_start
from app.tryout.written import Written

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.tryout.written import Rows

TIME, LETTER = "time", "letter"
"""The first column of a line says what the line is."""


def short_name(time: WorkTime, words: Words) -> str:
    """What stands beside a time in the picture."""
    match time:
        case WorkTime.BOSS:
            # NOTE: Beside a line with four times in a sick leave. As short as can be.
            return words.say("{n} days", n=BOSS_DAYS)
        case WorkTime.JOB_CENTRE:
            return words.say("{from_week}-{to_week} weeks", from_week=JOB_CENTRE_WEEKS[0], to_week=JOB_CENTRE_WEEKS[1])
        case WorkTime.FAST_TRACK:
            return words.say("{n} weeks", n=FAST_TRACK_WEEKS)
        case WorkTime.LOOKED_AT:
            return words.say("{n} weeks", n=LOOKED_AT_WEEKS)


def say_picture(words: Words) -> str:
    """What the picture shows."""
    names = [short_name(time, words) for time in WorkTime]
    return words.say(
        "A sick leave as a line with four times: {first}, {second}, {third} and {last}.",
        first=names[0],
        second=names[1],
        third=names[2],
        last=names[3],
    )


def say_date(time: WorkTime, start: date, words: Words) -> str:
    """When a time comes, counted from the first sick day."""
    days = reach_of(time).after(start)
    match time:
        case WorkTime.BOSS:
            return words.say("For you: to about {day}.", day=words.long_day(days.last))
        case WorkTime.JOB_CENTRE:
            return words.say("For you: from about {first} to {last}.", first=words.long_day(days.first), last=words.long_day(days.last))
        case WorkTime.FAST_TRACK | WorkTime.LOOKED_AT:
            return words.say("For you: after about {day}.", day=words.long_day(days.first))


def letter_lines(rows: Rows) -> dict[int, str]:
    """The sentences for a letter, by their number in the text."""
    return {n: row[1] for n, row in enumerate(rows) if row[0] == LETTER}


def read_work(rows: Rows, answers: Answers, words: Words) -> tuple[Written, ...]:
    """What is kept of the time line and the letter, read back."""
    start = read_start(answers)
    said = [Written(words.say("Your first sick day"), words.long_day(start), (START,))] if start else []
    ticked = [Written("", line, (line_name(n),)) for n, line in letter_lines(rows).items() if line_name(n) in answers]
    own = [Written("", text, (own_name(n),)) for n, text in own_sentences(answers, MOST_OWN).items()]
    return (*said, *ticked, *own)
