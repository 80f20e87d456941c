from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

from app.device.platform import BROWSER, NATIVE
from app.store.backup import Backup, CopyFailedError, backups_in, copy_out, newest_good
from app.store.daily import keep_daily_copy, spare
from app.store.health import Damage, Damaged, Whole
from tests.support.child import ONCE
from tests.support.file import MONDAY, NOW, bare, opened, tell, told, whole


@pytest.fixture
def path(tmp_path):
    return told(tmp_path / "rygvej.db")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


@pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])
def test_a_copy_of_a_file_in_use_is_whole_alone_and_private(path, folder, platform):
    with opened(path, platform) as engine:
        tell(engine, MONDAY + timedelta(9), 4)
        made = copy_out(path, folder, NOW)
    assert (made.path.name, made.made_at, made.days) == ("rygvej-20260304T203000Z.db", NOW, 4)
    assert [file.name for file in folder.iterdir()] == [made.path.name]
    assert (folder.stat().st_mode & 0o777, made.path.stat().st_mode & 0o777) == (0o700, 0o600)
    # The two bytes that say which journal the file was made for: a copy has none.
    assert made.path.read_bytes()[18:20] == b"\1\1"


def test_a_copy_holds_what_was_there_and_not_what_came_later(path, folder):
    made = copy_out(path, folder, NOW)
    with opened(path) as engine:
        tell(engine, MONDAY + timedelta(9), 4)
    assert (whole(made.path).days, whole(path).days) == (3, 4)


def test_a_copy_never_takes_anothers_place(path, folder):
    names = [copy_out(path, folder, NOW).path.name for _ in range(3)]
    assert names == ["rygvej-20260304T203000Z.db", "rygvej-20260304T203001Z.db", "rygvej-20260304T203002Z.db"]


def test_a_copy_bears_the_moment_in_greenwich(path, folder):
    from zoneinfo import ZoneInfo

    made = copy_out(path, folder, datetime(2026, 7, 1, 0, 30, tzinfo=ZoneInfo("Europe/Copenhagen")))
    assert made.path.name == "rygvej-20260630T223000Z.db"


def test_a_copy_of_a_damaged_file_does_not_count(path, folder):
    with bare(path) as link:
        link.execute("INSERT INTO note VALUES ('a', '2026-03-02', '2026-03-02T19:15:00.000000+00:00', CAST(x'FFFE41' AS TEXT))")
    with pytest.raises(CopyFailedError):
        copy_out(path, folder, NOW)
    assert [*folder.iterdir()] == []


def test_copies_are_found_newest_first_with_the_damaged_ones(path, folder):
    for n in range(3):
        copy_out(path, folder, NOW + timedelta(n))
    spoiled = folder / "rygvej-20260306T203000Z.db"
    spoiled.write_bytes(spoiled.read_bytes()[:9000])
    (folder / "notes.txt").write_text("not a copy")
    (folder / "rygvej-20261399T000000Z.db").write_text("not a moment")
    found = backups_in(folder)
    assert [(backup.made_at.day, backup.is_whole, backup.days) for backup in found] == [(6, False, 0), (5, True, 3), (4, True, 3)]
    good = newest_good(folder)
    assert good == found[1]


def test_there_may_be_no_copies(folder):
    assert (backups_in(folder), newest_good(folder)) == ((), None)


def test_a_day_has_one_copy_and_a_day_without_change_none(path, folder):
    assert keep_daily_copy(path, folder, NOW) is not None
    with opened(path) as engine:
        tell(engine, MONDAY + timedelta(9), 4)
    assert keep_daily_copy(path, folder, NOW + timedelta(hours=1)) is None
    assert keep_daily_copy(path, folder, NOW + timedelta(1)) is not None
    assert keep_daily_copy(path, folder, NOW + timedelta(2)) is None
    with opened(path) as engine, bare(path) as link:
        assert keep_daily_copy(path, folder, NOW + timedelta(3)) is None
        link.execute("UPDATE answer SET score = 9 WHERE day = '2026-03-02'")
        assert keep_daily_copy(path, folder, NOW + timedelta(4)) is not None
        assert engine is not None
    assert len(backups_in(folder)) == 3


def test_a_damaged_copy_of_today_does_not_stand_for_todays_copy(path, folder):
    made = copy_out(path, folder, NOW)
    made.path.write_text("torn")
    assert keep_daily_copy(path, folder, NOW) is not None


def test_the_oldest_copies_leave(path, folder):
    for n in range(4):
        with opened(path) as engine:
            tell(engine, MONDAY + timedelta(20 + n), 4)
        keep_daily_copy(path, folder, NOW + timedelta(n), keep=2)
    assert [backup.days for backup in backups_in(folder)] == [7, 6]


def test_a_damaged_copy_takes_no_good_ones_place_and_is_not_thrown_away(tmp_path):
    start = datetime(2026, 1, 1, tzinfo=UTC)
    backups = [Backup(tmp_path / f"{n}", start + timedelta(n), Whole(1, 1, n) if n % 2 else Damaged(Damage.TORN, 1)) for n in range(40)]
    assert [backup.days for backup in spare(backups)] == [11, 9, 7, 5, 3, 1]
    assert spare(backups[:28]) == ()


def test_a_clock_that_was_ahead_once_does_not_cost_the_copy_of_today(path, folder):
    for day in range(4):
        with opened(path) as engine:
            tell(engine, MONDAY + timedelta(100 + day), 4)
        keep_daily_copy(path, folder, NOW + timedelta(365 + day), keep=3)
    with opened(path) as engine:
        tell(engine, MONDAY + timedelta(200), 4)
    made = keep_daily_copy(path, folder, NOW, keep=3)
    assert made is not None
    assert made.path.exists()
    assert len(backups_in(folder)) == 4


def test_a_disk_that_knows_no_second_names_keeps_copies_too(path, folder, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr("app.store.writing.os.link", refuse)
    first, second = copy_out(path, folder, NOW), copy_out(path, folder, NOW)
    assert first.path != second.path
    assert first.is_whole
    assert second.is_whole
    assert {file.name for file in folder.iterdir()} == {first.path.name, second.path.name}


def test_a_file_that_another_process_just_brought_up_to_date_is_copied_as_it_is_then(path, folder):
    with opened(path, steps=ONCE):
        pass
    assert copy_out(path, folder / "more", NOW, ONCE).path.exists()


def test_what_a_killed_copying_left_behind_is_swept_away_and_one_at_work_is_left_alone(path, folder):
    folder.mkdir()
    old, beside, new = folder / ".rygvej-old.part", folder / ".rygvej-old.part-wal", folder / ".rygvej-new.part"
    for draft in (old, beside, new):
        draft.write_bytes(b"half a copy")
    os.utime(old, (0, 0))
    os.utime(beside, (0, 0))
    copy_out(path, folder, NOW)
    assert not old.exists()
    assert not beside.exists()
    assert new.exists()
