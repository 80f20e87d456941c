from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from app.device.platform import BROWSER, NATIVE
from app.store.engine import open_file
from app.store.health import Damage, Damaged, Empty, Foreign, Missing, Newer, NotPermitted, Whole, look_at
from app.store.problem import FileProblem
from app.store.steps import STEPS
from tests.support.file import MONDAY, NOW, bare, opened, tell, told


def names_in(folder):
    return sorted((str(file.relative_to(folder)), file.stat().st_size) for file in folder.rglob("*"))


def nonsense(seed, length):
    return random.Random(seed).randbytes(length)  # noqa: S311 - the same nonsense each time


def looked(path):
    """Look twice, once thoroughly, and see that no trace is left."""
    before = names_in(path.parent) if path.parent.is_dir() else None
    quick, thorough = look_at(path), look_at(path, thorough=True)
    assert quick == thorough
    assert (names_in(path.parent) if path.parent.is_dir() else None) == before
    return thorough


@pytest.fixture
def path(tmp_path):
    return tmp_path / "rygvej.db"


@pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])
def test_a_file_that_is_well_is_whole(path, platform):
    told(path, 3, platform)
    assert looked(path) == Whole(len(STEPS), path.stat().st_size, 3)


def test_a_file_in_use_is_looked_at_as_it_is_now(path):
    with opened(path) as engine:
        tell(engine, MONDAY, 6)
        found = looked(path)
        assert isinstance(found, Whole)
        assert found.days == 1


def test_there_may_be_no_file(path):
    assert looked(path) == Missing()
    assert looked(path.parent / "nowhere" / "rygvej.db") == Missing()


def test_a_file_without_a_byte_is_empty(path):
    path.touch()
    assert looked(path) == Empty()


def test_a_database_without_a_table_is_empty(path):
    with closing(sqlite3.connect(path)) as link:
        link.execute("VACUUM")
    assert looked(path) == Empty()


def test_a_file_that_is_gone_though_its_copies_stand_was_lost(path):
    told(path.parent / "backups" / "rygvej-20260304T203000Z.db")
    assert looked(path) == Damaged(Damage.GONE, 0)
    path.touch()
    assert looked(path) == Damaged(Damage.EMPTIED, 0)
    path.write_text("Dear diary")
    assert looked(path) == Damaged(Damage.UNREADABLE, 10)


def test_a_folder_is_no_file(path):
    path.mkdir()
    assert looked(path) == NotPermitted()


def test_a_file_is_no_folder(path):
    path.write_text("x")
    assert look_at(path / "rygvej.db") == NotPermitted(FileProblem.OTHER)


def test_what_may_not_be_read_is_left_alone(path):
    told(path)
    path.chmod(0)
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        assert look_at(path) == NotPermitted()
    finally:
        os.seteuid(me)


def test_a_text_is_foreign(path):
    path.write_text("Dear diary")
    assert looked(path) == Foreign(10)


def test_another_programs_database_is_foreign(path):
    with closing(sqlite3.connect(path)) as link:
        link.execute("CREATE TABLE note (id TEXT)")
    assert looked(path) == Foreign(path.stat().st_size)
    with closing(sqlite3.connect(path)) as link:
        link.execute("PRAGMA user_version=1")
        link.execute("PRAGMA application_id=77")
    assert looked(path) == Foreign(path.stat().st_size)


def test_a_foreign_file_stays_foreign_beside_our_copies(path):
    told(path.parent / "backups" / "rygvej-20260304T203000Z.db")
    with closing(sqlite3.connect(path)) as link:
        link.execute("CREATE TABLE note (id TEXT)")
    assert looked(path) == Foreign(path.stat().st_size)


def test_a_file_from_a_newer_app_is_known_as_one(path):
    told(path)
    with bare(path) as link:
        link.execute("PRAGMA user_version=99")
    assert looked(path) == Newer(99, path.stat().st_size)


@pytest.mark.parametrize("at", [16, 18, 60, 68, 100])
def test_a_torn_head_is_damage_and_nobody_elses_file(path, at):
    told(path)
    content = bytearray(path.read_bytes())
    content[at : at + 3] = b"\xee\xee\xee"
    path.write_bytes(content)
    assert isinstance(looked(path), Damaged)


@pytest.mark.parametrize("kept", [50, 100, 4096, 0.5, 0.9])
def test_a_file_cut_short_is_damaged(path, kept):
    told(path, 300)
    content = path.read_bytes()
    path.write_bytes(content[: kept if isinstance(kept, int) else int(len(content) * kept)])
    assert isinstance(looked(path), Foreign if kept == 50 else Damaged)


def test_a_page_of_nonsense_anywhere_is_seen(path):
    told(path, 300)
    content = path.read_bytes()
    with closing(sqlite3.connect(path)) as link:
        free = link.execute("PRAGMA freelist_count").fetchone()[0]
    assert free == 0
    for page in range(len(content) // 4096):
        torn = bytearray(content)
        torn[page * 4096 : (page + 1) * 4096] = nonsense(page, 4096)
        path.write_bytes(torn)
        found = look_at(path, thorough=True)
        # With the whole first page gone, nothing says any more that the file was ours.
        assert isinstance(found, Foreign if page == 0 else Damaged), page


def test_a_byte_of_nonsense_anywhere_never_brings_a_traceback(path):
    told(path, 60)
    content = path.read_bytes()
    chance = random.Random(4)  # noqa: S311 - the same nonsense each time
    seen = set()
    for _ in range(150):
        torn = bytearray(content)
        torn[chance.randrange(len(torn))] ^= chance.randrange(1, 256)
        path.write_bytes(torn)
        seen.add(type(look_at(path, thorough=True)))
    assert seen <= {Whole, Damaged, Newer, Foreign}
    assert Damaged in seen


def test_a_text_that_is_no_text_is_seen_by_a_thorough_look(path):
    told(path)
    with bare(path) as link:
        link.execute("INSERT INTO note VALUES ('a', '2026-03-02', '2026-03-02T19:15:00.000000+00:00', CAST(x'FFFE41' AS TEXT))")
    assert isinstance(look_at(path), Whole)
    assert isinstance(look_at(path, thorough=True), Damaged)


@pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])
def test_a_writing_cut_short_is_no_damage(tmp_path, platform):
    path, left = told(tmp_path / "rygvej.db", 3, platform), tmp_path / "left" / "rygvej.db"
    left.parent.mkdir()
    with bare(path, platform) as link:
        link.execute("PRAGMA cache_size=2")
        link.execute("PRAGMA cache_spill=1")
        link.execute("BEGIN IMMEDIATE")
        link.executemany("INSERT INTO draft VALUES (?, 'note', ?)", [(f"{n}", "x" * 2000) for n in range(50)])
        for file in tmp_path.glob("rygvej.db*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, left.parent)
        link.execute("ROLLBACK")
    assert len([*left.parent.iterdir()]) == 2
    found = looked(left)
    assert isinstance(found, Whole)
    assert found.days == 3


def test_what_cannot_be_used_is_not_opened_and_not_changed(path):
    for spoil in (lambda: path.write_text("Dear diary"), lambda: path.write_bytes(told(path, 300).read_bytes()[:9000])):
        spoil()
        before = names_in(path.parent)
        assert isinstance(open_file(path, NATIVE, NOW), (Foreign, Damaged))
        assert names_in(path.parent) == before
        path.unlink()


def test_a_file_is_for_its_owner_only(path):
    with opened(path.parent / "mine" / "rygvej.db") as engine:
        tell(engine, MONDAY, 6)
        assert (path.parent / "mine").stat().st_mode & 0o777 == 0o700
        for file in (path.parent / "mine").iterdir():
            assert file.stat().st_mode & 0o777 == 0o600, file


def test_a_copy_made_to_look_at_is_gone_afterwards_also_that_of_one_who_was_killed(tmp_path, monkeypatch):
    passing, path = tmp_path / "passing", told(tmp_path / "rygvej.db")
    passing.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(passing))
    left = passing / "rygvej-look-left"
    left.mkdir()
    (left / "rygvej.db").write_bytes(path.read_bytes())
    os.utime(left, (0, 0))
    with opened(path) as engine:
        tell(engine, MONDAY + timedelta(50), 4)
        torn = tmp_path / "torn" / "rygvej.db"
        torn.parent.mkdir()
        for ending in ("", "-wal"):
            shutil.copy(f"{path}{ending}", f"{torn}{ending}")
    assert isinstance(look_at(torn), Whole)
    assert [*passing.iterdir()] == []
