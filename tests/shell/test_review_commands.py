"""`rygvej review --html` and `rygvej collect`: many files at once, each that cannot be used named, and nothing half written."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import duckdb
import pytest

from app.handover.as_fhir import as_fhir
from app.handover.as_share import as_share
from app.shell.catalog import catalogue
from app.shell.commands import main
from tests.support.handed_over import OTHER, consented, day, report, written

QUERY = (Path(__file__).parents[2] / "docs" / "queries" / "weekly_means.sql").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def quiet_place(monkeypatch, tmp_path):
    """Nothing of this machine's own settings, and a home that is nobody's."""
    for name in ("RYGVEJ_DATA", "RYGVEJ_PORT", "RYGVEJ_NO_BROWSER", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RYGVEJ_NOW", "2026-04-06T12:00+02:00")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))


@pytest.fixture
def kept(tmp_path):
    """Puts a file where it can be named on the command line."""

    def keep(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        return str(path)

    return keep


def every(tmp_path):
    """Every file of a data set, as DuckDB is asked for it."""
    return {"d": str(tmp_path / "data" / "*" / "*" / "*.parquet")}


class Read(HTMLParser):
    """The headings of a page, and every name that something on it has."""

    def __init__(self):
        super().__init__()
        self.headings, self.names = [], []

    def handle_starttag(self, tag, attrs):
        if tag in {"h1", "h2", "h3", "h4", "script"}:
            self.headings.append(tag)
        self.names += [value for name, value in attrs if name == "id"]


def test_everyone_stands_on_one_page_without_the_app(kept, tmp_path):
    files = [kept("a.json", as_share(written())), kept("b.json", as_fhir(report(OTHER), catalogue("da")))]
    assert main(["review", *files, "--html", str(tmp_path / "page.html")]) == 0
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    read = Read()
    read.feed(page)
    assert page.count("<article") == 2
    assert "3F2A-90C1" in page
    assert "Walk the dog" in page
    assert read.headings[0] == "h1"
    assert read.headings.count("h1") == 1
    assert "script" not in read.headings
    assert len(read.names) == len(set(read.names))
    assert not (tmp_path / "home").exists()


def test_a_file_that_cannot_be_shown_is_named_and_the_others_are_shown(kept, tmp_path, capsys):
    files = [kept("a.json", as_share(report())), kept("b.json", b"{"), str(tmp_path / "gone.json")]
    assert main(["review", *files, "--html", str(tmp_path / "page.html")]) == 1
    said = capsys.readouterr().err
    assert "b.json" in said
    assert f"gone.json. {catalogue('da').say('The file could not be read.')}" in said
    assert "a.json" not in said


def test_a_page_that_is_there_is_not_written_over_unasked(kept, tmp_path, capsys):
    there = kept("page.html", b"mine")
    file = kept("a.json", as_share(report()))
    assert main(["review", file, "--html", there]) == 2
    assert (tmp_path / "page.html").read_bytes() == b"mine"
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["review", file, "--html", there, "--force"]) == 0


def test_without_a_file_that_can_be_shown_there_is_no_page(kept, tmp_path):
    assert main(["review", kept("b.json", b"{"), "--html", str(tmp_path / "page.html")]) == 2
    assert not (tmp_path / "page.html").exists()


def test_a_data_set_answers_the_documented_question(kept, tmp_path):
    files = [kept("a.json", as_share(consented(told=range(14)))), kept("b.json", as_share(consented(person=OTHER, told=(0, 1, 2))))]
    assert main(["collect", *files, "--out", str(tmp_path / "data")]) == 0
    rows = duckdb.execute(QUERY, {"data": str(tmp_path / "data")}).fetchall()
    assert [(kind, week, days, mean) for _, kind, week, days, mean in rows] == [
        ("hindrance", day(0), 7, 3.0),
        ("hindrance", day(7), 7, pytest.approx(sum(n % 11 for n in range(7, 14)) / 7)),
    ]
    columns = duckdb.execute("DESCRIBE SELECT * FROM read_parquet($d)", every(tmp_path)).fetchall()
    assert [name for name, *_ in columns][:6] == ["patient", "day", "kind", "value", "unit", "source"]


def test_a_data_set_holds_no_word_and_no_name_of_anyone(kept, tmp_path):
    said = consented(notes=written().notes, things=written().things)
    assert main(["collect", kept("a.json", as_share(said)), "--out", str(tmp_path / "data")]) == 0
    whole = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*.parquet"))
    told = duckdb.execute("SELECT * FROM read_parquet($d)", every(tmp_path)).fetchall()
    assert said.person.encode() not in whole
    assert not any("dog" in str(row) or "note" in str(row) for row in told)
    assert any(kind == "own-thing-1" for _, _, kind, *_ in told)


def test_who_did_not_say_so_and_what_is_broken_is_named_and_left_out(kept, tmp_path, capsys):
    files = [kept("yes.json", as_share(consented())), kept("no.json", as_share(report(OTHER))), kept("bad.json", b"\xff\xfe")]
    assert main(["collect", *files, "--out", str(tmp_path / "data")]) == 1
    said = capsys.readouterr()
    assert "no.json" in said.err
    assert "bad.json" in said.err
    assert "yes.json" not in said.err
    assert "1 fil er talt med." in said.out


def test_a_bundle_whose_owner_said_so_is_counted_too(kept, tmp_path):
    assert main(["collect", kept("a.json", as_fhir(consented(), catalogue("da"))), "--out", str(tmp_path / "data")]) == 0
    source = duckdb.execute("SELECT DISTINCT source FROM read_parquet($d)", every(tmp_path)).fetchall()
    assert source == [("fhir",)]


def test_a_folder_is_taken_with_every_export_in_it(tmp_path):
    (tmp_path / "many").mkdir()
    (tmp_path / "many" / "a.json").write_bytes(as_share(consented()))
    assert main(["collect", str(tmp_path / "many"), "--out", str(tmp_path / "data")]) == 0


def test_what_is_there_already_is_not_touched(kept, tmp_path, capsys):
    (tmp_path / "data").mkdir()
    assert main(["collect", kept("a.json", as_share(consented())), "--out", str(tmp_path / "data")]) == 2
    assert list((tmp_path / "data").iterdir()) == []
    assert "Intet er ændret." in capsys.readouterr().err


def test_a_data_set_that_cannot_be_finished_leaves_nothing_behind(kept, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.shell.collecting._write", full)
    assert main(["collect", kept("a.json", as_share(consented())), "--out", str(tmp_path / "data")]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
