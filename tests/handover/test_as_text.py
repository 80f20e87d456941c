"""A sheet to paste into a journal: a few plain lines, whatever was written and whichever system takes them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover.as_text import LINE_END, MOST_LINES, as_text
from app.handover.report import Block
from app.handover.sheet import Section, Sheet
from tests.support.sheets import sheet_in


def lines_of(sheet):
    text = as_text(sheet)
    assert text.endswith(LINE_END)
    return text.removesuffix(LINE_END).split(LINE_END)


@pytest.fixture
def sheet(language):
    return sheet_in(language)


def test_it_is_fifteen_lines_at_most_and_says_every_section(sheet):
    lines = lines_of(sheet)
    assert len(lines) <= 15
    text = " ".join(lines)
    assert [section.title for section in sheet.sections if section.title not in text] == []
    assert [line for section in sheet.sections for line in section.lines if line not in text] == []
    assert sheet.title == lines[0]
    assert sheet.footer[0] == lines[-1]


def test_only_what_the_sheet_says_is_in_it(sheet):
    without = replace(sheet, sections=tuple(one for one in sheet.sections if one.block is not Block.QUESTIONS))
    assert "barnebarn" in as_text(sheet)
    assert "barnebarn" not in as_text(without)
    assert sheet.tables[0].caption not in as_text(sheet)


def test_a_section_with_nothing_to_say_takes_no_line():
    assert lines_of(Sheet("da", "Titel", ("Hoved",), (Section(Block.PAIN, "Ryg"),))) == ["Titel", "Hoved"]


@given(st.lists(st.text(), max_size=40))
def test_whatever_is_written_nothing_steers_the_screen_that_shows_it(texts):
    sections = tuple(Section(Block.NOTES, f"Noter {n}", "", (text,)) for n, text in enumerate(texts))
    lines = lines_of(Sheet("da", "Titel", (), sections))
    assert len(lines) <= MOST_LINES
    assert [sign for sign in "".join(lines) if sign != " " and unicodedata.category(sign)[0] in "CZ"] == []
