"""What people type is found, however they spell it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learn.fold import fold, is_one_slip, stems
from app.learn.search import Index, Page
from app.learn.search_shelf import index

SLEEP = Page("soevn", "da", ((6, "Søvn og smerte"), (1, "Mange har søvnproblemer, når de har ondt.")))
WALK = Page("gaa", "da", ((6, "Gåplan"), (1, "Øvelserne er korte gåture på en god dag.")))
SLEEP_EN = Page("soevn", "en", ((6, "Sleep and pain"), (1, "Many people sleep badly.")))
SMALL = Index((SLEEP, WALK, SLEEP_EN))


def names(found):
    return [one.page.name for one in found]


@pytest.mark.parametrize("typed", ["søvn", "SØVN", "soevn", "søv", "søvnen", "sovn", "problemer", "søvnproblem", "smerter", "soevn smerte"])
def test_sleep_is_found_by_what_people_type(typed):
    assert names(SMALL.search(typed, "da")) == ["soevn"]


@pytest.mark.parametrize("typed", ["gåture", "gaature", "gåtur", "gatur", "øvelse", "oevelser", "ovelser", "ølvelser"])
def test_walking_is_found_by_what_people_type(typed):
    assert names(SMALL.search(typed, "da")) == ["gaa"]


@pytest.mark.parametrize("typed", ["", "s", "  ", "!!", "kaffe", "søvn kaffe"])
def test_nothing_is_found_where_there_is_nothing(typed):
    assert SMALL.search(typed, "da") == ()


def test_a_short_word_is_taken_as_it_is_typed():
    assert SMALL.search("gåx", "da") == ()


def test_another_language_finds_the_text_in_ones_own():
    assert [(one.page.name, one.page.language) for one in SMALL.search("sleep", "da")] == [("soevn", "en")]
    assert [one.page.language for one in SMALL.search("søvn", "da")] == ["da"]


def test_what_was_found_is_marked_in_its_line():
    (found,) = SMALL.search("søvnproblemer", "da")
    assert [found.line[start:end] for start, end in found.marks] == ["søvnproblemer"]


@given(st.text())
def test_whatever_is_typed_the_marks_lie_inside_their_line(typed):
    for found in index().search(typed, "da"):
        assert all(0 <= start < end <= len(found.line) for start, end in found.marks)


@pytest.mark.parametrize("word", ["pacing", "gåtur", "søvn", "læge", "scanning", "opblussen", "medicin", "sygemeldt", "kommunen"])
def test_the_course_answers_what_people_look_for(word):
    assert any(not name.startswith("word:") for name in names(index().search(word, "da")))


@given(st.text(alphabet="abcdeæø", min_size=1, max_size=8), st.data())
def test_one_letter_too_few_too_many_or_wrong_is_one_slip(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    for typed in (word[:at] + word[at + 1 :], word[:at] + "x" + word[at:], word[:at] + "x" + word[at + 1 :]):
        assert is_one_slip(typed, word)
        assert is_one_slip(word, typed)
    assert not is_one_slip(word + "xy", word)
    assert not is_one_slip("xyz" + word[:-1] + "q", word)


def test_two_neighbours_swapped_are_one_slip():
    assert is_one_slip("smetre", "smerte")


@given(st.text())
def test_folding_twice_is_folding_once(word):
    assert fold(fold(word)) == fold(word)


def test_forms_of_one_word_share_what_is_left_of_them():
    assert frozenset.intersection(*(stems(fold(word)) for word in ("øvelse", "øvelser", "øvelsen", "øvelserne")))
    assert not stems(fold("søvn")) & stems(fold("smerte"))
