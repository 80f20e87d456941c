"""A diary is taken from its shelf, and opens though its copy of the day cannot be made."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from app.device.folder import DataFolder
from app.device.platform import NATIVE
from app.device.zone import Clock
from app.shell.shelf import take_from_shelf
from app.store.backup import backups_in
from app.store.health import Damage, Damaged
from tests.support.diaries import COPENHAGEN, WEDNESDAY_EVENING
from tests.support.file import bare, told
from tests.support.room import no_room_beyond

CLOCK = Clock(COPENHAGEN, WEDNESDAY_EVENING)


@pytest.fixture
def folder(tmp_path):
    """A folder with a diary of some size."""
    told(tmp_path / "rygvej.db", 300)
    return DataFolder(tmp_path)


def test_the_day_begins_with_a_copy(folder):
    shelf = take_from_shelf(folder, NATIVE, CLOCK)
    assert isinstance(shelf.found, Engine)
    shelf.put_away()
    assert len(backups_in(folder.backups)) == 1


def test_a_place_for_copies_that_is_none_does_not_keep_the_diary_closed(folder):
    folder.backups.write_text("not a folder")
    shelf = take_from_shelf(folder, NATIVE, CLOCK)
    assert isinstance(shelf.found, Engine)
    shelf.put_away()


def test_a_disk_without_room_for_a_copy_does_not_keep_the_diary_closed(folder):
    with no_room_beyond(40_000):
        shelf = take_from_shelf(folder, NATIVE, CLOCK)
    assert isinstance(shelf.found, Engine)
    shelf.put_away()
    assert backups_in(folder.backups) == ()


def test_a_row_that_its_index_does_not_know_opens_the_calm_screen_also_on_a_day_that_has_its_copy(folder):
    take_from_shelf(folder, NATIVE, CLOCK).put_away()
    with bare(folder.file) as link:
        (root,) = link.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_answer_1'").fetchone()
    content = bytearray(folder.file.read_bytes())
    content[root * 4096 - 20] ^= 1
    folder.file.write_bytes(content)
    shelf = take_from_shelf(folder, NATIVE, CLOCK)
    assert isinstance(shelf.found, Damaged)
    assert shelf.newest_copy() is not None


def test_a_torn_row_opens_the_calm_screen(folder):
    with bare(folder.file) as link:
        link.execute("INSERT INTO note VALUES ('a', '2026-03-02', '2026-03-02T19:15:00.000000+00:00', CAST(x'FFFE41' AS TEXT))")
    shelf = take_from_shelf(folder, NATIVE, CLOCK)
    assert isinstance(shelf.found, Damaged)
    assert shelf.found.damage is Damage.TORN
