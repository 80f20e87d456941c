"""The console command does what it says, and what it cannot do it says in one sentence and changes nothing."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from app.shell.commands import main
from app.store.backup import copy_out
from app.store.steps import STEPS
from tests.support.diaries import COPENHAGEN


@pytest.fixture(autouse=True)
def quiet_place(monkeypatch):
    """Nothing of this machine's own settings."""
    for name in ("RYGVEJ_DATA", "RYGVEJ_PORT", "RYGVEJ_NO_BROWSER", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RYGVEJ_NOW", "2026-03-04T21:30+01:00")


def refused(capsys, *argv):
    """What is said when it cannot be done, and the exit code."""
    code = main([str(word) for word in argv])
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return code, said.err.strip()


def fingerprint(folder):
    """Every file of a folder, with what is in it."""
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("argv", ["--foo", "fly", "--port 0", "--port many", "example --person nobody", "example --until 4/3"])
def test_what_is_not_understood_is_said_in_one_sentence(capsys, argv):
    code, said = refused(capsys, *argv.split())
    assert code == 2
    assert said.startswith("Rygvej forstår ikke")


def test_a_clock_that_is_none_is_said(capsys, monkeypatch):
    monkeypatch.setenv("RYGVEJ_NOW", "half past nine")
    assert refused(capsys, "check")[0] == 2


def test_a_terminal_that_speaks_english_is_answered_in_english(capsys, monkeypatch):
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert refused(capsys, "--foo")[1].startswith("Rygvej does not understand")


@pytest.mark.parametrize("command", [["check"], []])
def test_another_programs_file_is_left_alone(capsys, tmp_path, command):
    with closing(sqlite3.connect(tmp_path / "rygvej.db")) as file:
        file.execute("CREATE TABLE invoice (number INTEGER)")
        file.commit()
    before = fingerprint(tmp_path)
    code, said = refused(capsys, *command, "--data", tmp_path)
    assert (code, said) == (2, "Filen rygvej.db i mappen hører til et andet program. Intet blev ændret.")
    assert fingerprint(tmp_path) == before


@pytest.mark.parametrize("command", [["check"], [], ["example"]])
def test_a_file_from_a_newer_version_is_left_alone(capsys, tmp_path, command):
    assert main(["example", "--data", str(tmp_path)]) == 0
    with closing(sqlite3.connect(tmp_path / "rygvej.db")) as file:
        file.execute("PRAGMA journal_mode=DELETE")
        file.execute(f"PRAGMA user_version={len(STEPS) + 1}")
        file.commit()
    capsys.readouterr()
    before = fingerprint(tmp_path)
    code, said = refused(capsys, *command, "--data", tmp_path)
    assert code == 2
    assert "nyere udgave" in said
    assert fingerprint(tmp_path) == before


@pytest.mark.parametrize("command", [["check"], []])
def test_a_folder_that_is_a_file_is_said(capsys, tmp_path, command):
    (tmp_path / "diary").write_text("not a folder")
    assert refused(capsys, *command, "--data", tmp_path / "diary")[0] == 2


def test_no_diary_is_no_diary_and_none_is_made(capsys, tmp_path):
    assert refused(capsys, "check", "--data", tmp_path / "nothing") == (2, "Der er ingen dagbog i mappen.")
    assert not (tmp_path / "nothing").exists()


def test_a_damaged_diary_is_exit_one(capsys, tmp_path):
    main(["example", "--data", str(tmp_path)])
    for left in tmp_path.glob("rygvej.db-*"):
        left.unlink()
    file = tmp_path / "rygvej.db"
    file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 8192)
    capsys.readouterr()
    assert refused(capsys, "check", "--data", tmp_path)[0] == 1
    assert refused(capsys, "example", "--data", tmp_path)[0] == 1


def test_a_made_up_diary_is_the_same_each_time(tmp_path):
    for name in ("one", "other"):
        assert main(["example", "--data", str(tmp_path / name), "--person", "ali", "--until", "2026-03-01"]) == 0
    told = []
    for name in ("one", "other"):
        with closing(sqlite3.connect(tmp_path / name / "rygvej.db")) as file:
            told.append(
                list(file.execute("SELECT * FROM answer ORDER BY day, item")) + list(file.execute("SELECT * FROM note ORDER BY id"))
            )
    assert told[0] == told[1]
    assert max(row[1] for row in told[0]) <= "2026-03-01"


def test_a_made_up_diary_is_never_written_over_a_real_one(capsys, tmp_path):
    main(["example", "--data", str(tmp_path), "--person", "newcomer"])
    capsys.readouterr()
    assert refused(capsys, "example", "--data", tmp_path) == (2, "Der er allerede en dagbog i mappen. Intet blev ændret.")


def test_check_says_how_the_file_is(capsys, tmp_path):
    main(["example", "--data", str(tmp_path), "--until", "2026-03-03", "--days", "10"])
    capsys.readouterr()
    assert main(["check", "--data", str(tmp_path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["whole"] is True
    assert said["version"] == len(STEPS)
    assert 0 < said["days"] <= 10
    assert set(said) == {"whole", "version", "bytes", "last_backup", "days"}


def test_a_copy_made_after_midnight_is_of_the_persons_day(capsys, tmp_path, monkeypatch):
    main(["example", "--data", str(tmp_path)])
    monkeypatch.setattr("app.device.zone.local_zone", lambda: COPENHAGEN)
    copy_out(tmp_path / "rygvej.db", tmp_path / "backups", datetime(2026, 3, 5, 23, 30, tzinfo=UTC))
    capsys.readouterr()
    assert main(["check", "--data", str(tmp_path)]) == 0
    assert "den 6. marts" in capsys.readouterr().out


def test_only_the_owner_can_open_the_folder_and_the_file(tmp_path):
    folder = tmp_path / "diary"
    main(["example", "--data", str(folder)])
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "rygvej.db").stat().st_mode & 0o777 == 0o600
