"""Two processes on one file: both write, one is killed again and again, and nothing of either is lost."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from functools import partial

from app.device.folder import DataFolder
from app.device.platform import NATIVE
from app.device.zone import Clock
from app.log.actions import tell_day
from app.log.entry import Item
from app.shell.shelf import take_from_shelf
from app.store.problem import FileProblem, why
from tests.support.diaries import COPENHAGEN, WEDNESDAY_EVENING, opened
from tests.support.file import whole
from tests.support.killing import let_live, moment
from tests.support.sure import sure

CLOCK = Clock(COPENHAGEN, WEDNESDAY_EVENING)
AT_ONCE = 10


def writing(folder, who, first):
    """Tell days one after another in a note that says who wrote it; when another was first, try again, as a person would."""

    def life(say):
        shelf = take_from_shelf(DataFolder(folder), NATIVE, CLOCK)
        diary = sure(shelf.diary_alone("en"))
        number = first
        while number < first + AT_ONCE:
            try:
                sure(tell_day(diary, diary.today - timedelta(number), {Item.HINDRANCE: 4}, f"{who} {number}"))
            except Exception as error:
                if why(error) is not FileProblem.BUSY:
                    raise
                continue
            say(str(number))
            number += 1
        shelf.put_away()

    return life


def both(folder, first, write, say):
    """Write, and let another process write beside, which goes on when this one is killed."""
    if os.fork() == 0:
        code = 1
        try:
            writing(folder, "second", first)(lambda line: os.write(write, f"{line}\n".encode()))
            code = 0
        finally:
            os._exit(code)
    os.close(write)
    writing(folder, "first", first)(say)


def notes_in(file):
    with closing(sqlite3.connect(file)) as link:
        return {text for (text,) in link.execute("SELECT text FROM note")}


def test_of_two_that_write_and_one_that_is_killed_nothing_is_lost(tmp_path, seeds, counted):
    folder = tmp_path / "diary"
    with opened(folder / "rygvej.db", now=lambda: WEDNESDAY_EVENING):
        pass
    unharmed = let_live(folder, writing(folder, "first", 0))
    told, first = {f"first {number}" for number in range(AT_ONCE)}, AT_ONCE
    for seed in seeds(2):
        read, write = os.pipe()
        ended = let_live(folder, partial(both, folder, first, write), moment(seed, unharmed))
        os.close(write)
        with os.fdopen(read) as lines:
            second = lines.read().split()
        counted["two processes: one killed"] += ended.was_killed
        counted["two processes: told to be kept"] += len(ended.said) + len(second)
        told |= {f"first {line}" for line in ended.said} | {f"second {line}" for line in second}
        assert whole(folder / "rygvej.db"), seed
        found = notes_in(folder / "rygvej.db")
        assert told <= found, seed
        assert len(found) <= len(told) + 2, seed
        told, first = found, first + AT_ONCE
