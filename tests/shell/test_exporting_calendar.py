"""`rygvej export --as ics`: the calendar file from a terminal."""

from __future__ import annotations

from datetime import time

import pytest

from app.remind.actions import set_reminder, switch_reminder
from app.remind.changing import Wish
from app.remind.reminder import EVERY_DAY, About
from app.shell.commands import main
from tests.support.diaries import opened


@pytest.fixture(autouse=True)
def quiet_place(monkeypatch):
    """Nothing of this machine's own settings."""
    for name in ("RYGVEJ_DATA", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RYGVEJ_NOW", "2026-03-04T21:30+01:00")


@pytest.fixture
def data(tmp_path):
    """The folder of someone with a reminder of the diary, and one of their own that may stand in the calendar."""
    (tmp_path / "data").mkdir()
    with opened(tmp_path / "data" / "rygvej.db", "da") as diary:
        set_reminder(diary, About.DIARY, Wish(time(20), EVERY_DAY))
        set_reminder(diary, About.OWN, Wish(time(9), EVERY_DAY, own_words="Ring til Ida", shows_words_in_calendar=True))
    return tmp_path / "data"


def export(data, out, *more):
    return main(["export", "--data", str(data), "--as", "ics", "--out", str(out), *more])


def summaries(file):
    import icalendar

    return [str(one["SUMMARY"]) for one in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")]


def test_the_file_is_made(data, tmp_path, capsys):
    out = tmp_path / "r.ics"
    assert export(data, out) == 0
    assert "r.ics" in capsys.readouterr().out
    assert summaries(out) == ["Dagbog", "Påmindelse"]
    assert export(data, tmp_path / "e.ics", "--lang", "en") == 0
    assert summaries(tmp_path / "e.ics") == ["Diary", "Reminder"]


def test_own_words_go_out_only_if_they_are_asked_for_here_too(data, tmp_path):
    assert export(data, tmp_path / "r.ics", "--include", "own-words") == 0
    assert summaries(tmp_path / "r.ics") == ["Dagbog", "Ring til Ida"]


def test_a_file_that_is_there_is_left_alone_without_force(data, tmp_path, capsys):
    out = tmp_path / "r.ics"
    out.write_text("another's")
    assert export(data, out) == 2
    assert "--force" in capsys.readouterr().err
    assert out.read_text() == "another's"
    assert export(data, out, "--force") == 0
    assert summaries(out) == ["Dagbog", "Påmindelse"]


def test_nothing_is_made_when_no_reminder_is_on(data, tmp_path, capsys):
    with opened(data / "rygvej.db", "da") as diary:
        from app.remind.actions import reminders_of

        for one in reminders_of(diary):
            switch_reminder(diary, one.id, is_on=False)
    assert export(data, tmp_path / "r.ics") == 2
    assert "Ingen påmindelse" in capsys.readouterr().err
    assert not (tmp_path / "r.ics").exists()


@pytest.mark.parametrize("out", ["nowhere/r.ics", "data"])
def test_a_place_where_no_file_can_lie_is_said(data, tmp_path, out):
    assert export(data, tmp_path / out, "--force") == 2


def test_no_half_file_is_left(data, tmp_path, monkeypatch):
    def full(*_):
        raise OSError("no room on the disk")

    monkeypatch.setattr("app.store.writing.settle", full)
    assert export(data, tmp_path / "r.ics") == 2
    assert sorted(file.name for file in tmp_path.iterdir()) == ["data"]


@pytest.mark.parametrize("more", [["--as", "exe"], ["--include", "everything"], ["--lang", "sv"]])
def test_what_is_not_known_is_not_understood(data, tmp_path, more):
    assert export(data, tmp_path / "r.ics", *more) == 2
    assert not (tmp_path / "r.ics").exists()
