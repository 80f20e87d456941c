from __future__ import annotations

from datetime import timedelta

import pytest

from app.device.platform import BROWSER, NATIVE
from app.store.backup import backups_in, copy_out
from app.store.check import check
from app.store.health import Damaged, look_at
from app.store.restore import PutBack, RestoreProblem, put_back
from tests.support.file import MONDAY, NOW, days_told, opened, tell, told, whole

LATER = NOW + timedelta(1)


@pytest.fixture
def path(tmp_path):
    return told(tmp_path / "rygvej.db", 100)


@pytest.fixture
def backup(path):
    return copy_out(path, path.parent / "backups", NOW)


@pytest.mark.parametrize("spoiled", [b"torn", b"", b"SQLite format 3\0" + b"\xee" * 5000])
def test_a_damaged_file_is_kept_aside_and_the_copy_stands_in_its_place(path, backup, spoiled):
    path.write_bytes(spoiled)
    done = put_back(path, backup, "WAL", LATER)
    assert isinstance(done, PutBack)
    assert done.kept_aside == path.parent / "rygvej-damaged-20260305T203000Z.db"
    assert (path.parent / "rygvej-damaged-20260305T203000Z.db").read_bytes() == spoiled
    assert (whole(path).days, path.stat().st_mode & 0o777) == (100, 0o600)
    assert sorted(file.name for file in path.parent.iterdir()) == ["backups", "rygvej-damaged-20260305T203000Z.db", "rygvej.db"]
    with opened(path) as engine:
        assert days_told(engine) == 100


def test_what_lay_beside_a_damaged_file_is_kept_aside_and_never_laid_over_the_copy(path, backup):
    with opened(path) as engine:
        tell(engine, MONDAY + timedelta(400), 4)
        left = (path.parent / "rygvej.db-wal").read_bytes()
    path.write_bytes(path.read_bytes()[:9000])
    (path.parent / "rygvej.db-wal").write_bytes(left)
    done = put_back(path, backup, "WAL", LATER)
    assert isinstance(done, PutBack)
    assert (path.parent / "rygvej-damaged-20260305T203000Z.db-wal").read_bytes() == left
    assert whole(path).days == 100


def test_a_file_that_is_gone_is_put_back(path, backup):
    path.unlink()
    assert isinstance(look_at(path), Damaged)
    assert put_back(path, backup, "WAL", LATER) == PutBack(None)
    assert whole(path).days == 100


@pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])
def test_a_whole_file_in_use_becomes_a_copy_and_its_windows_see_the_old_one(path, backup, platform):
    with opened(path, platform) as engine:
        tell(engine, MONDAY + timedelta(400), 4)
        done = put_back(path, backup, platform.journal, LATER)
        assert days_told(engine) == 100
        tell(engine, MONDAY + timedelta(401), 4)
        assert days_told(engine) == 101
    newest, oldest = backups_in(path.parent / "backups")
    assert done == PutBack(newest.path)
    assert (newest.days, oldest.days) == (101, 100)


def test_a_copy_that_is_not_whole_is_not_put_back(path, backup):
    backup.path.write_text("torn")
    before = path.read_bytes()
    assert put_back(path, backup, "WAL", LATER) is RestoreProblem.NOT_WHOLE
    assert path.read_bytes() == before


def test_the_check_tells_all_in_plain_values(path, backup):
    found = check(path, path.parent / "backups")
    assert found.as_data() == {
        "whole": True,
        "version": whole(path).version,
        "bytes": path.stat().st_size,
        "last_backup": "2026-03-04T20:30:00Z",
        "days": 100,
    }
    assert found.exit_code == 0
    assert backup.is_whole


def test_the_check_of_a_damaged_file_names_the_copy_that_is_left(path, backup):
    path.write_bytes(path.read_bytes()[:9000])
    found = check(path, path.parent / "backups")
    assert (found.exit_code, found.is_whole, found.last_backup, found.as_data()["days"]) == (1, False, backup.made_at, None)


def test_the_check_of_what_is_not_ours_to_use(tmp_path):
    (tmp_path / "rygvej.db").write_text("Dear diary")
    assert check(tmp_path / "rygvej.db", tmp_path / "backups").exit_code == 2
    assert check(tmp_path / "nowhere.db", tmp_path / "backups").exit_code == 2
