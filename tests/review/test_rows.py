"""Many people are counted together: only who said so, only numbers, under names that lead to nobody."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from enum import Enum

import pytest

from app.core.observation import NO, YES, Kind, Observation
from app.review.collect import Read, Skipped, alias, chunks, look, new_key, open_one, people_in, rows_of
from app.review.rows import Rows, told_in
from tests.support.handed_over import OTHER, PERSON, consented, day, report, written


class Strange(Enum):
    NOT_OURS = "not-ours"


def reader(of):
    """Reads a file by the name that stands in it."""
    return lambda data: of.get(json.loads(data), Strange.NOT_OURS)


@pytest.fixture
def kept(tmp_path):
    def keep(name, holds):
        path = tmp_path / name
        path.write_text(json.dumps(holds))
        return path

    return keep


def test_who_did_not_say_so_is_not_counted(kept):
    read = reader({"yes": Read(consented(), "rygvej-share"), "no": Read(report(), "rygvej-share")})
    chunk = rows_of([(PERSON, (kept("a", "yes"), kept("b", "no")))], b"key", read)
    assert [(one.path.name, one.skipped) for one in chunk.left_out] == [("b", Skipped.NO_CONSENT)]
    assert len(chunk.rows) == 42


def test_of_whom_no_file_may_be_counted_there_is_no_trace(kept):
    chunk = rows_of([(PERSON, (kept("b", "no"),))], b"key", reader({"no": Read(report(), "rygvej-share")}))
    assert chunk.rows.people == []


def test_a_bad_file_is_named_with_its_own_reason(kept, tmp_path):
    assert look(kept("a", "?"), lambda _: Strange.NOT_OURS).skipped is Strange.NOT_OURS
    assert look(tmp_path / "gone", lambda _: PERSON).skipped is Skipped.UNREADABLE
    assert open_one(tmp_path / "gone", reader({})) is Skipped.UNREADABLE


def test_a_file_too_large_is_not_even_read(kept, monkeypatch):
    monkeypatch.setattr("app.review.collect.MOST_BYTES", 3)
    assert open_one(kept("a", "yes"), reader({})) is Skipped.TOO_LARGE


def test_files_of_one_person_are_counted_together(kept):
    looked = [look(kept(name, name), lambda data: OTHER if b"other" in data else PERSON) for name in ("one", "two", "other")]
    assert {person: [path.name for path in paths] for person, paths in people_in(looked).items()} == {
        PERSON: ["one", "two"],
        OTHER: ["other"],
    }


def test_where_two_files_tell_of_one_day_the_later_one_counts():
    seen = Observation(day(0), Kind.HINDRANCE, 3.0)
    early, late = report(told=(), made=1), report(told=(), made=2)
    said = [(replace(late, told=(replace(seen, value=7.0),)), "new"), (replace(early, told=(seen,)), "old")]
    assert told_in(said) == {(day(0), "hindrance"): (7.0, "new")}


def test_a_yes_is_one_a_no_is_zero_and_words_are_not_counted():
    told = (
        Observation(day(0), Kind.FLARE, YES),
        Observation(day(1), Kind.FLARE, NO),
        Observation(day(1), Kind.MARK, "my own words"),
        Observation(day(1), Kind.WORK, "adapted"),
    )
    rows = told_in([(report(told=(), days_told=1), "s"), (replace(report(told=()), told=told), "s")])
    assert rows == {(day(0), "flare"): (1.0, "s"), (day(1), "flare"): (0.0, "s"), (day(1), "work-adapted"): (1.0, "s")}


def test_ratings_and_totals_go_along_without_their_words():
    rows = told_in([(replace(written(), told=()), "s")])
    assert rows == {(day(0), "own-thing-1"): (3.0, "s"), (day(20), "own-thing-1"): (6.0, "s"), (day(3), "total-rmdq-23"): (11.0, "s")}
    assert "dog" not in str(rows)


def test_a_random_name_is_the_same_within_a_data_set_and_another_in_the_next():
    key = new_key()
    assert alias(PERSON, key) == alias(PERSON, key) != alias(OTHER, key)
    assert alias(PERSON, key) != alias(PERSON, new_key())
    assert PERSON[:8] not in alias(PERSON, key)


def test_people_are_taken_so_many_at_a_time():
    people = {str(n): () for n in range(5)}
    assert [len(chunk) for chunk in chunks(people, 2)] == [2, 2, 1]


def test_rows_of_some_people_stand_in_columns(kept):
    path = kept("a", "one")
    rows = rows_of([(PERSON, (path,))], b"key", reader({"one": Read(consented(told=(0, 1)), "s")})).rows
    assert rows.people == [alias(PERSON, b"key")]
    assert list(rows.value) == [0.0, 1.0]
    assert [date.fromordinal(n + date(1970, 1, 1).toordinal()) for n in rows.day] == [day(0), day(1)]


def test_nobody_is_no_row():
    assert len(Rows()) == 0
