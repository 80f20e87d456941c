"""What is chosen and written for others to read comes out as it was chosen and written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.shell.catalog import catalogue
from app.tryout.answers import YES
from app.tryout.as_text import as_file, as_list, as_text
from app.tryout.chosen import MOST_OWN, next_own, own_name, own_sentences, sentences_of
from app.tryout.meaning import meaning_in
from app.tryout.message_words import message_of
from app.tryout.thought import Thought, gone, next_number, read_thoughts, thoughts_in, written
from app.tryout.work_words import letter_lines, read_work

LINES = {0: "Spørg mig.", 1: "Gå med mig.", 2: "Tro mig."}
SCAN = (
    ("Degeneration, degenerative forandringer", "Tegn på alder."),
    ("Diskusprolaps", "En bule på en skive."),
    ("MR-scanning", "Et billede."),
    ("Spinalstenose", "En snæver kanal."),
)


def test_chosen_sentences_stand_in_the_order_of_the_text_and_ones_own_come_last():
    answers = {"own-1": "Kram mig.", "line-3": YES, "line-1": YES}
    assert sentences_of(LINES, answers) == ("Spørg mig.", "Tro mig.", "Kram mig.")


def test_a_tick_of_a_sentence_that_is_gone_says_nothing():
    assert sentences_of(LINES, {"line-9": YES}) == ()


def test_there_is_room_for_three_of_ones_own():
    assert next_own({}) == 1
    assert next_own({"own-1": "a", "own-3": "c"}) == 2
    assert next_own({own_name(n): "a" for n in range(1, MOST_OWN + 1)}) is None
    assert own_sentences({"own-2": "b", "own-4": "d"}) == {2: "b"}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("du ringer", "Det hjælper mig, når du ringer."),
        ("du ringer.", "Det hjælper mig, når du ringer."),
        ("Det hjælper mig, når du ringer", "Det hjælper mig, når du ringer."),
    ],
)
def test_the_end_of_a_sentence_becomes_a_whole_one(typed, said):
    assert message_of(LINES, {"own-1": typed}, catalogue("da")) == (said,)


def test_a_text_has_its_title_room_between_and_ends_its_lines_as_every_program_reads_them():
    assert as_text("Titel", ("en\nto", "", as_list(("a", "b")))) == "Titel\r\n\r\nen\r\nto\r\n\r\n- a\r\n- b\r\n"
    assert as_text("", ("Hej",)) == "Hej\r\n"
    assert as_file("Æble", ()) == b"\xef\xbb\xbf\xc3\x86ble\r\n"


@given(st.text(), st.lists(st.text()))
def test_any_words_make_a_text(title, parts):
    text = as_text(title, parts)
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("diskusprolaps", True),
        ("Diskusprolapsen", True),
        ("diskusprolapserne", True),
        ("spinalstenosen", True),
        ("  DISKUSPROLAPS L4/L5 ", True),
        ("degenerative forandringer", True),
        ("mr-scanning", True),
        ("prolaps", False),
        ("pseudodiskusprolaps", False),
        ("ikke-diskusprolaps", False),
        ("scanning", False),
        ("", False),
        (".*", False),
    ],
)
def test_a_word_is_known_whole_and_never_by_half(typed, known):
    assert (meaning_in(SCAN, typed) is not None) is known


def test_a_known_word_is_said_with_its_meaning():
    assert meaning_in(SCAN, "Der er degenerative forandringer.") == "Degenerative forandringer: Tegn på alder."


@given(st.text())
def test_any_word_may_be_asked(typed):
    meaning_in(SCAN, typed)


def test_cards_stand_in_the_order_they_were_written_and_a_new_one_never_takes_a_number():
    answers = {**written(1, "a", "b"), **written(10, "c", ""), **written(2, "d", "e")}
    told = {name: text for name, text in answers.items() if text}
    assert thoughts_in(told) == (Thought(1, "a", "b"), Thought(2, "d", "e"), Thought(10, "c", ""))
    assert next_number(told) == 11
    assert next_number({}) == 1
    assert set(gone(2)) == {"worry-2", "kinder-2"}


def test_names_that_are_no_cards_are_none():
    assert thoughts_in({"worry-": "a", "worry-x": "b", "line-1": YES}) == ()


def test_what_is_kept_is_read_back_in_words():
    words = catalogue("da")
    rows = (("time", "De første 30 dage", "Chefen betaler."), ("letter", "Jeg har ondt."))
    assert letter_lines(rows) == {1: "Jeg har ondt."}
    back = read_work(rows, {"start": "2026-03-02", "line-2": YES, "own-1": "Hils."}, words)
    assert [one.text for one in back] == ["mandag den 2. marts 2026", "Jeg har ondt.", "Hils."]
    assert [one.names for one in back] == [("start",), ("line-2",), ("own-1",)]
    cards = read_thoughts((), {"worry-1": "Det går galt", "kinder-1": "Det går nok"}, words)
    assert [(one.label, one.text, one.names) for one in cards] == [("Det går galt", "Det går nok", ("worry-1", "kinder-1"))]
