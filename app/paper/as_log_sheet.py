"""Four weeks on paper: a row a day, a box a question, for a pencil. Two weeks to a page, so that it is one sheet with two sides."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.handover.sheet import Sheet, Table
from app.paper.words import say_how

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.core.words import Words
    from app.paper.column import Column

WEEKS, WEEKS_A_PAGE, WEEK = 4, 2, 7
BOX = 12.5
"""How high a box is, in millimetres: room for a figure by a stiff hand."""


def as_log_sheet(columns: Sequence[Column], first: date | None, words: Words) -> Sheet:
    """The log, its days named from the first on; without one there is room to write them."""
    # NOTE: The head of the column of days, on paper.
    heads = (words.say("Day"), *(column.title for column in columns))
    empty = ("",) * len(columns)
    days = WEEKS_A_PAGE * WEEK
    tables = tuple(
        Table(
            _caption(part, words),
            heads,
            tuple((_day(first, part * days + n, words), *empty) for n in range(days)),
            BOX,
        )
        for part in range(WEEKS // WEEKS_A_PAGE)
    )
    title = words.say("My days on paper")
    how = words.say("Write a number in each box. A box may stay empty: then it is not told.")
    return Sheet(words.language, title, (how, *(say_how(column, words) for column in columns)), (), tables, (_foot(words),))


def _caption(part: int, words: Words) -> str:
    first = part * WEEKS_A_PAGE + 1
    # NOTE: Over two weeks of boxes on paper. {first} and {last} are 1 and 2, or 3 and 4.
    return words.say("Week {first} and {last}", first=first, last=first + 1)


def _day(first: date | None, n: int, words: Words) -> str:
    if first is None:
        return ""
    day = first + timedelta(n)
    return words.say("{weekday} {day}", weekday=words.weekday(day), day=words.day(day))


def _foot(words: Words) -> str:
    return words.say("From Rygvej. It can be typed in under Write, Paper.")
