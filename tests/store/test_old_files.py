"""A file of every version there was is opened by this one, and nothing of it is lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.store.health import Whole
from app.store.steps import STEPS
from tests.support.diaries import opened
from tests.support.file import whole
from tests.support.told import told_in

OLD_FILES = Path(__file__).parents[1] / "old_files"
NONE_KEPT = "No file of an earlier version is kept in tests/old_files. Make the first with: python -m tools.keep_old_file"
OLD = sorted(OLD_FILES.glob("v*.db"))


def copy_of(kept: Path, folder: Path) -> Path:
    """The file as a person would have it; the kept one is never touched."""
    return Path(shutil.copyfile(kept, folder / "rygvej.db"))


def version_in(file: Path) -> int:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as link:
        return int(link.execute("PRAGMA user_version").fetchone()[0])


def test_there_is_a_file_to_open():
    assert OLD, NONE_KEPT


@pytest.mark.parametrize("kept", OLD, ids=lambda kept: kept.stem)
def test_an_old_file_is_brought_up_to_date_and_everything_in_it_is_found_again(kept, tmp_path):
    expected = kept.with_suffix(".txt").read_text("utf-8").splitlines()
    file = copy_of(kept, tmp_path)
    with opened(file, "da") as diary:
        found = told_in(diary)
    assert [line for line in expected if line not in found] == []
    assert version_in(file) == len(STEPS)
    assert isinstance(whole(file), Whole)


@pytest.mark.parametrize("kept", OLD, ids=lambda kept: kept.stem)
def test_the_list_of_an_old_file_is_not_empty_and_the_file_says_its_version(kept):
    lines = kept.with_suffix(".txt").read_text("utf-8").splitlines()
    beginnings = {line.split(" ")[0] for line in lines}
    assert beginnings >= {"mark", "thing", "total", "flare", "plan", "region", "question", "own", "language"}
    assert sum(" note " in line for line in lines) >= 3
    assert version_in(kept) == int(kept.stem[1:])


@pytest.mark.parametrize("kept", OLD, ids=lambda kept: kept.stem)
def test_before_an_old_file_is_changed_a_copy_of_it_is_made(kept, tmp_path):
    file = copy_of(kept, tmp_path)
    was = version_in(file)
    with opened(file):
        pass
    copies = [*(tmp_path / "backups").glob("*.db")] if was < len(STEPS) else [file]
    assert [version_in(copy) for copy in copies] == [was]
