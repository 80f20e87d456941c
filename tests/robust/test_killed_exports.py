"""A command that makes a file, killed: what stood there before still stands there, or the new file does, whole."""

from __future__ import annotations

import shutil

import pytest

from app.shell.arguments import KINDS
from app.shell.commands import main
from app.shell.terminal import DONE
from tests.support.acts import content_of
from tests.support.diaries import opened
from tests.support.file import whole
from tests.support.killing import let_live, moment
from tests.support.people import live

NOW = "2026-03-04T21:30+01:00"
COMMANDS = {f"export-{kind}": ("export", "--as", kind, "--notes", "--force", "--out") for kind in KINDS}
"""Every command that makes a file whose name comes last: a new one is one line more."""
BEFORE = b"what stood there before"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("RYGVEJ_NOW", NOW)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    with opened(tmp_path / "diary" / "rygvej.db") as diary:
        live(diary, "karen")
    (tmp_path / "out").mkdir()
    return tmp_path


def making(folder, command):
    place = folder / "out" / "mine"

    def life(say):
        say(str(main(["--data", str(folder / "diary"), *COMMANDS[command], str(place)])))

    return life, place


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_whose_making_was_killed_is_the_one_before_or_the_new_one(folder, command, seeds, counted):
    life, place = making(folder, command)
    # Once here, so that every process begins with the same things already read.
    assert main(["--data", str(folder / "diary"), *COMMANDS[command], str(place)]) == DONE
    new, was = place.read_bytes(), content_of(folder / "diary" / "rygvej.db")
    unharmed = let_live(folder, life)
    assert unharmed.said == (str(DONE),)
    assert place.read_bytes() == new
    for seed in seeds(1):
        place.write_bytes(BEFORE)
        ended = let_live(folder, life, moment(seed, unharmed))
        counted["exports: killed"] += ended.was_killed
        counted["exports: killed, and the new file was there"] += ended.was_killed and place.read_bytes() == new
        assert place.read_bytes() in ((BEFORE, new) if not ended.said else (new,)), seed
        left = [file.name for file in place.parent.iterdir() if file != place]
        assert all(name.startswith(".rygvej-") for name in left), (seed, left)
        assert whole(folder / "diary" / "rygvej.db"), seed
        assert content_of(folder / "diary" / "rygvej.db") == was, seed


def test_a_diary_written_at_once_is_there_whole_or_not_at_all(folder, seeds, counted):
    new = folder / "new"

    def life(say):
        say(str(main(["--data", str(new), "example", "--person", "ali"])))

    unharmed = let_live(folder, life)
    assert unharmed.said == (str(DONE),)
    shall_be = [row[:1] for row in content_of(new / "rygvej.db")]
    for seed in seeds(2):
        shutil.rmtree(new)
        ended = let_live(folder, life, moment(seed, unharmed))
        counted["exports: killed"] += ended.was_killed
        if (new / "rygvej.db").exists() and (new / "rygvej.db").stat().st_size:
            told = {row[0] for row in content_of(new / "rygvej.db")} & {"answer", "note", "night", "walk"}
            assert not told or [row[:1] for row in content_of(new / "rygvej.db")] == shall_be, seed
        if not ended.said:
            again = let_live(folder, life)
            assert again.was_killed is False
