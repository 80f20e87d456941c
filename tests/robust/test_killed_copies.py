"""Copying and putting back, killed: the diary is as it was or as the copy is, and every copy that has its name is whole."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import Engine

from app.device.folder import DataFolder
from app.device.platform import NATIVE
from app.device.zone import Clock
from app.shell.shelf import take_from_shelf
from app.store.backup import backups_in, copy_out, newest_good
from app.store.daily import keep_daily_copy
from app.store.health import Damaged, Whole, look_at
from tests.support.acts import act, content_of
from tests.support.diaries import COPENHAGEN, opened
from tests.support.file import whole
from tests.support.killing import let_live, moment
from tests.support.people import live
from tests.support.sure import sure

NOW = datetime(2026, 3, 4, 21, 30, tzinfo=COPENHAGEN)
LATER = NOW + timedelta(1)


@pytest.fixture(scope="module")
def karens(tmp_path_factory):
    """A diary with a copy of yesterday, which is a little older."""
    folder = tmp_path_factory.mktemp("karen")
    with opened(folder / "rygvej.db", now=lambda: NOW) as diary:
        live(diary, "karen")
    copy_out(folder / "rygvej.db", folder / "backups", NOW)
    with opened(folder / "rygvej.db", now=lambda: NOW) as diary:
        act(diary, 0)
    return folder


def laid_out(karens, folder):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(karens, folder)
    return folder / "rygvej.db"


def half_files(folder):
    """Whatever has a name of its own and is not whole. What is begun has a passing name, which nobody takes for a diary."""
    return [file.name for file in folder.rglob("rygvej-*.db") if not isinstance(look_at(file, thorough=True), Whole)]


WAYS = {
    "by hand": lambda file, say: say(str(copy_out(file, file.parent / "backups", LATER))),
    "daily": lambda file, say: say(str(keep_daily_copy(file, file.parent / "backups", LATER, keep=1))),
}
"""Every way in which a copy is made: a new one is one line more."""


@pytest.mark.parametrize("way", WAYS)
def test_a_copy_that_was_killed_is_whole_or_not_there(tmp_path, karens, way, seeds, counted):
    folder = tmp_path / "diary"
    file = laid_out(karens, folder)
    was, before = content_of(file), {copy.path.name: content_of(copy.path) for copy in backups_in(file.parent / "backups")}
    unharmed = let_live(folder, partial(WAYS[way], file))
    for seed in seeds(3):
        laid_out(karens, folder)
        ended = let_live(folder, partial(WAYS[way], file), moment(seed, unharmed))
        counted["backups: killed"] += ended.was_killed
        assert half_files(folder) == [], seed
        assert whole(file)
        assert content_of(file) == was, seed
        for copy in backups_in(file.parent / "backups"):
            assert content_of(copy.path) in (was, before.get(copy.path.name)), seed
        assert newest_good(file.parent / "backups") is not None, seed


SPOILED = {
    "whole": lambda _file: None,
    "torn": lambda file: file.write_bytes(file.read_bytes()[:9000]),
    "gone": lambda file: file.unlink(),
}
"""How the diary is before the copy is put in its place."""


def putting_back(folder):
    def life(say):
        shelf = take_from_shelf(DataFolder(folder), NATIVE, Clock(COPENHAGEN, NOW))
        say(str(shelf.restore(sure(shelf.newest_copy()))))
        shelf.put_away()

    return life


@pytest.mark.parametrize("spoil", SPOILED)
def test_a_copy_that_was_put_back_when_the_app_was_killed_stands_there_whole_or_can_be_put_back_again(
    tmp_path, karens, spoil, seeds, counted
):
    folder = tmp_path / "diary"
    file = laid_out(karens, folder)
    was = content_of(file)
    (copy,) = backups_in(folder / "backups")
    kept = content_of(copy.path)
    SPOILED[spoil](file)
    torn = file.read_bytes() if spoil == "torn" else None
    unharmed = let_live(folder, putting_back(folder))
    assert unharmed.said == ("True",)
    assert content_of(file) == kept
    for seed in seeds(2):
        SPOILED[spoil](laid_out(karens, folder))
        ended = let_live(folder, putting_back(folder), moment(seed, unharmed))
        counted["restores: killed"] += ended.was_killed
        assert content_of(copy.path) == kept, seed
        found = look_at(file, thorough=True)
        if isinstance(found, Damaged):
            # It is as it was: neither half put back nor thrown away.
            assert spoil != "whole", seed
            assert torn is None or file.read_bytes() == torn, seed
        else:
            assert content_of(file) in ([was, kept] if spoil == "whole" else [kept]), seed
        for aside in folder.glob("rygvej-damaged-*.db"):
            assert aside.read_bytes() == torn, (seed, "half of a file kept aside")
        assert [name for name in half_files(folder) if "damaged" not in name] == [], seed
        shelf = take_from_shelf(DataFolder(folder), NATIVE, Clock(COPENHAGEN, NOW))
        if not isinstance(shelf.found, Engine):
            assert shelf.restore(sure(shelf.newest_copy())), seed
        shelf.put_away()
        with suppress(FileNotFoundError):
            assert content_of(file) in [was, kept], seed
