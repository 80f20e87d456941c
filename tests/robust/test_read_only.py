"""A folder that may only be read: everything says so in a sentence, and nothing in it is touched."""

from __future__ import annotations

import hashlib
import io
import os
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.device.folder import DataFolder
from app.device.platform import NATIVE
from app.device.zone import Clock
from app.shell.catalog import catalogue
from app.shell.commands import main
from app.shell.exporting import make_export
from app.shell.shelf import take_from_shelf
from app.shell.state import say_state
from app.store.backup import copy_out
from app.store.health import Damaged, NotPermitted
from app.ui.trouble import say_why
from tests.support.acts import act, content_of
from tests.support.diaries import COPENHAGEN, WEDNESDAY_EVENING, opened
from tests.support.killing import let_live
from tests.support.sure import sure

NOBODY = 65534
READ_EARLY = make_export
"""What a command reads late, somebody else may not be allowed to read at all."""
CLOCK = Clock(COPENHAGEN, WEDNESDAY_EVENING)
WORDS = catalogue("en")
MAY_NOT = "The diary cannot be opened: this user may not read and write it. Nothing was changed."
NOT_NOW = "The diary cannot be written to right now. What was kept before is still there."


@pytest.fixture
def place():
    """A place that every user may look into."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def folder(place, monkeypatch):
    """A diary with a copy."""
    monkeypatch.setenv("RYGVEJ_NOW", WEDNESDAY_EVENING.isoformat())
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    mine = place / "diary"
    with opened(mine / "rygvej.db") as diary:
        act(diary, 0)
    copy_out(mine / "rygvej.db", mine / "backups", WEDNESDAY_EVENING)
    return mine


def close(folder):
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)


def fingerprint(folder):
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.rglob("*") if file.is_file()}


def heard(do):
    """What it says. Whom the system lets write anywhere does it as somebody else."""

    def life(say):
        be(NOBODY)
        say(do())

    ended = let_live(Path(os.devnull), life)
    assert not ended.was_killed
    return "\n".join(ended.said)


def be(user):
    """Go on as this user, if the system's own one runs the tests."""
    if os.getuid() == 0:
        os.seteuid(user)


def commanded(*argv):
    """What a command says, and its code; one sentence, be it on a screen or not."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([str(word) for word in argv])
    return f"{code} {err.getvalue().strip() or out.getvalue().strip()}"


def test_a_folder_that_may_only_be_read_is_said_to_be_one_and_stays_as_it_is(folder):
    close(folder)
    before = fingerprint(folder)

    def look():
        shelf = take_from_shelf(DataFolder(folder), NATIVE, CLOCK)
        assert isinstance(shelf.found, NotPermitted), shelf.found
        return say_state(shelf.found, WORDS)

    assert heard(look) == MAY_NOT
    assert fingerprint(folder) == before


@pytest.mark.parametrize("command", ["export --as csv --out {folder}/mine.csv", "example"])
def test_a_command_in_a_folder_that_may_only_be_read_says_one_sentence(folder, command):
    close(folder)
    before = fingerprint(folder)
    argv = command.format(folder=folder).split()
    said = heard(lambda: commanded("--data", folder, *argv))
    assert said.startswith("2 ")
    assert said.count("\n") == 0
    assert fingerprint(folder) == before


def test_a_folder_that_may_only_be_read_can_still_be_checked(folder):
    close(folder)
    assert heard(lambda: commanded("--data", folder, "check")).startswith("0 The diary is whole.")


def test_a_diary_in_a_place_where_nothing_may_be_made_says_so(place):
    empty = place / "empty"
    empty.mkdir()
    close(empty)

    def look():
        shelf = take_from_shelf(DataFolder(empty / "mine"), NATIVE, CLOCK)
        return say_state(shelf.why_closed, WORDS)

    assert heard(look) == MAY_NOT
    assert [*empty.iterdir()] == []


def test_a_folder_that_is_closed_while_the_diary_is_open_loses_nothing(folder):
    was = content_of(folder / "rygvej.db")

    def tell():
        shelf = take_from_shelf(DataFolder(folder), NATIVE, CLOCK)
        diary = sure(shelf.diary_alone("en"))
        be(0)
        close(folder)
        be(NOBODY)
        try:
            act(diary, 3)
        except Exception as error:  # noqa: BLE001 - as the guard of every handler does
            return say_why(error, WORDS)
        return "done"

    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY if os.getuid() == 0 else -1, -1)
    said = heard(tell)
    # What is open already may go on; a new connection may not.
    assert said in {"done", NOT_NOW}
    if said != "done":
        assert content_of(folder / "rygvej.db") == was


def test_a_copy_is_not_put_back_where_nothing_may_be_written_and_the_damaged_file_stays(folder):
    (folder / "rygvej.db").write_bytes((folder / "rygvej.db").read_bytes()[:9000])
    close(folder)
    before = fingerprint(folder)

    def restore():
        shelf = take_from_shelf(DataFolder(folder), NATIVE, CLOCK)
        assert isinstance(shelf.found, Damaged)
        try:
            return str(shelf.restore(sure(shelf.newest_copy())))
        except OSError as error:
            return say_why(error, WORDS)

    assert heard(restore) == NOT_NOW
    assert fingerprint(folder) == before
