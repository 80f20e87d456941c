"""`rygvej backup`, `restore` and `import` say what they did, and without --yes only what they would do."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from app.carry.read_document import LARGEST
from app.shell.commands import main
from app.store.steps import STEPS
from tests.carry.kit import whole_document


@pytest.fixture(autouse=True)
def quiet_place(monkeypatch):
    """Nothing of this machine's own settings."""
    for name in ("RYGVEJ_DATA", "RYGVEJ_PORT", "RYGVEJ_NO_BROWSER", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RYGVEJ_NOW", "2026-03-04T21:30+01:00")


@pytest.fixture
def data(tmp_path, capsys):
    """The folder of Karen's diary."""
    assert main(["example", "--data", str(tmp_path / "diary"), "--until", "2026-03-03"]) == 0
    capsys.readouterr()
    return tmp_path / "diary"


def run(capsys, *argv):
    """The exit code, what is said and what is complained of."""
    code = main([str(word) for word in argv])
    said = capsys.readouterr()
    return code, said.out, said.err


def rows(folder):
    """Every answer and note in the file."""
    with closing(sqlite3.connect(folder / "rygvej.db")) as link:
        return [*link.execute("SELECT * FROM answer ORDER BY day, item"), *link.execute("SELECT * FROM note ORDER BY id")]


def files(folder):
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def test_everything_is_saved_and_put_back_elsewhere(capsys, data, tmp_path):
    out = tmp_path / "all.json"
    code, said, _ = run(capsys, "backup", "--out", out, "--data", data)
    assert (code, said) == (0, f"Alt i dagbogen er gemt i {out}. Filen er ikke låst.\n")
    assert out.stat().st_mode & 0o777 == 0o600
    new = tmp_path / "new"
    code, said, _ = run(capsys, "restore", out, "--data", new)
    assert code == 0
    assert "Skriv --yes for at gøre det." in said
    assert "Dage: " in said
    assert not new.exists()
    code, said, _ = run(capsys, "restore", out, "--data", new, "--yes")
    assert (code, said) == (0, "Dagbogen er nu det, som filen har med.\n")
    assert rows(new) == rows(data)
    code, _, _ = run(capsys, "backup", "--out", tmp_path / "again.json", "--data", new)
    assert (code, (tmp_path / "again.json").read_bytes()) == (0, out.read_bytes())


def test_a_file_that_is_there_is_not_written_over_unless_asked(capsys, data, tmp_path):
    out = tmp_path / "all.json"
    out.write_text("mine")
    code, said, wrong = run(capsys, "backup", "--out", out, "--data", data)
    assert (code, said, out.read_text()) == (2, "", "mine")
    assert "--force" in wrong
    assert run(capsys, "backup", "--out", out, "--force", "--data", data)[0] == 0
    assert json.loads(out.read_bytes())["format"] == "rygvej-backup"


@pytest.mark.parametrize("place", ["nowhere/all.json", "diary"])
def test_a_place_that_cannot_be_written_leaves_no_half_file(capsys, data, tmp_path, place):
    before = files(tmp_path)
    code, said, wrong = run(capsys, "backup", "--out", tmp_path / place, "--force", "--data", data)
    assert (code, said) == (2, "")
    assert "kan ikke skrives" in wrong
    assert files(tmp_path) == before


@pytest.mark.parametrize("command", [["backup", "--out", "all.json"], ["import", "all.json"]])
def test_where_there_is_no_diary_none_is_made(capsys, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    if command[0] == "import":
        (tmp_path / "all.json").write_bytes(whole_document())
    before = files(tmp_path)
    code, said, wrong = run(capsys, *command, "--data", tmp_path / "nothing")
    assert (code, said, wrong) == (2, "", "Der er ingen dagbog i mappen.\n")
    assert files(tmp_path) == before


def test_a_restored_diary_replaces_all_and_the_one_before_is_kept(capsys, data, tmp_path):
    out = tmp_path / "whole.json"
    out.write_bytes(whole_document())
    before = rows(data)
    code, said, _ = run(capsys, "restore", out, "--data", data, "--yes")
    assert code == 0
    kept = max((data / "backups").glob("rygvej-*.db"))
    assert str(kept) in said
    with closing(sqlite3.connect(kept)) as link:
        assert [*link.execute("SELECT * FROM answer ORDER BY day, item"), *link.execute("SELECT * FROM note ORDER BY id")] == before
    assert run(capsys, "check", "--data", data)[0] == 0


def test_a_file_is_laid_beside_the_diary_and_taken_in(capsys, data, tmp_path):
    out = tmp_path / "whole.json"
    out.write_bytes(whole_document())
    before = rows(data)
    code, said, _ = run(capsys, "import", out, "--data", data, "--json")
    found = json.loads(said)
    assert (code, found["kind"], found["taken_in"], found["refused"]) == (0, "document", False, [])
    assert found["things"]["flares"] == {"new": 1, "same": 0, "changed": 0}
    assert rows(data) == before
    code, said, wrong = run(capsys, "import", out, "--data", data, "--yes")
    assert (code, rows(data)) == (2, before)
    assert "--changed mine" in wrong
    code, said, _ = run(capsys, "import", out, "--data", data, "--yes", "--changed", "file")
    assert code == 0
    assert "Filen er hentet ind." in said
    assert rows(data) != before
    code, said, _ = run(capsys, "import", out, "--data", data, "--json")
    assert all(one["new"] == one["changed"] == 0 for one in json.loads(said)["things"].values())


def test_a_table_is_taken_in_and_its_refused_lines_are_told(capsys, data, tmp_path):
    table = tmp_path / "days.csv"
    table.write_bytes(b"date;row;mood\r\n2026-01-05;day;7\r\n2026-01-06;day;12\r\n")
    code, said, _ = run(capsys, "import", table, "--data", data, "--yes")
    assert code == 0
    assert "Dage: 1 ny." in said
    assert "Linje 3" in said
    assert ("2026-01-05", "mood", 7) in [row[1:4] for row in rows(data) if len(row) > 4]


BAD = [
    ("restore", b"hello"),
    ("restore", b"date;row\r\n"),
    ("import", b"hello"),
    ("import", b"name;price\r\n1;2\r\n"),
    ("import", b'{"format": "rygvej-share"}'),
    ("import", whole_document().replace(b'"file_version": %d' % len(STEPS), b'"file_version": 9000')),
]


@pytest.mark.parametrize(("command", "content"), BAD)
def test_a_file_that_cannot_be_used_is_exit_two_in_a_sentence(capsys, data, tmp_path, command, content):
    file = tmp_path / "file"
    file.write_bytes(content)
    before, copies = rows(data), files(data / "backups")
    code, said, wrong = run(capsys, command, file, "--data", data, "--yes")
    assert (code, said, rows(data)) == (2, "", before)
    assert wrong.count("\n") == 1
    assert files(data / "backups") == copies


def test_a_file_of_fifty_megabytes_is_not_even_read(capsys, data, tmp_path):
    file = tmp_path / "large.json"
    with file.open("wb") as page:
        page.truncate(50 * 1024 * 1024)
    assert file.stat().st_size > LARGEST
    for command in ("restore", "import"):
        code, _, wrong = run(capsys, command, file, "--data", data, "--yes")
        assert code == 2
        assert "for stor" in wrong


def test_a_file_that_is_not_there_is_said(capsys, data, tmp_path):
    code, _, wrong = run(capsys, "restore", tmp_path / "none.json", "--data", data)
    assert code == 2
    assert "kan ikke læses" in wrong


def test_a_damaged_diary_is_exit_one_and_can_be_replaced(capsys, data, tmp_path):
    out = tmp_path / "all.json"
    assert run(capsys, "backup", "--out", out, "--data", data)[0] == 0
    for left in data.glob("rygvej.db-*"):
        left.unlink()
    file = data / "rygvej.db"
    file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 8192)
    assert run(capsys, "backup", "--out", tmp_path / "other.json", "--data", data)[0] == 1
    assert run(capsys, "import", out, "--data", data)[0] == 1
    assert not (tmp_path / "other.json").exists()
    code, said, _ = run(capsys, "restore", out, "--data", data, "--yes")
    assert code == 0
    assert "damaged" in said
    assert run(capsys, "check", "--data", data)[0] == 0


@pytest.mark.parametrize("command", ["backup", "restore", "import", "import a b", "import a --changed nobody"])
def test_what_is_not_understood_is_said(capsys, command):
    assert run(capsys, *command.split())[0] == 2
