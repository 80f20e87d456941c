"""The table for Excel: it opens there as it should, and comes back as it was."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.observation import Kind, Observation
from app.handover.as_csv import answer_cell, as_csv
from app.handover.csv_cell import FORMULA, UNSEEN, number_cell, read_number, read_text, text_cell
from app.handover.csv_layout import CellProblem, CsvProblem, Head, Row, head_name, row_name
from app.handover.kind_words import answer_words, kind_name
from app.handover.read_csv import read_answer_cell, read_csv
from app.handover.report import OwnThing, Written
from app.shell.catalog import catalogue
from tests.support.reports import FEW, HOSTILE, karens_report, reports, small
from tests.support.sure import sure

BOTH = (catalogue("da"), catalogue("en"))


def rows_of(data: bytes) -> list[list[str]]:
    """The table as anyone else's reader sees it."""
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_it_is_what_a_danish_excel_reads():
    data = as_csv(karens_report(), catalogue("da"))
    assert data.startswith(b"\xef\xbb\xbfDato;R\xc3\xa6kke;")
    assert data.endswith(b"\r\n")
    assert b"2025-12-10;Dag;" in data
    assert b";14;hos fys\r\n" in data
    assert b";31,5;\r\n" in data
    assert data == as_csv(karens_report(), catalogue("da"))


def test_every_line_ends_as_excel_ends_it():
    data = as_csv(small(questions=()), catalogue("en"))
    assert data.count(b"\r\n") == data.count(b"\n") == 85


def test_a_day_that_was_not_told_is_a_row_without_a_number():
    report = small()
    rows = rows_of(as_csv(report, catalogue("en")))
    assert len(rows) == 1 + len(report.span)
    assert rows[1] == ["2025-12-10", "Day", "", "", ""]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_text_becomes_a_formula(hostile):
    report = small(
        notes=(Written(date(2026, 1, 1), hostile),),
        marks=(Written(date(2026, 1, 1), hostile),),
        things=(OwnThing("x", hostile, date(2026, 1, 1), None),),
        names={Kind.OWN_ONE: hostile},
        told=(Observation(date(2026, 1, 1), Kind.OWN_ONE, 4),),
    )
    data = as_csv(report, catalogue("da"))
    dangerous = [cell for row in rows_of(data) for cell in row if cell.lstrip(UNSEEN).startswith(FORMULA)]
    assert dangerous == []
    read = sure(read_csv(data, BOTH))
    assert read.written(Row.NOTE) == report.notes
    assert read.names == {Kind.OWN_ONE: hostile}


@given(st.text() | st.text(alphabet="'=;\"\r\n -5,a\0"))
def test_any_text_comes_back(text):
    assert read_text(text_cell(text)) == text
    assert not text_cell(text).lstrip(UNSEEN).startswith(FORMULA)
    said = answer_words(catalogue("da"))
    assert read_answer_cell(answer_cell(text, said), {heard.lower(): value for value, heard in said.items()}) == text


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53))
def test_any_number_comes_back_with_all_its_decimals(number):
    assert read_number(number_cell(number)) == number
    assert "e" not in number_cell(number).lower()


@pytest.mark.parametrize(
    ("number", "cell"), [(5.0, "5"), (-0.0, "0"), (0.1 + 0.2, "0,30000000000000004"), (float("nan"), ""), (1e-7, "0,0000001")]
)
def test_a_number_is_written_out(number, cell):
    assert number_cell(number) == cell


@pytest.mark.parametrize("words", BOTH, ids=["da", "en"])
@settings(max_examples=FEW)
@given(report=reports())
def test_any_report_comes_back(words, report):
    read = sure(read_csv(as_csv(report, words), BOTH))
    assert read.refused == ()
    assert read.unknown == ()
    assert sorted(read.told, key=str) == sorted(report.told, key=str)
    assert read.written(Row.MARK) == report.marks
    assert read.written(Row.NOTE) == report.notes
    assert tuple(line.day for line in read.lines if line.is_helped) == report.helped_days
    totals = [(one.instrument, one.day, one.value, one.place) for one in report.totals]
    assert [(line.words, line.day, line.value, line.place) for line in read.lines if line.row is Row.TOTAL] == totals
    things = [line for line in read.lines if line.row is Row.THING]
    assert [(line.words, line.day) for line in things if line.value is None] == [(thing.words, thing.since) for thing in report.things]
    ratings = [(thing.words, one.day, one.score) for thing in report.things for one in thing.ratings]
    assert [(line.words, line.day, line.value) for line in things if line.value is not None] == ratings


@pytest.mark.parametrize("words", BOTH, ids=["da", "en"])
def test_every_column_and_row_has_a_name_of_its_own(words):
    columns = [kind_name(kind, words) for kind in Kind] + [head_name(head, words) for head in Head if head is not Head.ROW]
    assert len({name.lower() for name in columns}) == len(columns)
    assert len({row_name(row, words) for row in Row}) == len(Row)


def test_no_name_means_two_things_in_two_languages():
    meant: dict[str, set[object]] = {}
    for words in BOTH:
        for kind in Kind:
            meant.setdefault(kind_name(kind, words).lower(), set()).add(kind)
        for head in Head:
            meant.setdefault(head_name(head, words).lower(), set()).add(head)
    assert {name: what for name, what in meant.items() if len(what) > 1} == {}


def read(text: str):
    """A table that someone typed."""
    return sure(read_csv(text.encode(), BOTH))


def test_a_table_that_was_saved_again_by_a_spreadsheet_is_still_read():
    danish = read("Dato;Række;Smerte i ryggen\r\n24-02-2026;Dag;4\r\n")
    english = read("Date,Row,Back pain (0-10)\n2026-02-24,Day,4\n")
    assert danish.told == english.told == (Observation(date(2026, 2, 24), Kind.BACK_PAIN, 4),)


def test_what_is_not_understood_is_told_line_by_line():
    told = read(
        "Date;Row;Back pain;Work;Words;Number;Mine\n2026-02-30;Day;4\n2026-02-01;Dag;11;yes\n2026-02-01;Hm\n2026-02-02;Day;x;Adapted\n"
    )
    assert [(one.line, one.head, one.why) for one in told.refused] == [
        (2, "date", CellProblem.NO_DAY),
        (3, "back-pain", CellProblem.OFF_THE_SCALE),
        (3, "work", CellProblem.NOT_AN_ANSWER),
        (4, "row", CellProblem.NO_SUCH_ROW),
        (5, "back-pain", CellProblem.NOT_AN_ANSWER),
    ]
    assert told.told == (Observation(date(2026, 2, 2), Kind.WORK, "adapted"),)
    assert told.unknown == ("Mine",)


def test_a_day_told_twice_is_told_once():
    told = read("Date;Row;Mood\n2026-02-01;Day;3\n2026-02-01;Day;4\n")
    assert told.told == (Observation(date(2026, 2, 1), Kind.MOOD, 3),)
    assert [(one.line, one.why) for one in told.refused] == [(3, CellProblem.TOLD_TWICE)]


def test_a_row_of_words_needs_words_and_a_total_its_number():
    told = read(
        "Date;Row;Words;Number\n2026-02-01;Note;;\n2026-02-01;Questionnaire;odi;\n2026-02-01;My thing;walk;12\n2026-02-01;My thing;walk;x\n"
    )
    assert [(one.line, one.why) for one in told.refused] == [
        (2, CellProblem.NO_WORDS),
        (3, CellProblem.NOT_AN_ANSWER),
        (4, CellProblem.OFF_THE_SCALE),
        (5, CellProblem.NOT_AN_ANSWER),
    ]
    assert told.lines == ()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"x" * 101, CsvProblem.TOO_BIG),
        ("Dato;Række\r\n".encode("cp1252"), CsvProblem.NOT_UTF_8),
        (b'Date;Row\n"2026', CsvProblem.NOT_A_TABLE),
        (b"", CsvProblem.NOT_OURS),
        (b"name;age\nAnna;4\n", CsvProblem.NOT_OURS),
        (b"Date;Row;Mood;Mood\n", CsvProblem.NOT_OURS),
    ],
)
def test_a_file_that_is_no_such_table_is_a_problem_of_its_own(data, problem):
    assert read_csv(data, BOTH, largest=100) is problem


@given(st.text())
def test_whatever_is_in_a_file_nothing_breaks(text):
    read_csv(("Date;Row;Mood;Words\n" + text).encode(), BOTH)
    read_csv(text.encode(), BOTH)
