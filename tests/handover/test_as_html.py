"""A sheet as a page: everything on it, named and in order, nothing that runs, nothing from elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from app.handover.as_html import as_html
from app.handover.html_style import STYLE, hashed
from app.handover.report import Block
from app.handover.sheet import Section, Sheet
from app.handover.sheet_of import sheet_of
from app.shell.catalog import catalogue
from tests.support.sheets import sheet_in
from tests.support.whole_report import whole_report

VOID = {"meta"}


class Read(HTMLParser):
    """The page as a program for HTML takes it apart: what is open where, and every text."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.texts = [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append((tuple(self.open), data))

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


@pytest.fixture
def sheet(language):
    return sheet_in(language)


@pytest.fixture
def page(sheet):
    return Read(as_html(sheet))


def test_everything_on_the_sheet_is_on_the_page_in_its_order(page, sheet):
    shown = [text for inside, text in page.texts if "style" not in inside]
    tables = [*(table for section in sheet.sections for table in section.tables), *sheet.tables]
    told = [sheet.title, *sheet.header, *(section.title for section in sheet.sections), *sheet.footer]
    places = [len(shown) - 1 - shown[::-1].index(text) if text in sheet.footer else shown.index(text) for text in told]
    assert places == sorted(places)
    for section in sheet.sections:
        assert {*section.lines, *(figure.sentence for figure in section.figures)} <= set(shown)
    for table in tables:
        assert {*table.heads, *(cell for row in table.rows for cell in row if cell)} <= set(shown)


def test_every_tag_is_closed_and_every_name_is_given_once(page):
    assert page.open == []
    names = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(names) == len(set(names))
    asked = [attrs[by] for _, attrs in page.tags for by in ("aria-labelledby", "aria-describedby") if by in attrs]
    assert set(asked) <= set(names)


def test_it_says_its_language_and_its_title(page, sheet):
    assert page.all("html") == [{"lang": sheet.language}]
    assert (("html", "head", "title"), f"{sheet.title} | Rygvej") in page.texts


def test_headings_go_down_one_step_at_a_time(page, sheet):
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels == [1, *[2] * len(sheet.sections)]


def test_the_groups_of_a_whole_report_stand_over_their_sections(language):
    sheet = sheet_of(whole_report(), catalogue(language))
    levels = [int(tag[1]) for tag, _ in Read(as_html(sheet)).tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(3) == sum(bool(section.group) for section in sheet.sections) > 0
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_picture_has_a_name_and_a_sentence_and_its_signs_are_silent(page, sheet):
    pictures = [attrs for attrs in page.all("svg") if "role" in attrs]
    assert len(pictures) == len([figure for section in sheet.sections for figure in section.figures])
    assert all(attrs["role"] == "img" for attrs in pictures)
    assert all(attrs.get("aria-hidden") == "true" for attrs in page.all("svg") if "role" not in attrs)


def test_a_table_has_heads_of_columns_and_rows(page, sheet):
    tables = [*(table for section in sheet.sections for table in section.tables), *sheet.tables]
    scopes = [attrs["scope"] for attrs in page.all("th")]
    assert scopes.count("col") == sum(len(table.heads) for table in tables)
    assert scopes.count("row") == sum(len(table.rows) for table in tables)
    assert len(page.all("caption")) == sum(bool(table.caption) for table in tables)


def test_the_page_allows_its_own_style_and_nothing_else(page, sheet):
    rule = next(attrs["content"] for attrs in page.all("meta") if attrs.get("http-equiv") == "Content-Security-Policy")
    assert rule == f"default-src 'none'; style-src {hashed(STYLE)}; base-uri 'none'; form-action 'none'"
    assert (("html", "head", "style"), STYLE) in page.texts
    assert not re.search(r"<script|<img|<link|<a |<iframe|src=|href=|@import|url\(|style=|\son\w+=", as_html(sheet))


def test_what_a_person_writes_is_never_taken_for_marks():
    wicked = '</p><script>alert(1)</script><style>*{}</style>"><img src=x onerror=alert(1)> & \x00'
    sheet = Sheet("da", wicked, (wicked,), (Section(Block.NOTES, wicked, wicked, (wicked,)),), (), (wicked,))
    page = Read(as_html(sheet))
    assert {tag for tag, _ in page.tags} <= {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "header",
        "h1",
        "h2",
        "p",
        "div",
        "section",
        "footer",
    }
    assert len(page.all("style")) == 1
