"""A life in single acts, each through the app's own action: the so-manieth writes the so-manieth words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.weekly import monday_of
from app.flare.bad_days import Field
from app.flare.plan_actions import keep_plan
from app.log.actions import tell_day
from app.log.entry import SKIPPED, Item
from app.mark.actions import set_mark
from app.people.actions import name_companion
from app.scores.actions import keep_total
from app.scores.total import Typed
from app.summary.actions import say_helped
from app.summary.helped import Helped
from tests.support.sure import sure

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from app.core.diary import Diary

ANSWERS = {Item.HINDRANCE: 3, Item.BACK_PAIN: 7, Item.ACTIVITY: 0, Item.SLEEP: SKIPPED}


def _day(diary: Diary, place: int, words: str) -> None:
    sure(tell_day(diary, diary.today - timedelta(place), ANSWERS, words))


def _total(diary: Diary, place: int, words: str) -> None:
    sure(keep_total(diary, Typed("odi", str(diary.today - timedelta(place)), "24", words)))


def _mark(diary: Diary, place: int, words: str) -> None:
    sure(set_mark(diary, diary.today - timedelta(place), words))


def _week(diary: Diary, place: int, words: str) -> None:
    sure(say_helped(diary, monday_of(diary.today) - timedelta(7 * (place + 1)), frozenset({Helped.WALKING}), words))


def _plan(diary: Diary, _place: int, words: str) -> None:
    sure(keep_plan(diary, dict.fromkeys(Field, words)))


def _companion(diary: Diary, _place: int, words: str) -> None:
    sure(name_companion(diary, words))


ACTS: tuple[tuple[Callable[[Diary, int, str], None], bool], ...] = (
    (_day, True),
    (_total, True),
    (_plan, False),
    (_mark, True),
    (_week, True),
    (_companion, False),
)
"""What is done, and whether it stays beside what was done before or takes its place."""


def words_of(number: int) -> str:
    """What is written by one act, and by no other."""
    return f"kept {number:06d}"


def act(diary: Diary, number: int) -> None:
    """Do the so-manieth thing."""
    do, _stays = ACTS[number % len(ACTS)]
    do(diary, number // len(ACTS), words_of(number))


def day_of_act(today: date, number: int) -> date:
    """The day that an act of telling a day wrote about."""
    return today - timedelta(number // len(ACTS))


def written_in(path: Path) -> frozenset[int]:
    """The acts whose words stand in the file, wherever they stand."""
    with closing(sqlite3.connect(path)) as link:
        texts = [text for row in rows_in(link) for text in row if isinstance(text, str)]
    return frozenset(int(text[-6:]) for text in texts if text.startswith("kept "))


def to_be_kept(done: int) -> frozenset[int]:
    """Of so many acts that were done, those whose words must stand in the file."""
    newest = {which: number for number in range(done) for which in [number % len(ACTS)]}
    return frozenset(number for number in range(done) if ACTS[number % len(ACTS)][1] or newest[number % len(ACTS)] == number)


def rows_in(link: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Every row of every table, with the table's name, in a fixed order."""
    tables = [str(name) for (name,) in link.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return [(table, *row) for table in tables for row in link.execute(f'SELECT * FROM "{table}" ORDER BY rowid')]  # noqa: S608 - a table's own name


def content_of(path: Path) -> list[tuple[object, ...]]:
    """Everything that stands in a file, read without taking turns with anybody."""
    with closing(sqlite3.connect(path)) as link:
        return rows_in(link)
