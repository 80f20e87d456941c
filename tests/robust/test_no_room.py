"""On a full disk everything says so in a sentence, what was kept is whole, and with room it works again."""

from __future__ import annotations

import io
import shutil
from contextlib import nullcontext, redirect_stderr
from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import Engine

from app.device.folder import DataFolder
from app.device.platform import NATIVE
from app.device.zone import Clock
from app.shell.catalog import catalogue
from app.shell.commands import main
from app.shell.export_problem import ExportProblem, say_export_problem
from app.shell.shelf import take_from_shelf
from app.shell.state import say_state
from app.store.backup import copy_out
from app.store.engine import open_file
from app.store.health import Whole, look_at
from app.ui.trouble import say_why
from tests.support.acts import act, content_of, words_of
from tests.support.diaries import COPENHAGEN, opened
from tests.support.killing import let_live
from tests.support.people import live
from tests.support.small_disk import small_disk
from tests.support.to_come import STEPS_TO_COME

NOW = datetime(2026, 3, 4, 21, 30, tzinfo=COPENHAGEN)
DONE, ROOM = "done", "room"
ROOMS = (0, 4096, 20_000, 60_000, 150_000, 350_000, 800_000, 4_000_000)
"""So many bytes are left when it begins; in a short run the first, two between, and the last."""
WORDS = catalogue("en")
SAYS_ROOM = say_why(OSError(28, ""), WORDS)


def taken(folder, now=NOW):
    return take_from_shelf(DataFolder(folder), NATIVE, Clock(COPENHAGEN, now))


def tried(do):
    """Do it as a screen does: what goes wrong is said in words."""
    try:
        do()
    except Exception as error:  # noqa: BLE001 - as the guard of every handler does
        return say_why(error, WORDS)
    return DONE


def save(folder, room):
    shelf = taken(folder)
    diary = shelf.diary_alone("en")
    with room():
        said = tried(lambda: act(diary, 0))
    if said == DONE:
        assert words_of(0) in str(content_of(folder / "rygvej.db"))
    return said


def bring_up(folder, room):
    with room():
        found = open_file(folder / "rygvej.db", NATIVE, NOW, STEPS_TO_COME)
    return DONE if isinstance(found, Engine) else say_state(found, WORDS)


def copy(folder, room):
    with room():
        return tried(lambda: copy_out(folder / "rygvej.db", folder / "backups", NOW + timedelta(1)))


def open_on_a_new_day(folder, room):
    # Without room for the copy of the day, or for what SQLite lays beside the file, the diary may still open, or says why not.
    with room():
        for _ in range(2):
            # The first try may leave something of SQLite's beside the file: the second must not call that damage.
            shelf = taken(folder, NOW + timedelta(1))
            shelf.put_away()
    return DONE if isinstance(shelf.found, Engine) else say_state(shelf.found, WORDS)


def put_back(folder, room):
    shelf = taken(folder)
    with room():
        return tried(lambda: shelf.restore(shelf.newest_copy()))


def put_back_for_damaged(folder, room):
    file = folder / "rygvej.db"
    file.write_bytes(torn := file.read_bytes()[:9000])
    said = put_back(folder, room)
    if said != DONE:
        assert file.read_bytes() == torn
        # For what is looked at afterwards: with room it can be put back.
        assert put_back(folder, nullcontext) == DONE
    return said


def export(folder, room):
    place, heard = folder / "mine.csv", io.StringIO()
    place.write_text("before")
    with room(), redirect_stderr(heard):
        code = main(["--data", str(folder), "export", "--as", "csv", "--force", "--out", str(place)])
    assert (code, heard.getvalue().count("\n")) in ((0, 0), (2, 1)), heard.getvalue()
    assert (place.read_bytes() == b"before") is (code == 2)
    return DONE if code == 0 else heard.getvalue().strip()


WAYS = (save, bring_up, copy, open_on_a_new_day, put_back, put_back_for_damaged, export)
"""What a person may be doing."""
NOT_MADE = say_export_problem(ExportProblem.NOT_WRITTEN, WORDS)


@pytest.fixture(scope="module")
def karens(tmp_path_factory):
    folder = tmp_path_factory.mktemp("karen")
    with opened(folder / "rygvej.db", now=lambda: NOW) as diary:
        live(diary, "karen")
    copy_out(folder / "rygvej.db", folder / "backups", NOW)
    return folder


@pytest.mark.parametrize("way", WAYS)
def test_a_full_disk_is_said_in_a_sentence_and_nothing_is_lost(tmp_path, karens, way, monkeypatch, request, counted):
    monkeypatch.setenv("RYGVEJ_NOW", NOW.isoformat())
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    was, said = content_of(karens / "rygvej.db"), list[str]()
    way(shutil.copytree(karens, tmp_path / "once"), nullcontext)  # so that every process begins with the same things already read
    with small_disk(tmp_path / "disk") as disk:
        folder = disk.path / "diary"
        for size in ROOMS if request.config.getoption("--times") > 1 else ROOMS[::3] + ROOMS[-1:]:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(karens, folder)
            ended = let_live(folder, partial(tell_of, way, folder, partial(disk.with_room_for, size)))
            assert not ended.was_killed, size
            said += ended.said
            counted[f"disk full, {'a small disk' if disk.is_real else 'a limit'}: {'refused' if ended.said != (DONE,) else 'done'}"] += 1
            for file in (folder / "rygvej.db", *(folder / "backups").glob("rygvej-*.db")):
                assert isinstance(look_at(file, STEPS_TO_COME, thorough=True), Whole), (size, file.name)
            if ended.said != (DONE,):
                # A file that was brought up to date half the way has every row, and the rest of the way before it.
                assert is_as_it_was(folder / "rygvej.db", was) or way is bring_up, size
                assert let_live(folder, partial(tell_of, way, folder, nullcontext)).said == (DONE,), size
    assert set(said) <= ({DONE, SAYS_ROOM, NOT_MADE} if way is export else {DONE, SAYS_ROOM})
    assert said[0] != DONE
    assert said[-1] == DONE


def tell_of(way, folder, room, say):
    """Do it with this much room, and hand on what a person is told."""
    say(way(folder, room))


def is_as_it_was(file, was):
    """Every row is there; beside them at most a name for the person, which a report takes."""
    return [row for row in content_of(file) if row[:2] != ("report_choice", "person")] == was
