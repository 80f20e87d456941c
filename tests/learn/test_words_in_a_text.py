"""Long words are found in the forms they stand in, each once, and the text around them stays whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learn.glossary import Term, cut, places_in
from app.learn.shelf import terms
from app.learn.text import Span

PACING = Term("pacing", "pacing", ("pacing",), "skift mellem gøre og pause")
REFERRAL = Term("referral", "henvisning", ("henvisning", "henvisningen"), "seddel fra lægen")


def test_a_word_is_found_in_its_forms_and_offered_once():
    found = places_in("Henvisningen er en henvisning. Pacing er pacing.", (PACING, REFERRAL))
    assert [(place.term.id, place.start) for place in found] == [("referral", 0), ("pacing", 31)]


def test_a_word_inside_another_is_none():
    assert places_in("spacing og pacingplan", (PACING,)) == ()


@given(st.lists(st.sampled_from(["pacing", "henvisningen", " og ", ".", "x"]), max_size=12))
def test_cutting_a_text_loses_no_letter(parts):
    spans = tuple(Span(text, target="C01" if text == "x" else None) for text in parts)
    runs = list(cut(spans, places_in("".join(parts), (PACING, REFERRAL))))
    assert "".join(run.text for run in runs) == "".join(parts)
    assert all(run.span.target is None for run in runs if run.term)


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_long_word_has_a_meaning_and_finds_itself(language):
    for term in terms(language):
        assert term.meaning
        assert places_in(term.word, (term,)), term.id
        assert all(places_in(form, (term,)) for form in term.forms), term.id


def test_the_same_words_are_explained_in_both_languages():
    assert [term.id for term in terms("da")] == [term.id for term in terms("en")]
