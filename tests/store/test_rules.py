from __future__ import annotations

import sqlite3

import pytest

from tests.support.file import bare, opened

GOOD = {"id": "a", "day": "2026-03-02", "item": "hindrance", "score": 6, "word": None, "skipped": 0, "told_at": "2026-03-02T20:00:00+00:00"}
REFUSED = [
    {"score": 11},
    {"score": -1},
    {"score": 5.5},
    {"score": "six"},
    {"score": b"6"},
    {"score": None},
    {"skipped": 1},
    {"skipped": 2, "score": None},
    {"score": None, "skipped": -1},
    {"word": "yes"},
    {"score": None, "word": "yes"},
    {"item": "flare"},
    {"item": "flare", "score": None, "word": "maybe"},
    {"item": "work", "score": None, "word": "yes"},
    {"item": "flare", "score": None, "word": "usual"},
    {"item": "pain"},
    {"day": "2026-02-30"},
    {"day": "4 March"},
    {"day": "2026-3-2"},
    {"day": "now"},
    {"day": ""},
    {"day": None},
    {"id": None},
    {"told_at": None},
]
TAKEN = [
    {},
    {"score": 0},
    {"score": 10},
    {"score": None, "skipped": 1},
    {"item": "flare", "score": None, "word": "no"},
    {"item": "work", "score": None, "word": "not_a_work_day"},
    {"item": "flare", "score": None, "skipped": 1},
    {"day": "2024-02-29"},
]


@pytest.fixture
def link(tmp_path):
    with opened(tmp_path / "rygvej.db"), bare(tmp_path / "rygvej.db") as link:
        yield link


def put(link, change):
    columns = "id, day, item, score, word, skipped, told_at"
    link.execute(f"INSERT INTO answer ({columns}) VALUES (:{columns.replace(', ', ', :')})", GOOD | change)  # noqa: S608 - our own names


@pytest.mark.parametrize("change", REFUSED, ids=str)
def test_the_file_refuses_what_is_no_answer(link, change):
    with pytest.raises((sqlite3.IntegrityError, sqlite3.OperationalError)):
        put(link, change)


@pytest.mark.parametrize("change", TAKEN, ids=str)
def test_the_file_takes_every_answer(link, change):
    put(link, change)


def test_a_question_has_one_answer_a_day(link):
    put(link, {})
    with pytest.raises(sqlite3.IntegrityError):
        put(link, {"id": "b", "score": 3})


def test_an_answer_has_its_id_alone(link):
    put(link, {})
    with pytest.raises(sqlite3.IntegrityError):
        put(link, {"item": "mood"})


@pytest.mark.parametrize(("day", "text"), [("2026-03-02", ""), ("2026-03-02", "   "), ("2026-03-02", None), ("no day", "hi")])
def test_the_file_refuses_what_is_no_note(link, day, text):
    with pytest.raises(sqlite3.IntegrityError):
        link.execute("INSERT INTO note VALUES ('a', ?, '2026-03-02T19:15:00.000000+00:00', ?)", (day, text))


def test_a_note_is_kept_whatever_it_says(link):
    hostile = "<script>alert(1)</script>\u202e' OR 1=1; -- \U0001f600" + "x" * 100_000
    link.execute("INSERT INTO note VALUES ('a', '2026-03-02', '2026-03-02T19:15:00.000000+00:00', ?)", (hostile,))
    assert link.execute("SELECT text FROM note").fetchone() == (hostile,)


def test_what_is_deleted_does_not_linger_in_the_file(tmp_path):
    from app.device.platform import BROWSER

    path = tmp_path / "rygvej.db"
    with opened(path, BROWSER), bare(path, BROWSER) as link:
        link.execute("INSERT INTO note VALUES ('a', '2026-03-02', '2026-03-02T19:15:00.000000+00:00', 'a secret of mine')")
        assert b"a secret of mine" in path.read_bytes()
        link.execute("DELETE FROM note")
        assert b"a secret of mine" not in path.read_bytes()
