from __future__ import annotations

import sqlite3

import pytest

from app.device.platform import NATIVE
from app.store.backup import backups_in
from app.store.engine import open_file
from app.store.health import Newer
from app.store.migrations import BrokenStepError, NewerFileError, application_of, bring_up, version_of
from app.store.reading import reading
from app.store.shape import shape_of
from app.store.steps import STEPS
from tests.support.child import ONCE
from tests.support.file import NOW, bare, opened, told, whole
from tests.support.processes import child, end, go, heard

WIDER = (*STEPS, ("ALTER TABLE note ADD COLUMN colour TEXT",))


def test_a_new_file_says_whose_it_is_and_how_far_it_came(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with reading(path) as link:
        assert application_of(link).to_bytes(4, "big") == b"Rygv"
        assert version_of(link) == len(STEPS)


def test_an_old_file_is_copied_before_it_takes_a_step(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with opened(path, steps=WIDER):
        pass
    assert (whole(path, WIDER).version, whole(path, WIDER).days) == (len(WIDER), 3)
    (copy,) = backups_in(tmp_path / "backups")
    assert copy.path.name == "rygvej-20260304T203000Z.db"
    assert (copy.version, copy.days) == (len(STEPS), 3)


def test_a_new_file_and_one_that_is_up_to_date_are_not_copied(tmp_path):
    path = told(tmp_path / "rygvej.db")
    told(tmp_path / "rygvej.db", days=0)
    assert path.exists()
    assert not (tmp_path / "backups").exists()


def test_a_step_that_fails_leaves_the_old_file_whole(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with bare(path) as link:
        before = shape_of(link)
    steps = (*STEPS, ("CREATE TABLE of_this_test (day TEXT)", "DELETE FROM answer", "INSERT INTO nowhere VALUES (1)"))
    with pytest.raises(sqlite3.OperationalError):
        open_file(path, NATIVE, NOW, steps)
    assert whole(path).days == 3
    with bare(path) as link:
        assert (shape_of(link), version_of(link)) == (before, len(STEPS))


def test_steps_before_the_one_that_fails_are_kept(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with bare(path) as link, pytest.raises(sqlite3.OperationalError):
        bring_up(link, (*WIDER, ("nonsense",)))
    with bare(path) as link:
        assert version_of(link) == len(WIDER)


def test_a_step_may_be_a_function(tmp_path):
    path = told(tmp_path / "rygvej.db")

    def forget_first(link: sqlite3.Connection) -> None:
        link.execute("DELETE FROM answer WHERE day = '2026-03-02'")

    with bare(path) as link:
        bring_up(link, (*STEPS, forget_first))
    assert whole(path, (*STEPS, forget_first)).days == 2


def test_a_step_that_leaves_rows_pointing_nowhere_is_refused(tmp_path):
    path = told(tmp_path / "rygvej.db")
    steps = (*STEPS, ("CREATE TABLE of_this_test (id TEXT REFERENCES note (id))", "INSERT INTO of_this_test VALUES ('nobody')"))
    with bare(path) as link, pytest.raises(BrokenStepError):
        bring_up(link, steps)
    with bare(path) as link:
        assert version_of(link) == len(STEPS)


def test_foreign_keys_are_watched_again_after_the_steps(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with bare(path) as link:
        bring_up(link, WIDER)
        assert link.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_newer_file_is_left_alone(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with bare(path) as link:
        bring_up(link, WIDER)
    before = path.read_bytes()
    found = open_file(path, NATIVE, NOW)
    assert found == Newer(len(WIDER), len(before))
    assert (path.read_bytes(), [file.name for file in tmp_path.iterdir()]) == (before, ["rygvej.db"])
    with bare(path) as link, pytest.raises(NewerFileError):
        bring_up(link)


def test_two_processes_on_one_old_file_take_a_step_once(tmp_path):
    for n in range(4):
        path = told(tmp_path / str(n) / "rygvej.db")
        with bare(path) as link:
            link.execute("INSERT INTO setting VALUES ('steps taken', '0')")
        both = [child("open", path), child("open", path)]
        for process in both:
            go(process)
        assert [heard(process) for process in both] == ["Engine", "Engine"]
        assert [end(process) for process in both] == [0, 0]
        with bare(path) as link:
            assert version_of(link) == len(ONCE)
            assert link.execute("SELECT value FROM setting").fetchone() == ("1",)


def test_a_process_that_read_the_version_too_early_does_not_take_the_step_again(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with bare(path) as late, bare(path) as early:
        early.execute("INSERT INTO setting VALUES ('steps taken', '0')")
        late.set_trace_callback(lambda statement: bring_up(early, ONCE) if statement == "BEGIN IMMEDIATE" else None)
        bring_up(late, ONCE)
        late.set_trace_callback(None)
        assert late.execute("SELECT value FROM setting").fetchone() == ("1",)


def test_two_processes_may_make_the_file_together(tmp_path):
    for n in range(4):
        path = tmp_path / str(n) / "rygvej.db"
        both = [child("open", path), child("open", path)]
        for process in both:
            go(process)
        assert [heard(process) for process in both] == ["Engine", "Engine"]
        assert [end(process) for process in both] == [0, 0]
        assert whole(path, ONCE).days == 0


def test_a_file_made_today_opens_the_same_way_twice(tmp_path):
    with opened(tmp_path / "rygvej.db") as one, opened(tmp_path / "rygvej.db") as two:
        assert one is not two
