"""The workbook, opened by a reader that we did not write: typed cells, a picture with words, and no formula."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from app.core.observation import Kind, Observation
from app.handover.as_xlsx import LONGEST, as_xlsx
from app.handover.report import OwnThing, Written
from app.shell.catalog import catalogue
from tests.support.reports import FEW, HOSTILE, karens_report, reports, small

ENGLISH = catalogue("en")


def opened(report, words=ENGLISH):
    """The workbook as openpyxl reads it."""
    return load_workbook(BytesIO(as_xlsx(report, words)))


def cells(sheet):
    """Every cell that has something in it."""
    return [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]


def column(sheet, head):
    """The cells under a head."""
    (found,) = [cell for cell in sheet[1] if cell.value == head]
    return [row[found.column - 1] for row in sheet.iter_rows(min_row=2)]


def test_each_sheet_has_a_name_in_the_chosen_language():
    english = ["Days", "Picture", "My things", "Questionnaires", "Walking weeks", "Exercise weeks", "Flare-ups", "About the file"]
    assert opened(karens_report()).sheetnames == english
    assert opened(karens_report(), catalogue("da")).sheetnames[0] == "Dage"


def test_a_date_is_a_date_and_a_number_a_number():
    days = opened(karens_report())["Days"]
    assert column(days, "Date")[0].value == datetime(2025, 12, 10)  # noqa: DTZ001
    assert column(days, "Date")[0].is_date
    assert column(days, "Back pain (0-10)")[0].value == 7
    assert {cell.data_type for cell in column(days, "Back pain (0-10)")} == {"n"}


def test_a_day_that_was_not_told_is_an_empty_cell():
    days = opened(karens_report())["Days"]
    assert len(column(days, "Date")) == len(karens_report().span)
    assert column(days, "Back pain (0-10)")[2].value is None


def test_a_total_keeps_every_decimal():
    totals = opened(karens_report())["Questionnaires"]
    assert [cell.value for cell in column(totals, "Number")] == [14, 15, 31.5, 30, 0.612]
    assert column(totals, "Questionnaire")[0].value == "RMDQ-23"


def test_two_notes_of_one_day_stand_in_one_cell():
    notes = column(opened(karens_report())["Days"], "Notes")
    assert [cell.value for cell in notes if cell.value] == ["Tungt at bære kasser.\nSov dårligt.\n=1+1"]


@pytest.mark.parametrize("hostile", [*HOSTILE, "{=1+1}", "http://example.org", "mailto:a@b"])
def test_no_text_becomes_a_formula_or_a_link(hostile):
    report = small(
        notes=(Written(date(2026, 1, 1), hostile),),
        marks=(Written(date(2026, 1, 1), hostile),),
        things=(OwnThing("x", hostile, date(2026, 1, 1), None),),
        names={Kind.OWN_ONE: hostile},
        told=(Observation(date(2026, 1, 1), Kind.OWN_ONE, 4),),
        questions=(hostile,),
    )
    book = opened(report)
    assert [cell.coordinate for sheet in book for cell in cells(sheet) if cell.data_type == "f" or cell.hyperlink] == []
    assert unescape(book["My things"]["A2"].value) == hostile


def test_the_picture_is_told_in_words():
    with zipfile.ZipFile(BytesIO(as_xlsx(karens_report(), ENGLISH))) as parts:
        drawing = parts.read("xl/drawings/drawing1.xml").decode()
        chart = parts.read("xl/charts/chart1.xml").decode()
    told = "Back pain, Hindrance, Leg pain, day by day, from 0 to 10. A gap is days that were not told."
    assert re.findall(r'descr="([^"]*)"', drawing) == [told]
    assert opened(karens_report())["Picture"]["A1"].value == told
    assert "dispBlanksAs" not in chart, "a gap is what Excel shows if nothing else is asked for"
    assert len({"solid", *re.findall(r'prstDash val="(\w+)"', chart)}) == len(set(re.findall(r'symbol val="(\w+)"', chart))) == 3


def test_without_numbers_to_draw_there_is_no_picture():
    assert opened(small()).sheetnames == ["Days", "About the file"]


def test_what_was_not_chosen_is_not_in_it():
    assert "Notes" not in [cell.value for cell in opened(replace(karens_report(), notes=()))["Days"][1]]


def test_the_last_sheet_says_what_the_numbers_mean():
    about = opened(karens_report())["About the file"]
    said = {row[0].value: row[1].value for row in about.iter_rows(min_row=2)}
    assert said["Rygvej"] == "Made by the person it is about. Not a diagnosis."
    assert said["Days told"] == "60 of 84 days told."
    assert said["Sleep (0-10)"] == "0 is very badly, 10 is very well"
    assert said["Interpreter"] == "arabisk"


def test_a_text_that_is_too_long_for_a_cell_is_cut_and_not_lost():
    long = small(notes=(Written(date(2026, 1, 1), "x" * (LONGEST + 5)),))
    assert [len(cell.value) for cell in column(opened(long)["Days"], "Notes") if cell.value] == [LONGEST]


def test_the_same_report_is_the_same_file():
    assert as_xlsx(karens_report(), ENGLISH) == as_xlsx(karens_report(), ENGLISH)
    assert b"2026-03-03T20:30:00Z" in b"".join(_parts(as_xlsx(karens_report(), ENGLISH)))


def _parts(data):
    with zipfile.ZipFile(BytesIO(data)) as parts:
        return [parts.read(name) for name in parts.namelist()]


@settings(max_examples=FEW)
@given(reports())
def test_any_report_opens_and_has_its_numbers(report):
    book = opened(report)
    days = book["Days"]
    numbers = sorted(float(one.value) for one in report.told if not isinstance(one.value, str))
    assert sorted(float(cell.value) for cell in cells(days) if cell.data_type == "n") == pytest.approx(numbers)
    assert [cell for sheet in book for cell in cells(sheet) if cell.data_type == "f"] == []
