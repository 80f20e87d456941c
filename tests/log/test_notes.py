"""Notes: any number a day, in the person's own words, whatever those are."""

from __future__ import annotations

from datetime import UTC, date

import pytest

from app.log import actions
from app.log.note import NoteProblem
from app.log.telling import Told
from tests.support.diaries import WEDNESDAY_EVENING, opened, ticking

TODAY = date(2026, 3, 4)


def notes(diary):
    return actions.form_of(diary, TODAY).stored.notes


def test_each_note_has_its_time_and_its_place(diary):
    for text in ("one", "two", "three"):
        actions.tell_day(diary, TODAY, {}, text)
    assert [note.text for note in notes(diary)] == ["one", "two", "three"]
    assert [note.told_at.replace(microsecond=0) for note in notes(diary)] == [WEDNESDAY_EVENING.astimezone(UTC)] * 3


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert('ryg')</script>",
        "æøå " * 25_000,
        "\u202emoc.elgoog\u202c \u200f\u05e2\u05d1\u05e8\u200e \ufeff",
        "👩🏽‍🦽 🤸",
        "line\r\nline\ttab\x07",
        "'; DROP TABLE note; --",
        " kept as it is ",
        "%s {gap} {0}",
    ],
)
def test_a_hostile_note_is_kept_letter_for_letter(diary, text):
    actions.tell_day(diary, TODAY, {}, text)
    assert [note.text for note in notes(diary)] == [text]


@pytest.mark.parametrize(
    ("text", "kept"),
    [("a \ud83e\udd38 b", "a 🤸 b"), ("a \ud83e b", "a � b"), ("a\0b", "ab"), ("\0 note", " note")],
)
def test_what_no_file_can_hold_does_not_lose_the_rest(diary, text, kept):
    actions.tell_day(diary, TODAY, {}, text)
    assert [note.text for note in notes(diary)] == [kept]


def test_a_changed_note_keeps_its_time_and_can_be_taken_back(tmp_path):
    with opened(tmp_path / "rygvej.db", now=ticking()) as diary:
        actions.tell_day(diary, TODAY, {}, "one")
        actions.tell_day(diary, TODAY, {}, "two")
        before = notes(diary)
        changed = actions.change_note(diary, TODAY, before[0].id, "another one")
        assert isinstance(changed, Told)
        assert [note.text for note in notes(diary)] == ["another one", "two"]
        assert notes(diary)[0].told_at == before[0].told_at
        actions.take_back(diary, changed)
        assert notes(diary) == before


def test_a_note_taken_out_comes_back_in_its_place(diary):
    for text in ("one", "two", "three"):
        actions.tell_day(diary, TODAY, {}, text)
    before = notes(diary)
    out = actions.take_out_note(diary, TODAY, before[1].id)
    assert isinstance(out, Told)
    assert [note.text for note in notes(diary)] == ["one", "three"]
    actions.take_back(diary, out)
    assert notes(diary) == before


def test_an_empty_note_changes_nothing(diary):
    actions.tell_day(diary, TODAY, {}, "one")
    mine = notes(diary)[0]
    assert actions.change_note(diary, TODAY, mine.id, "  ") is NoteProblem.EMPTY
    assert notes(diary) == (mine,)


def test_a_note_that_is_gone_is_not_there_any_more(diary):
    actions.tell_day(diary, TODAY, {}, "one")
    gone = notes(diary)[0].id
    actions.take_out_note(diary, TODAY, gone)
    assert actions.change_note(diary, TODAY, gone, "two") is NoteProblem.NOT_THERE
    assert actions.take_out_note(diary, TODAY, gone) is NoteProblem.NOT_THERE
