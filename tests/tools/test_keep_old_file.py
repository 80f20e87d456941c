"""The file of a version is kept once, with something in every table, and is never written over."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest

from app.store.steps import STEPS
from tests.support.diaries import opened
from tests.support.told import told_in
from tools import keep_old_file as tool


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return tool.keep_old_file(tmp_path_factory.mktemp("old_files"))


def test_it_is_named_by_its_version_and_lies_alone_with_its_list(kept):
    assert kept.name == f"v{len(STEPS):03}.db"
    assert sorted(file.name for file in kept.parent.iterdir()) == [kept.name, f"{kept.stem}.txt"]


def test_every_table_has_something_in_it(kept):
    with closing(sqlite3.connect(kept)) as link:
        tables = [name for (name,) in link.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
        empty = [name for name in tables if not link.execute(f"SELECT count(*) FROM {name}").fetchone()[0]]  # noqa: S608 - our own names
    assert tables
    assert empty == []


def test_what_stands_in_it_is_read_again(kept, tmp_path):
    with opened(shutil.copyfile(kept, tmp_path / "rygvej.db"), "da") as diary:
        assert list(told_in(diary)) == kept.with_suffix(".txt").read_text("utf-8").splitlines()


def test_a_line_that_is_lost_is_noticed(kept, tmp_path):
    with closing(sqlite3.connect(shutil.copyfile(kept, tmp_path / "rygvej.db"))) as link:
        link.execute("DELETE FROM note WHERE rowid = (SELECT max(rowid) FROM note)")
        link.commit()
    with opened(tmp_path / "rygvej.db", "da") as diary:
        assert len(set(kept.with_suffix(".txt").read_text("utf-8").splitlines()) - set(told_in(diary))) == 1


def test_a_kept_file_is_never_written_over(kept, monkeypatch, capsys):
    before = [(file, file.read_bytes()) for file in sorted(kept.parent.iterdir())]
    monkeypatch.setattr(tool, "OLD_FILES", kept.parent)
    assert tool.main() == 1
    assert "never written over" in capsys.readouterr().err
    assert [(file, file.read_bytes()) for file in sorted(kept.parent.iterdir())] == before
