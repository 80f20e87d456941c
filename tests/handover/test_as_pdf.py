"""A sheet on paper: one page for twelve weeks, everything on it, the same bytes each time. Read back by programs that are not ours."""

from __future__ import annotations

import io
import logging
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError

from app.handover.as_pdf import as_pdf
from app.handover.code import new_code
from app.handover.report import Block
from app.handover.sheet import Section, Sheet, Table
from app.handover.sheet_of import sheet_of
from app.shell.catalog import catalogue
from tests.support.sheets import MADE_AT, sheet_in
from tests.support.whole_report import whole_report
from tools.readers import read


@pytest.fixture(autouse=True)
def _no_letter_is_missing(caplog):
    """What the letters of the paper lack is told by a warning, which nobody may cause."""
    with caplog.at_level(logging.WARNING):
        yield
    assert [record.getMessage() for record in caplog.records] == []


@pytest.fixture
def sheet(language):
    return sheet_in(language)


@pytest.fixture
def file(tmp_path, sheet):
    made = tmp_path / "sheet.pdf"
    made.write_bytes(as_pdf(sheet, MADE_AT))
    return made


def opened(file) -> Any:
    """A paper as another program takes it apart. Its parts have no types of their own."""
    return PdfReader(file)


def plain(text):
    return " ".join(text.split())


def said_in(sheet):
    """Every text of a sheet."""
    tables = [*sheet.tables, *(table for section in sheet.sections for table in section.tables)]
    yield from (sheet.title, *sheet.header, *sheet.footer)
    for section in sheet.sections:
        yield from (section.title, section.days, *section.lines)
        yield from (sign.meaning for figure in section.figures for sign in figure.signs)
    for table in tables:
        yield from (table.caption, *table.heads, *(cell for row in table.rows for cell in row))


def elements(node):
    """The tree in which it is read aloud: kind, alternative, what it holds."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        one = kid.get_object()
        if hasattr(one, "get"):
            yield one["/S"][1:], one.get("/Alt"), one
            yield from elements(one)


def test_twelve_weeks_are_one_page_and_the_tables_another(file):
    assert len(opened(file).pages) == 2


def test_everything_on_the_sheet_is_on_the_paper(file, sheet):
    there = plain(read("pdftotext", "-layout", file, "-").stdout)
    in_order = plain(read("pdftotext", "-raw", file, "-").stdout)
    assert [text for text in said_in(sheet) if plain(text) not in there and plain(text) not in in_order] == []
    first = plain(opened(file).pages[0].extract_text())
    assert [section.title for section in sheet.sections if section.title not in first] == []


def test_a_whole_report_with_everything_chosen_is_one_page_and_its_groups_are_headings(language):
    sheet = sheet_of(whole_report(), catalogue(language))
    made = as_pdf(sheet, MADE_AT)
    first = plain(opened(io.BytesIO(made)).pages[0].extract_text())
    groups = list(dict.fromkeys(section.group for section in sheet.sections if section.group))
    assert len(groups) > 1
    assert [title for title in (*groups, *(section.title for section in sheet.sections)) if plain(title) not in first] == []
    kinds = [kind for kind, _, _ in elements(opened(io.BytesIO(made)).trailer["/Root"]["/StructTreeRoot"])]
    assert kinds.count("H3") == sum(bool(section.group) for section in sheet.sections)
    assert kinds.count("H2") == len(groups) + sum(not section.group for section in sheet.sections)


def test_no_word_of_a_table_is_broken_where_there_is_room_for_all():
    heads = ("Day", *(f"Questionnaire{n}" for n in range(5)))
    rows = tuple((f"2026-03-{n + 1:02}", "as usual, though later", "4", "4", "4", "4") for n in range(20))
    made = opened(io.BytesIO(as_pdf(Sheet("en", "T", (), (), (Table("C", heads, rows),)), MADE_AT)))
    said = made.pages[0].extract_text()
    assert [row[0] for row in rows if row[0] not in said] == []
    assert [head for head in heads if head not in said] == []


def test_it_is_the_same_file_each_time(sheet):
    assert as_pdf(sheet, MADE_AT) == as_pdf(sheet, MADE_AT)


def test_other_programs_find_nothing_wrong_with_it(file):
    checked = read("qpdf", "--check", file)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert read("pdfinfo", file).stderr == ""


def test_it_says_its_language_and_its_title(file, sheet):
    reader = opened(file)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == sheet.language
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title == sheet.title


def test_whoever_listens_hears_headings_pictures_and_tables_in_order(file, sheet):
    tree = list(elements(opened(file).trailer["/Root"]["/StructTreeRoot"]))
    kinds = [kind for kind, _, _ in tree]
    assert kinds.count("H1") == 1
    assert kinds.count("H2") == len(sheet.sections)
    sentences = [figure.sentence for section in sheet.sections for figure in section.figures]
    assert [alt for kind, alt, _ in tree if kind == "Figure"] == sentences
    assert {kind: kinds.count(kind) for kind in ("TR", "TH", "TD")} == counted(sheet)
    heads = [one["/A"]["/Scope"] for kind, _, one in tree if kind == "TH"]
    assert set(heads) == {"/Column", "/Row"}
    aloud = read("pdfinfo", "-struct-text", file)
    assert aloud.stderr == ""
    places = [aloud.stdout.index(f'"{section.title}"') for section in sheet.sections]
    assert places == sorted(places)


def counted(sheet):
    """The rows and cells that there must be. A table in two columns says its head twice."""
    tables = [table for section in sheet.sections for table in section.tables] + [*sheet.tables, replace(sheet.tables[0], rows=())]
    return {
        "TR": sum(1 + len(table.rows) for table in tables),
        "TH": sum(len(table.heads) + len(table.rows) for table in tables),
        "TD": sum((len(table.heads) - 1) * len(table.rows) for table in tables),
    }


def test_the_headings_are_a_list_to_choose_from(file, sheet):
    first, under = opened(file).outline
    assert first.title == sheet.title
    assert [one.title for one in under] == [section.title for section in sheet.sections]


def test_the_letters_are_in_the_file_and_no_more_of_them_than_are_used(file):
    fonts = opened(file).pages[0]["/Resources"]["/Font"]
    names = {font.get_object()["/BaseFont"] for font in fonts.values()}
    assert all("+" in name for name in names), names
    assert file.stat().st_size < 150_000


def test_a_sign_that_the_letters_lack_is_shown_as_unknown_and_loses_nothing_else():
    odd = Sheet("da", "Titel", (), (Section(Block.NOTES, "Noter", "", ("Tak \U0001f600 for hjælpen \u0645",)),))
    assert "Tak ? for hjælpen ?" in opened(io.BytesIO(as_pdf(odd, MADE_AT))).pages[0].extract_text()


def test_however_much_is_written_nothing_is_cut_away():
    words = " ".join(f"ord{n}" for n in range(3000))
    long = Sheet("da", "Meget", (), (Section(Block.NOTES, "Noter", "", (words, "æ" * 400)),), (), ("Fod",))
    reader = opened(io.BytesIO(as_pdf(long, MADE_AT)))
    said = " ".join(page.extract_text() for page in reader.pages)
    assert len(reader.pages) > 1
    assert [n for n in range(3000) if f"ord{n}" not in said] == []
    assert said.count("æ") == 400
    assert said.count("Fod") == len(reader.pages)


def test_boxes_to_write_in_stand_whole_on_a_page():
    weeks = tuple(Table(f"Uge {n}", ("Dag", "Ryg", "Ben"), tuple((str(day), "", "") for day in range(14)), box=12) for n in range(2))
    reader = opened(io.BytesIO(as_pdf(Sheet("da", "Papir", ("Skriv et tal.",), (), weeks), MADE_AT)))
    assert len(reader.pages) == 2
    assert "Uge 1" in reader.pages[1].extract_text()


def test_a_locked_paper_opens_with_its_code_and_no_other(tmp_path, sheet):
    code = new_code()
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(as_pdf(sheet, MADE_AT, code))
    reader = opened(locked)
    assert reader.is_encrypted
    with pytest.raises(FileNotDecryptedError):
        reader.pages[0].extract_text()
    assert not reader.decrypt(new_code())
    assert reader.decrypt(code)
    assert sheet.sections[1].title in reader.pages[0].extract_text()
    assert read("pdfinfo", locked).returncode != 0
    checked = read("qpdf", "--password=" + code, "--check", locked)
    assert checked.returncode == 0, checked.stderr
    shown = read("qpdf", "--password=" + code, "--show-encryption", locked).stdout
    assert "R = 6" in shown
    assert sheet.title.encode("utf-16-be") not in locked.read_bytes()
