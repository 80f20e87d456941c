"""How a person's own week is spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.own_week import day_name, week_in
from app.tryout.written import Written, begun

if TYPE_CHECKING:
    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.tryout.own_week import Done
    from app.tryout.written import Rows


def say_weekday(weekday: int, words: Words) -> str:
    """The name of a weekday; 1 is Monday."""
    names = (
        words.say("Monday"),
        words.say("Tuesday"),
        words.say("Wednesday"),
        words.say("Thursday"),
        words.say("Friday"),
        words.say("Saturday"),
        words.say("Sunday"),
    )
    return names[weekday - 1]


def say_line(line: str, words: Words) -> str:
    """What a line of the week is about, where its text does not stand beside it."""
    match line:
        case "chore":
            return words.say("Something in the house")
        case "friend":
            return words.say("A person")
        case _:
            return words.say("A walk")


def say_done(done: Done, answers: Answers, words: Words) -> str:
    """Something that was done, with its day."""
    return f"{begun(words.long_day(done.day))}: {answers.get(done.line) or say_line(done.line, words)}"


def read_week(rows: Rows, answers: Answers, words: Words) -> tuple[Written, ...]:
    """The lines of the week, read back: each with its weekday."""
    labels = {row[0]: row[1] for row in rows}
    told = []
    for one in week_in(answers):
        label = labels.get(one.line, say_line(one.line, words))
        if one.weekday:
            label = f"{label} · {say_weekday(one.weekday, words)}"
        told.append(Written(label, one.text, (one.line, day_name(one.line))))
    return tuple(told)
