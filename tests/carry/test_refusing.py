"""Whatever stands in a file, it is answered with a sentence and a place, and the diary is as it was."""

from __future__ import annotations

import json
import sqlite3
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.carry.actions import look_into
from app.carry.document import Document
from app.carry.read_document import LARGEST, read_document
from app.carry.refusal import Refusal, Why
from app.carry.refusal_words import say_refusal
from app.carry.staging import MOST_TOLD, staged
from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.log.actions import days_told
from app.shell.carrying import CARRY
from app.shell.catalog import catalogue
from app.store.steps import STEPS
from tests.carry.kit import as_file, fields, rows_of, whole_document

WHOLE = whole_document()


def refused(data):
    """All that is wrong with a document."""
    read = read_document(data, len(STEPS))
    if isinstance(read, Refusal):
        return (read,)
    link = staged(read)
    if isinstance(link, sqlite3.Connection):
        link.close()
        return ()
    return link


def spoiled(spoil):
    """The document with something done to its values."""
    values = fields()
    spoil(values)
    return as_file(values)


def row(table, column, value, number=0):
    def spoil(values):
        values["tables"][table][number][column] = value

    return spoil


FILES = [
    (b"", Why.EMPTY, None),
    (b" \n", Why.EMPTY, None),
    (b"x" * (LARGEST + 1), Why.TOO_LARGE, None),
    (b'{"a": [' + b"1," * 1_000_001 + b"1]}", Why.TOO_LARGE, None),
    (b'{"a": [' + b'{"b":1},' * 400_000 + b"1]}", Why.TOO_LARGE, None),
    (b"SQLite format 3\0....", Why.A_DIARY_FILE, None),
    ('{"format": "rygvej-backup", "note": "på"}'.encode("latin-1"), Why.NOT_TEXT, None),
    (WHOLE.decode().encode("utf-16"), Why.NOT_TEXT, None),
    (b"%PDF-1.7 \xff", Why.NOT_TEXT, None),
    (WHOLE[:5000], Why.NOT_JSON, None),
    (b'{\n"format": "rygvej-backup",\n oops', Why.NOT_JSON, 3),
    (b"[" * 100_000, Why.TOO_DEEP, None),
    (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, Why.TOO_DEEP, None),
    (b"[1, 2]", Why.NOT_OURS, None),
    (b'{"resourceType": "Bundle"}', Why.NOT_OURS, None),
    (b'{"format": "rygvej-share", "version": 1}', Why.A_SHARE, None),
    (b'{"format": "rygvej-backup", "format": "rygvej-backup"}', Why.TWICE, None),
    (b'{"format": "rygvej-backup", "version": NaN}', Why.NO_NUMBER, None),
    (b'{"format": "rygvej-backup", "version": -Infinity}', Why.NO_NUMBER, None),
    (b'{"format": "rygvej-backup", "version": 1e999}', Why.NO_NUMBER, None),
    (b'{"format": "rygvej-backup", "version": ' + b"9" * 50_000 + b"}", Why.NO_NUMBER, None),
]


@pytest.mark.parametrize(("data", "why", "line"), FILES, ids=[f"{n}-{case[1].value}" for n, case in enumerate(FILES)])
def test_a_file_that_is_no_document_is_refused_with_its_reason(data, why, line):
    begun = time.process_time()
    found = read_document(data, len(STEPS))
    assert isinstance(found, Refusal)
    assert found.why is why
    assert line is None or found.line == line
    assert time.process_time() - begun < 5


VALUES = [
    (lambda v: v.update(version=2), Refusal(Why.NEWER)),
    (lambda v: v.update(file_version=len(STEPS) + 1), Refusal(Why.NEWER)),
    (lambda v: v.update(version=True), Refusal(Why.WRONG_KIND, column="version")),
    (lambda v: v.update(file_version=0), Refusal(Why.WRONG_KIND, column="file_version")),
    (lambda v: v.pop("made_at"), Refusal(Why.WRONG_KIND, column="made_at")),
    (lambda v: v.update(extra=1), Refusal(Why.UNKNOWN_COLUMN, column="extra")),
    (lambda v: v.update(tables=[]), Refusal(Why.WRONG_KIND, column="tables")),
    (lambda v: v["tables"].update(answer={}), Refusal(Why.WRONG_KIND, "answer")),
    (lambda v: v["tables"]["answer"].insert(1, 7), Refusal(Why.WRONG_KIND, "answer", 2)),
    (lambda v: v["tables"].update(invoice=[]), Refusal(Why.UNKNOWN_TABLE, "invoice")),
    (lambda v: v["tables"].pop("mark"), Refusal(Why.MISSING_TABLE, "mark")),
    (row("answer", "colour", 1, 2), Refusal(Why.UNKNOWN_COLUMN, "answer", 3, "colour")),
    (lambda v: v["tables"]["answer"][0].pop("word"), Refusal(Why.MISSING_COLUMN, "answer", 1, "word")),
    (row("answer", "score", "5"), Refusal(Why.WRONG_KIND, "answer", 1, "score")),
    (row("answer", "score", True), Refusal(Why.WRONG_KIND, "answer", 1, "score")),
    (row("answer", "score", 5.5), Refusal(Why.WRONG_KIND, "answer", 1, "score")),
    (row("answer", "day", None), Refusal(Why.WRONG_KIND, "answer", 1, "day")),
    (row("answer", "day", ["2026-03-04"]), Refusal(Why.WRONG_KIND, "answer", 1, "day")),
    (row("answer", "day", "4.3.2026"), Refusal(Why.WRONG_DAY, "answer", 1, "day")),
    (row("answer", "day", "2026-02-30"), Refusal(Why.WRONG_DAY, "answer", 1, "day")),
    (row("answer", "day", "0001-01-01"), Refusal(Why.WRONG_DAY, "answer", 1, "day")),
    (row("answer", "told_at", "yesterday"), Refusal(Why.WRONG_DAY, "answer", 1, "told_at")),
    (row("answer", "told_at", "2026-03-04T20:30:00"), Refusal(Why.WRONG_DAY, "answer", 1, "told_at")),
    (row("goal_rating", "score", 11), Refusal(Why.OUT_OF_RANGE, "goal_rating", 1)),
    (row("goal_rating", "score", -1), Refusal(Why.OUT_OF_RANGE, "goal_rating", 1)),
    (row("goal_rating", "score", 2**63), Refusal(Why.NO_NUMBER, "goal_rating", 1, "score")),
    (row("goal_rating", "goal_id", "nobody"), Refusal(Why.POINTS_NOWHERE, "goal_rating", 1)),
    (row("note", "text", "half \ud83d"), Refusal(Why.NOT_TEXT, "note", 1, "text")),
    (row("note", "text", "a\0b"), Refusal(Why.NOT_TEXT, "note", 1, "text")),
    (lambda v: v["tables"]["mark"].append(v["tables"]["mark"][0]), Refusal(Why.TWICE, "mark", 3)),
]


@pytest.mark.parametrize(("spoil", "expected"), VALUES)
def test_a_document_with_one_thing_wrong_is_refused_with_its_place(spoil, expected):
    values = fields()
    spoil(values)
    assert refused(json.dumps(values).encode()) == (expected,)


def test_a_document_that_is_wrong_from_end_to_end_tells_a_few_of_it():
    def spoil(values):
        values["tables"]["answer"] = [dict(one, score=99, word=None, skipped=0) for one in values["tables"]["answer"] * 5]

    assert len(refused(spoiled(spoil))) == MOST_TOLD


def test_a_byte_order_mark_from_an_editor_does_no_harm():
    assert refused(b"\xef\xbb\xbf" + WHOLE) == ()


@pytest.mark.parametrize("why", Why)
def test_every_reason_is_said_in_both_languages_without_what_the_file_holds(why):
    said = {say_refusal(Refusal(why, "t" * 5000, 3, "c\u202e", 7), catalogue(language)) for language in ("da", "en")}
    assert len(said) == 2
    assert all(len(sentence) < 300 and "\u202e" not in sentence for sentence in said)


def test_half_a_file_and_a_strangers_file_leave_the_diary_as_it_was(diary):
    before = rows_of(diary)
    for data in (WHOLE[:-40], b"hello", b"a;b\r\n1;2\r\n", b"\xff\xfe;", spoiled(row("answer", "score", 99))):
        found = look_into(diary, data, CARRY)
        assert isinstance(found, tuple)
        assert found
        assert rows_of(diary) == before


def test_what_no_screen_could_show_is_not_taken_in(diary):
    def read(tried):
        if days_told(tried, Span(LONG_AGO, tried.today)):
            raise ValueError("unreadable")

    assert look_into(diary, WHOLE, replace(CARRY, read_all=read)) == (Refusal(Why.NOT_READABLE),)
    assert days_told(diary, Span(LONG_AGO, diary.today)) == ()


values = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.just([]), st.just({"a": 1}))


@settings(max_examples=200)
@given(st.data())
def test_whatever_value_stands_in_a_row_it_is_taken_or_refused(data):
    document = fields()
    table = data.draw(st.sampled_from(sorted(document["tables"])))
    number = data.draw(st.integers(0, len(document["tables"][table]) - 1))
    column = data.draw(st.sampled_from([*document["tables"][table][number], "other"]))
    document["tables"][table][number][column] = data.draw(values)
    for one in refused(json.dumps(document).encode()):
        assert say_refusal(one, catalogue("da"))


@settings(max_examples=150)
@given(st.integers(0, len(WHOLE)), st.binary(max_size=8), st.integers(0, 40))
def test_whatever_bytes_stand_anywhere_they_are_read_or_refused(place, planted, cut):
    for one in refused(WHOLE[:place] + planted + WHOLE[place + cut :]):
        assert say_refusal(one, catalogue("en"))


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_refused(data):
    assert isinstance(read_document(data, len(STEPS)), (Refusal, Document))
