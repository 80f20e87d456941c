"""A file damaged at any place is opened with every row of it, or is told of, with the newest good copy; it never loses a row in silence."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from app.device.folder import DataFolder
from app.device.platform import NATIVE
from app.device.zone import Clock
from app.shell.catalog import catalogue
from app.shell.shelf import take_from_shelf
from app.shell.state import say_state
from app.store.backup import copy_out
from app.store.health import Damaged, Foreign, Newer
from tests.support.acts import content_of
from tests.support.diaries import COPENHAGEN, opened
from tests.support.sure import sure
from tests.support.told import told_in
from tests.support.whole_life import live_whole_life

NOW = datetime(2026, 3, 4, 21, 30, tzinfo=COPENHAGEN)
DAYS = {"with a copy of today": NOW, "on a new day": NOW + timedelta(1)}
"""On a new day a copy is made, which reads every row. On the same day there is none to make."""


def bit(content, chance):
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def some_bytes(content, chance):
    at, length = chance.randrange(len(content)), chance.randrange(1, 2000)
    content[at : at + length] = chance.randbytes(len(content[at : at + length]))


def zeros(content, chance):
    at, length = chance.randrange(len(content)), chance.choice([1, 16, 512, 4096])
    content[at : at + length] = bytes(len(content[at : at + length]))


def page_of_another_place(content, chance):
    pages = len(content) // 4096
    here, there = chance.randrange(pages) * 4096, chance.randrange(pages) * 4096
    content[here : here + 4096] = content[there : there + 4096]


def cut(content, chance):
    del content[chance.randrange(1, len(content)) :]


HARMS = (bit, some_bytes, zeros, page_of_another_place, cut)


@pytest.fixture(scope="module")
def life(tmp_path_factory):
    """A folder in which everything was done, with a copy of the same moment."""
    folder = tmp_path_factory.mktemp("life")
    with opened(folder / "rygvej.db", "da", lambda: NOW) as diary:
        live_whole_life(diary)
    copy_out(folder / "rygvej.db", folder / "backups", NOW)
    return folder


def rows_by_table(file):
    return Counter(str(row[0]) for row in content_of(file))


@pytest.mark.parametrize("day", DAYS)
def test_a_file_damaged_anywhere_opens_whole_or_offers_its_newest_good_copy(tmp_path, life, day, seeds, counted):
    content, kept = (life / "rygvej.db").read_bytes(), rows_by_table(life / "rygvej.db")
    folder = tmp_path / "diary"
    for seed in seeds(10):
        chance, torn = random.Random(seed), bytearray(content)  # noqa: S311 - the same harm each time
        harm = HARMS[seed % len(HARMS)]
        harm(torn, chance)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(life, folder)
        (folder / "rygvej.db").write_bytes(torn)
        shelf = take_from_shelf(DataFolder(folder), NATIVE, Clock(COPENHAGEN, DAYS[day]))
        counted["damaged places"] += 1
        where = (seed, harm.__name__)
        if isinstance(shelf.found, Engine):
            try:
                assert told_in(sure(shelf.diary_alone("da"))), where
            except ValueError:
                # A sign made another word of a choice that has no CHECK. The part says so in its place (docs/robust.md).
                counted["damaged places: opened, a part says that it cannot be shown"] += 1
            shelf.put_away()
            assert rows_by_table(folder / "rygvej.db") == kept, where
            counted["damaged places: opened, every row in place" + (", a text or number changed" if torn != content else "")] += 1
            continue
        assert say_state(shelf.found, catalogue("da")), where
        assert (folder / "rygvej.db").read_bytes() == torn, where
        if isinstance(shelf.found, (Foreign, Newer)):
            counted[f"damaged places: told of as {type(shelf.found).__name__}, nothing changed"] += 1
            continue
        assert isinstance(shelf.found, Damaged), (where, shelf.found)
        copy = shelf.newest_copy()
        assert copy is not None, where
        assert shelf.restore(copy), where
        shelf.put_away()
        assert rows_by_table(folder / "rygvej.db") == kept, where
        counted["damaged places: told of, and the copy put back"] += 1
