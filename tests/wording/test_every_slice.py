"""Every slice speaks plainly: easy Danish, no banned word, one name for one thing, and Danish marks."""

from __future__ import annotations

import re

import pytest

from app.safety.signs import Sign
from app.safety.words import listed_sign, sign_text
from app.shell.catalog import catalogue
from tests.support.wording import ROOT, banned_in, spoken_in, too_hard

SLICES = sorted(folder.name for folder in (ROOT / "app").iterdir() if any(folder.glob("*.py")))
SPEAKING = [name for name in SLICES if spoken_in(name)]
SIGNS = frozenset(say(sign, catalogue("da")) for sign in Sign for say in (sign_text, listed_sign))
EVERYWHERE = ("tone", "device", "verdict", "glossary")
ENGLISH_MARKS = re.compile(r"[\"\u201c\u201d]|\S%|!|\d\.\d|  ")
"""Straight or English quotation marks, a percent sign without its space, a shout, a decimal point, two spaces."""


def test_the_places_that_speak_are_found():
    assert {"log", "report", "safety", "shell", "ui"} <= set(SPEAKING)


@pytest.mark.parametrize("name", SPEAKING)
def test_a_slice_is_easy_to_read(name):
    assert too_hard(tuple(spoken.da for spoken in spoken_in(name)), SIGNS) == {}


def test_only_a_sign_may_be_harder_than_the_rest():
    sign = sign_text(Sign.SADDLE_NUMB, catalogue("da"))
    assert sign in too_hard((sign,))
    assert sign not in too_hard((sign,), SIGNS)


@pytest.mark.parametrize("words", EVERYWHERE)
@pytest.mark.parametrize("name", SPEAKING)
def test_a_slice_says_no_banned_word(name, words):
    found = [spoken for spoken in spoken_in(name) if banned_in(spoken.da, words) or banned_in(spoken.en, words, "en")]
    assert found == []


@pytest.mark.parametrize("name", SPEAKING)
def test_danish_is_written_with_danish_marks(name):
    # The digits of a day or a version in an example are no decimals.
    found = [spoken.da for spoken in spoken_in(name) if ENGLISH_MARKS.search(re.sub(r"\d+\.\d+\.\d{4}", "", spoken.da))]
    assert found == []


def test_english_marks_would_be_found():
    for planted in ('Skriv "hej".', "Det er 30%.", "Ring nu!", "4.5 af 10."):
        assert ENGLISH_MARKS.search(planted)
    assert not ENGLISH_MARKS.search("Skriv »hej«. Det er 30 % og 4,5 af 10.")
