"""What a person wrote is in no log, on no terminal and in no word to the client, whatever breaks."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from app.shell.commands import main
from app.shell.places import PLACES
from app.shell.spoken_errors import KindAndPlace
from app.shell.terminal import UNFORESEEN
from tests.support.diaries import opened
from tests.support.opened_app import app_on
from tests.support.whole_life import WORDS, live_whole_life

ROOT = Path(__file__).resolve().parents[2]
MARKS = (WORDS, "Åse", "Gåtur", "startede hos fys", "anden linje", "Synge i kor")
"""Words that stand in every kind of field of a whole life, and a few of each alone."""

OUTSIDE = """
import asyncio, gc, sys
from app.shell import commands

async def forgotten():
    async def break_off():
        raise RuntimeError("Gåtur med Åse")
    asyncio.ensure_future(break_off())
    await asyncio.sleep(0)

def broken(*_):
    asyncio.run(forgotten())
    gc.collect()
    raise ValueError("Gåtur med Åse")

commands._check = broken
sys.exit(commands.main(["check"]))
"""


def heard(text):
    """The words of the person that can be read in it."""
    return [mark for mark in MARKS if mark in text]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A diary with words in every field."""
    with opened(tmp_path_factory.mktemp("whole") / "rygvej.db", "da") as diary:
        live_whole_life(diary)
        yield diary


@contextmanager
def broken(diary):
    """Every look into the file fails, with the person's words in the error."""
    engine = diary.session.args[0]

    def fail(*_):
        raise sqlite3.OperationalError(" ".join(MARKS))

    event.listen(engine, "before_cursor_execute", fail)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", fail)


def test_the_words_are_in_the_diary(whole):
    file = Path(whole.session.args[0].raw_connection().execute("PRAGMA database_list").fetchone()[2])
    kept = b"".join(one.read_bytes() for one in file.parent.glob("rygvej.db*")).decode("utf-8", "replace")
    assert heard(kept) == list(MARKS)


async def test_no_screen_that_breaks_tells_a_log_or_the_client_what_was_written(whole, caplog, capfd):
    caplog.set_level(logging.INFO)
    async with app_on(whole, "/") as phone:
        with broken(whole):
            for place in PLACES:
                await phone.go(place.path)
                whole.news.spread()
                await phone.settle()
                assert heard(phone.reads()) == [], place.path
                assert "Traceback" not in phone.reads()
        # As soon as the file can be read again, so can the screen.
        await phone.go("/indstillinger")
        assert "Sprog" in phone.reads()
        assert phone.line.crashes == []
    spoken = capfd.readouterr()
    assert heard(caplog.text + spoken.out + spoken.err) == []
    assert "OperationalError" in caplog.text


async def test_no_touch_that_fails_tells_a_log_what_was_written(whole, caplog, capfd):
    caplog.set_level(logging.INFO)
    async with app_on(whole, "/skriv") as phone:
        await phone.type("log-note", WORDS)
        with broken(whole):
            await phone.tap("log-save")
    spoken = capfd.readouterr()
    assert heard(caplog.text + spoken.out + spoken.err) == []
    assert "a handler failed: OperationalError" in caplog.text


@pytest.mark.parametrize("command", [["check"], ["export", "--as", "csv", "--out", "x.csv"], ["example"]])
def test_no_command_that_fails_tells_the_terminal_what_was_written(command, capsys, caplog, monkeypatch, tmp_path):
    def fail(*_):
        raise RuntimeError(" ".join(MARKS))

    monkeypatch.setattr("app.shell.commands.data_folder", fail)
    monkeypatch.setenv("RYGVEJ_NOW", "2026-03-04T21:30+01:00")
    assert main([*command[:1], "--data", str(tmp_path), *command[1:]]) == UNFORESEEN
    spoken = capsys.readouterr()
    assert spoken.out == ""
    assert spoken.err.count("\n") == 1
    assert heard(spoken.err + caplog.text) == []
    assert "RuntimeError" in caplog.text


def test_a_process_that_breaks_twice_over_says_kinds_and_places_only():
    ended = subprocess.run([sys.executable, "-c", OUTSIDE], capture_output=True, text=True, check=False, cwd=ROOT)
    assert heard(ended.stdout + ended.stderr) == []
    assert "Traceback" not in ended.stderr
    assert (ended.returncode, "RuntimeError" in ended.stderr, "ValueError" in ended.stderr) == (UNFORESEEN, True, True)


def test_a_library_s_own_line_is_not_passed_on():
    line = logging.LogRecord("asyncio", logging.ERROR, "x.py", 1, "exception=RuntimeError('Gåtur')", (), None)
    assert KindAndPlace().format(line) == "error of asyncio"
