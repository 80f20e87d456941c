"""What one writes in something to try stays, can be changed, and can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.tryout import store
from app.tryout.actions import Kept, answers_of, elements_of, forget, keep, take_back
from app.tryout.answers import LONGEST, AnswerProblem, after, line_name, lines_in, read_answer
from tests.support.sure import sure


def test_what_i_write_stands_there_when_i_come_back(diary):
    sure(keep(diary, "decision", {"want": "  To garden\n with my\tson "}))
    assert answers_of(diary, "decision") == {"want": "To garden\nwith my son"}
    assert answers_of(diary, "wheel") == {}
    assert elements_of(diary) == ("decision",)


def test_i_change_one_answer_and_the_others_stay(diary):
    sure(keep(diary, "decision", {"want": "To garden", "know": "How long"}))
    sure(keep(diary, "decision", {"want": "To swim"}))
    assert answers_of(diary, "decision") == {"want": "To swim", "know": "How long"}


@pytest.mark.parametrize("nothing", [None, "", " \n "])
def test_what_i_leave_empty_is_taken_away(diary, nothing):
    sure(keep(diary, "decision", {"want": "To garden"}))
    sure(keep(diary, "decision", {"want": nothing}))
    assert elements_of(diary) == ()


def test_undo_brings_back_what_stood_there(diary):
    sure(keep(diary, "decision", {"want": "To garden", "know": "How long"}))
    kept = keep(diary, "decision", {"want": "To swim", "know": None, "how-long": "A month"})
    assert isinstance(kept, Kept)
    take_back(diary, kept)
    assert answers_of(diary, "decision") == {"want": "To garden", "know": "How long"}


def test_undo_leaves_what_another_window_has_written_since(diary):
    kept = keep(diary, "decision", {"want": "To garden", "know": "How long"})
    assert isinstance(kept, Kept)
    sure(keep(diary, "decision", {"want": "To swim"}))
    take_back(diary, kept)
    assert answers_of(diary, "decision") == {"want": "To swim"}


def test_i_delete_all_of_it_and_can_still_change_my_mind(diary):
    sure(keep(diary, "decision", {"want": "To garden", "know": "How long"}))
    kept = forget(diary, "decision")
    assert isinstance(kept, Kept)
    assert answers_of(diary, "decision") == {}
    take_back(diary, kept)
    assert answers_of(diary, "decision") == {"want": "To garden", "know": "How long"}


def test_a_text_that_is_too_long_is_told_and_nothing_is_kept(diary):
    assert keep(diary, "decision", {"want": "To garden", "know": "a" * (LONGEST + 1)}) is AnswerProblem.TOO_LONG
    assert elements_of(diary) == ()


@pytest.mark.parametrize("value", ["", " ", "a" * (LONGEST + 1)])
def test_the_file_itself_refuses_what_is_no_answer(diary, value):
    with diary.session() as session, pytest.raises(IntegrityError):
        store.write(session, "decision", {"want": value}, diary.now())


@given(st.text(max_size=LONGEST))
def test_any_text_is_read_once_and_for_all(typed):
    answer = read_answer(typed)
    assert isinstance(answer, str)
    assert read_answer(answer) == answer


@given(st.integers(0, 20), st.integers(0, 20))
def test_an_answer_to_a_line_is_found_only_while_the_text_has_that_line(n, count):
    assert lines_in({line_name(n): "yes"}, count) == ({n: "yes"} if n < count else {})


def test_an_answer_that_is_taken_away_is_no_longer_there():
    assert after({"a": "1", "b": "2"}, {"a": None, "c": "3"}) == {"b": "2", "c": "3"}
