"""What the file costs: saving a day, this week, and ten years, each through the app's own actions."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack, closing, contextmanager
from datetime import date, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.look import Look
from app.core.observation import Kind
from app.device.platform import NATIVE
from app.log.actions import tell_day, this_week
from app.log.asking import measure
from app.log.choosing_actions import choices_of
from app.log.entry import Item
from app.log.words import say_week
from app.report.actions import history_of
from app.report.history import Period
from app.report.pictures import curve_of
from app.report.words import say_history
from app.shell.example import write_person
from app.store.connection import connect
from app.ui.chart import bars_of
from app.ui.ink import ink_for
from tests.support.diaries import opened
from tools.bench_measure import Ratio, timed, turn_about

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from app.core.diary import Diary
    from tools.bench_measure import Effort

UNTIL = date(2026, 3, 4)
TEN_YEARS = 3650
PHONE = 324
MAIN = {Item.HINDRANCE: 4, Item.BACK_PAIN: 5}
INSERT = "INSERT INTO answer (id, day, item, score, skipped, told_at) VALUES (?, ?, ?, ?, 0, '2026-03-04T20:30:00.000000+00:00')"


def save(effort: Effort) -> Iterator[Ratio]:
    """A day with its two main answers, beside SQLite alone writing the same two rows under the same rules."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        diary = stack.enter_context(opened(folder / "ours.db"))
        with opened(folder / "bare.db"):
            pass
        bare = stack.enter_context(closing(connect(folder / "bare.db", NATIVE.journal)))
        ours, alone = turn_about(effort.rounds * 3, timed(_saving(diary)), timed(_inserting(bare)), warm_up=20)
    yield Ratio("Save a day", ours, alone, "sqlite3 alone: insert and commit of the same rows, same pragmas", aim=3)


def _saving(diary: Diary) -> Callable[[], object]:
    days = count()
    return lambda: tell_day(diary, UNTIL - timedelta(next(days)), MAIN)


def _inserting(link: sqlite3.Connection) -> Callable[[], object]:
    days = count()

    def insert() -> None:
        day = (UNTIL - timedelta(next(days))).isoformat()
        link.execute("BEGIN IMMEDIATE")
        link.executemany(INSERT, [(str(uuid4()), day, item.value, score) for item, score in MAIN.items()])
        link.execute("COMMIT")

    return insert


@contextmanager
def ten_years() -> Iterator[Diary]:
    """The diary of someone who told nearly every day for ten years."""
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db") as diary:
        write_person(diary, "ali", UNTIL, TEN_YEARS)
        yield diary


def week(effort: Effort) -> Iterator[Ratio]:
    """The week on I dag in a diary of ten years: read, said and drawn."""
    with ten_years() as diary:
        ours, month = turn_about(effort.rounds, timed(partial(_week, diary)), timed(partial(_history, diary, Period.MONTH)), warm_up=5)
    yield Ratio("This week's summary", ours, month, "the history of 30 days in the same diary", aim=1.5)


def history(effort: Effort) -> Iterator[Ratio]:
    """A year and ten years on Rapport: read, said and drawn."""
    spans = (Period.ALL, Period.YEAR, Period.MONTH)
    with ten_years() as diary:
        works = [timed(partial(_history, diary, period)) for period in spans]
        ten, one, month = turn_about(effort.rounds, *works, warm_up=5)
    yield Ratio("The history of 10 years", ten, month, "the history of 30 days in the same diary", aim=1.5)
    yield Ratio("The history of one year", one, month, "the history of 30 days in the same diary")


def _week(diary: Diary) -> str:
    told = this_week(diary)
    sentence, line = say_week(told, diary.words), told.first_line
    if line is None:
        return sentence
    measure(line.item, choices_of(diary), diary.words)
    picture = bars_of(line.series, frozenset(told.flares), diary.words)
    return picture.drawn(ink_for(Look(), device_is_dark=False), PHONE, sentence)


def _history(diary: Diary, period: Period) -> str:
    asked = next(one for one in diary.measures if one.kind is Kind.HINDRANCE)
    found = history_of(diary, asked, period)
    if found is None:
        return ""
    ink = ink_for(Look(), device_is_dark=False)
    return curve_of(found, diary.words).drawn(ink, PHONE, say_history(found, diary.words))
