"""I try a step on my own stairs, tell how worried I was, and may change my mind about it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.tryout import stair_store
from app.tryout.stair_actions import forget_try, take_back_try, tell_try, tries_of
from app.tryout.stairs import StairTry, TryProblem, TypedTry, read_try
from tests.support.sure import sure

TODAY = date(2026, 3, 4)
YESTERDAY = TODAY - timedelta(1)


def told(diary):
    return [(one.day, one.step, one.before, one.after) for one in tries_of(diary)]


def test_tries_stand_with_their_days_in_order(diary):
    sure(tell_try(diary, TypedTry(TODAY, 2, 7, 4)))
    sure(tell_try(diary, TypedTry(YESTERDAY, 1, 5)))
    assert told(diary) == [(YESTERDAY, 1, 5, None), (TODAY, 2, 7, 4)]


def test_how_it_was_after_may_be_told_later(diary):
    first = sure(tell_try(diary, TypedTry(TODAY, 1, 5)))
    sure(tell_try(diary, TypedTry(TODAY, 1, 5, 0), first.which))
    assert told(diary) == [(TODAY, 1, 5, 0)]


def test_a_try_is_deleted_and_brought_back(diary):
    one = sure(tell_try(diary, TypedTry(TODAY, 1, 5, 3)))
    gone = forget_try(diary, one.which)
    assert told(diary) == []
    take_back_try(diary, gone)
    assert told(diary) == [(TODAY, 1, 5, 3)]


def test_undo_takes_a_new_try_away_and_leaves_one_that_was_told_anew(diary):
    one = sure(tell_try(diary, TypedTry(TODAY, 1, 5, 3)))
    take_back_try(diary, one)
    assert told(diary) == []
    one = sure(tell_try(diary, TypedTry(TODAY, 1, 5, 3)))
    sure(tell_try(diary, TypedTry(TODAY, 1, 6, 3), one.which))
    take_back_try(diary, one)
    assert told(diary) == [(TODAY, 1, 6, 3)]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (TypedTry(TODAY, 1), TryProblem.NO_BEFORE),
        (TypedTry(TODAY, 1, None, 3), TryProblem.NO_BEFORE),
        (TypedTry(TODAY, 1, 11), TryProblem.OFF_THE_SCALE),
        (TypedTry(TODAY, 1, True), TryProblem.OFF_THE_SCALE),
        (TypedTry(TODAY, 1, 5, 5.5), TryProblem.OFF_THE_SCALE),
        (TypedTry(TODAY, 4, 5), TryProblem.OFF_THE_SCALE),
        (TypedTry(TODAY + timedelta(1), 1, 5), TryProblem.NOT_YET),
    ],
)
def test_what_cannot_be_kept_is_told_and_nothing_is_kept(diary, typed, why):
    assert tell_try(diary, typed) is why
    assert told(diary) == []


@pytest.mark.parametrize(("step", "before", "after"), [(0, 5, 5), (4, 5, 5), (1, 11, 5), (1, -1, None), (1, 5, 11), (1, 5.5, None)])
def test_the_file_itself_refuses_what_is_no_try(diary, step, before, after):
    with diary.session() as session, pytest.raises(IntegrityError):
        stair_store.write_try(session, "one", StairTry("one", TODAY, step, before, after), diary.now())


@given(st.integers(0, 2), st.integers(1, 3), st.integers(0, 10), st.one_of(st.none(), st.integers(0, 10)))
def test_every_try_on_the_scale_is_read_as_it_was_told(ago, step, before, after):
    day = TODAY - timedelta(ago)
    assert read_try(TypedTry(day, step, before, after), "one", TODAY) == StairTry("one", day, step, before, after)
