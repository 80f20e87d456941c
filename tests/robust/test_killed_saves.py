"""What a person was told is kept, is kept, whenever the app is killed; and nothing is kept by half."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime

import pytest

from app.device.folder import DataFolder
from app.device.platform import BROWSER, NATIVE
from app.device.zone import Clock
from app.shell.shelf import take_from_shelf
from app.store.health import Whole, look_at
from tests.support.acts import ACTS, ANSWERS, act, day_of_act, to_be_kept, written_in
from tests.support.diaries import COPENHAGEN
from tests.support.killing import let_live, moment

NOW = datetime(2026, 3, 4, 21, 30, tzinfo=COPENHAGEN)
AT_ONCE = 60
"""How many things are done before the app would close by itself."""
A_LIFE = 20
"""How often one diary is killed before the next is begun."""


def taken(folder, platform):
    return take_from_shelf(DataFolder(folder), platform, Clock(COPENHAGEN, NOW))


def going_on(folder, platform, done):
    """What the app does: open the diary, do one thing after another, and say each as soon as it is kept."""

    def life(say):
        shelf = taken(folder, platform)
        diary = shelf.diary_alone("en")
        for number in range(done, done + AT_ONCE):
            act(diary, number)
            say(str(number))
        shelf.put_away()

    return life


@pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])
def test_what_was_said_to_be_kept_is_kept_whenever_the_app_is_killed(tmp_path, platform, seeds, counted):
    for seed in seeds(4):
        folder = tmp_path / str(seed // A_LIFE)
        if not folder.exists():
            folder.mkdir()
            let_live(folder, going_on(folder, platform, 0))
            unharmed = let_live(folder, going_on(folder, platform, AT_ONCE))
            done = 2 * AT_ONCE
            assert unharmed.said == tuple(map(str, range(AT_ONCE, done)))
        ended = let_live(folder, going_on(folder, platform, done), moment(seed, unharmed))
        told = int(ended.said[-1]) + 1 if ended.said else done
        counted[f"saves: killed ({platform.journal})"] += ended.was_killed
        counted["saves: told to be kept"] += told - done
        done = _look_at_all(folder, told, f"seed {seed}")


def _look_at_all(folder, told, where):
    """See that all that was told is there, and at most the one thing more that was being done. Says how many are there now."""
    for file in (folder / "rygvej.db", *(folder / "backups").glob("rygvej-*.db")):
        assert isinstance(look_at(file, thorough=True), Whole), (where, file.name)
    found = written_in(folder / "rygvej.db")
    assert found in (to_be_kept(told), to_be_kept(told + 1)), where
    done = told + (found != to_be_kept(told))
    newest = max((number for number in range(told + 1) if number % len(ACTS) == 0), default=0)
    with closing(sqlite3.connect(folder / "rygvej.db")) as link:
        day = (str(day_of_act(NOW.date(), newest)),)
        answers, notes = (link.execute(f"SELECT count(*) FROM {table} WHERE day = ?", day).fetchone()[0] for table in ("answer", "note"))  # noqa: S608
    assert (answers, notes) in ((0, 0), (len(ANSWERS), 1)), where
    return done
