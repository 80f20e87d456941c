"""A file is opened, or it is said why not; a note stands on its patient and goes with them."""

from __future__ import annotations

from app.review.desk import LONGEST_NOTE, MOST_BYTES, Desk, ReviewProblem, noted, opened, put_away, without_refused
from tests.support.handed_over import PERSON, report


def test_a_file_that_can_be_read_lies_on_the_desk():
    desk = opened(Desk(), "a.json", b"{}", lambda _: report())
    assert [file.name for file in desk.files] == ["a.json"]
    assert desk.refused == ()


def test_a_file_that_cannot_be_read_says_why_and_the_others_stay():
    desk = opened(Desk(), "a.json", b"{}", lambda _: report())
    desk = opened(desk, "b.json", b"?", lambda _: ReviewProblem.UNKNOWN)
    assert [file.name for file in desk.files] == ["a.json"]
    assert [(one.name, one.why, one.held) for one in desk.refused] == [("b.json", ReviewProblem.UNKNOWN, b"")]


def test_a_locked_file_waits_for_its_code_and_is_then_no_longer_refused():
    desk = opened(Desk(), "a.html", b"locked", lambda _: ReviewProblem.NEEDS_CODE)
    assert desk.refused[0].held == b"locked"
    desk = opened(desk, "a.html", b"locked", lambda _: report())
    assert desk.refused == ()
    assert len(desk.files) == 1


def test_a_file_too_large_to_be_ours_is_not_even_read():
    def never(_):
        raise AssertionError

    desk = opened(Desk(), "a.json", bytes(MOST_BYTES + 1), never)
    assert desk.refused[0].why is ReviewProblem.TOO_LARGE


def test_a_refused_file_can_be_taken_off_the_list():
    desk = opened(Desk(), "b.json", b"?", lambda _: ReviewProblem.UNKNOWN)
    assert without_refused(desk, "b.json") == Desk()


def test_an_empty_note_is_none_and_a_long_one_is_cut():
    desk = noted(Desk(), PERSON, "x" * (LONGEST_NOTE + 5))
    assert len(desk.notes[PERSON]) == LONGEST_NOTE
    assert noted(desk, PERSON, "  ").notes == {}


def test_who_is_closed_leaves_no_note():
    desk = noted(opened(Desk(), "a.json", b"{}", lambda _: report()), PERSON, "Ask about stairs")
    assert put_away(desk, PERSON) == Desk()
