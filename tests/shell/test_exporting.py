"""`rygvej export` makes a whole file or none, and nothing in free words goes out unasked."""

from __future__ import annotations

import csv
import io
import json

import pytest

from app.shell.commands import main
from tests.support.diaries import opened
from tests.support.whole_life import WORDS, live_whole_life


@pytest.fixture(autouse=True)
def quiet_place(monkeypatch):
    for name in ("RYGVEJ_DATA", "RYGVEJ_PORT", "RYGVEJ_NO_BROWSER", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RYGVEJ_NOW", "2026-03-04T21:30+01:00")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A diary in which everything was done."""
    folder = tmp_path_factory.mktemp("diary")
    with opened(folder / "rygvej.db", "da") as diary:
        live_whole_life(diary)
    return folder


def export(folder, kind, out, *options):
    return main(["export", "--data", str(folder), "--as", kind, "--out", str(out), *map(str, options)])


def test_a_file_is_made_and_it_is_said(folder, tmp_path, capsys):
    assert export(folder, "pdf", tmp_path / "r.pdf", "--lang", "da") == 0
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert "r.pdf" in capsys.readouterr().out
    assert [file.name for file in tmp_path.iterdir()] == ["r.pdf"]


def test_two_files_of_one_moment_are_the_same_byte_for_byte(folder, tmp_path):
    for kind in ("pdf", "csv", "json"):
        for name in ("a", "b"):
            assert export(folder, kind, tmp_path / name, "--force") == 0
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_nothing_in_the_persons_own_words_goes_out_unasked(folder, tmp_path):
    assert export(folder, "json", tmp_path / "r.json") == 0
    share = (tmp_path / "r.json").read_text("utf-8")
    for words in (WORDS, json.dumps(WORDS)[1:-1], json.dumps(WORDS, ensure_ascii=False)[1:-1]):
        assert words not in share
    report = json.loads(share)["report"]
    assert not any(report.get(name) for name in ("notes", "marks", "questions", "things", "names", "signs", "tried"))


def test_what_is_asked_for_goes_out(folder, tmp_path):
    options = ("--notes", "--include", "activities,marks,own-words", "--question", "Må jeg cykle?")
    assert export(folder, "json", tmp_path / "r.json", *options) == 0
    report = json.loads((tmp_path / "r.json").read_text("utf-8"))["report"]
    assert report["notes"]
    assert report["marks"]
    assert report["things"]
    assert report["questions"] == ["Må jeg cykle?"]


def test_the_days_asked_for_and_no_others(folder, tmp_path):
    assert export(folder, "csv", tmp_path / "r.csv", "--from", "2026-02-20", "--to", "2026-02-25", "--lang", "da") == 0
    text = (tmp_path / "r.csv").read_bytes().decode("utf-8-sig")
    days = {cell for row in csv.reader(io.StringIO(text), delimiter=";") for cell in row if cell.startswith("2026-02-")}
    assert days
    assert all("2026-02-20" <= day <= "2026-02-25" for day in days)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--from", "2026-03-01", "--to", "2026-02-01"), "ligger efter den sidste"),
        (("--question", "1", "--question", "2", "--question", "3", "--question", "4"), "tre spørgsmål"),
        (("--code", " "), "ingen kode"),
    ],
)
def test_what_cannot_be_made_is_said_and_no_file_is_left(folder, tmp_path, capsys, options, said):
    assert export(folder, "json", tmp_path / "r.json", *options) == 2
    heard = capsys.readouterr()
    assert said in heard.err
    assert heard.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_left_alone_unless_forced(folder, tmp_path, capsys):
    (tmp_path / "r.csv").write_text("mine")
    assert export(folder, "csv", tmp_path / "r.csv") == 2
    assert "--force" in capsys.readouterr().err
    assert (tmp_path / "r.csv").read_text() == "mine"
    assert export(folder, "csv", tmp_path / "r.csv", "--force") == 0
    assert (tmp_path / "r.csv").read_text() != "mine"


def test_a_folder_that_is_not_there_is_said(folder, tmp_path, capsys):
    assert export(folder, "csv", tmp_path / "no" / "r.csv") == 2
    assert "Mappen" in capsys.readouterr().err


def test_no_diary_makes_no_file_and_no_diary(tmp_path, capsys):
    assert export(tmp_path, "csv", tmp_path / "r.csv") == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_cannot_be_included_is_not_understood(folder, tmp_path, capsys):
    assert export(folder, "csv", tmp_path / "r.csv", "--include", "everything") == 2
    assert "rygvej --help" in capsys.readouterr().err


def test_a_code_is_read_where_a_dash_stands(folder, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("æble hus sol\n"))
    assert export(folder, "pdf", tmp_path / "r.pdf", "--code", "-") == 0
    assert b"/Encrypt" in (tmp_path / "r.pdf").read_bytes()
