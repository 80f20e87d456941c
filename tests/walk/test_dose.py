"""The steps up, down and aside: small, and never beyond what the person walks towards."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.walk.dose import Aim, Dose, easy, first_back, is_counted, is_leap, less, more, stairs, way_back
from app.walk.problem import WalkProblem, read_whole
from app.walk.suggestion import Action, enough_of, resume
from app.walk.test_walks import start_from

DOSES = st.builds(Dose, st.integers(2, 60), st.integers(1, 7))
AIMS = st.builds(Aim, st.integers(5, 60), st.integers(1, 7))


@given(DOSES, AIMS)
def test_more_is_one_change_only_and_never_beyond_the_aim(dose, aim):
    after = more(dose, aim)
    assert after.minutes == dose.minutes or after.days == dose.days
    assert after.minutes <= max(dose.minutes, aim.minutes)
    assert after.days <= max(dose.days, aim.days)
    assert 0 <= after.minutes - dose.minutes <= 5
    assert 0 <= after.days - dose.days <= 1


@given(DOSES)
def test_less_is_less_or_the_least_and_as_often(dose):
    after = less(dose)
    assert after.days == dose.days
    assert 2 <= after.minutes <= dose.minutes
    assert after.minutes < dose.minutes or dose.minutes == 2


@given(DOSES, AIMS)
def test_the_stairs_end_at_the_aim_and_never_go_down(dose, aim):
    weeks = stairs(dose, aim)
    assert weeks[-1] == Dose(max(dose.minutes, aim.minutes), max(dose.days, aim.days))
    assert all(one.minutes <= two.minutes and one.days <= two.days for one, two in pairwise(weeks))


@given(st.integers(2, 60), st.sampled_from([0, 25, 50, 75, 100]))
def test_a_flare_up_never_asks_for_more_and_the_way_back_ends_where_it_began(minutes, percent):
    down = easy(minutes, percent)
    assert down == 0 or 2 <= down <= minutes
    assert way_back(minutes, down)[-1] == minutes
    assert first_back(minutes, down) <= minutes


@given(st.lists(st.integers(1, 120), min_size=1, max_size=5), AIMS)
def test_a_plan_begins_a_little_below_the_test_walks(tests, aim):
    start = start_from(tests, aim)
    assert start is not None
    assert 2 <= start.minutes <= aim.minutes
    assert start.minutes <= max(2, start.mean)
    assert start.is_provisional is (len(tests) < 3)


def test_without_a_test_walk_there_is_nothing_to_begin_with():
    assert start_from([]) is None


def test_most_of_the_minutes_count():
    assert [is_counted(minutes, Dose(18, 3)) for minutes in (18, 15, 14, 0)] == [True, True, False, False]
    assert is_counted(1, Dose(0, 3))
    assert not is_counted(0, Dose(0, 3))


def test_two_thirds_of_the_days_are_enough():
    assert [enough_of(days) for days in range(1, 8)] == [1, 2, 2, 3, 4, 4, 5]


def test_weeks_without_walks_take_a_fifth_once_and_then_offer_new_test_walks():
    assert [resume(18, weeks).minutes for weeks in (1, 2, 3, 4)] == [18, 14, 14, None]
    assert resume(18, 9).action is Action.NEW_TEST_WALKS


def test_a_leap_is_more_than_five_minutes():
    assert not is_leap(15, Dose(10, 3))
    assert is_leap(16, Dose(10, 3))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (9, 9),
        ("9", 9),
        (" 9 ", 9),
        ("", WalkProblem.NO_NUMBER),
        (None, WalkProblem.NO_NUMBER),
        (True, WalkProblem.NO_NUMBER),
        (9.0, WalkProblem.NO_NUMBER),
        ("9,5", WalkProblem.NO_NUMBER),
        ("\u0669", WalkProblem.NO_NUMBER),
        ("-", WalkProblem.NO_NUMBER),
        ("-9", WalkProblem.TEST_RANGE),
        ("0", WalkProblem.TEST_RANGE),
        ("121", WalkProblem.TEST_RANGE),
        ("9" * 5000, WalkProblem.TEST_RANGE),
    ],
)
def test_only_whole_minutes_in_range_are_taken(typed, read):
    assert read_whole(typed, 1, 120, WalkProblem.TEST_RANGE) == read
