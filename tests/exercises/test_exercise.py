"""Exercises as somebody wrote them: own words within bounds, a plan from its day on, and weeks in which rest asks for nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.day import Span, last_days
from app.core.weekly import week_from
from app.exercises import changing
from app.exercises.exercise import Exercise, ExerciseProblem, Plan, Told, Typed, current, read_exercise
from app.exercises.week import ExerciseWeek, planned_in, planned_today, week_of, weeks_of

MONDAY = date(2026, 3, 2)
WEDNESDAY = MONDAY + timedelta(2)
DAYS = st.integers(0, 6).map(lambda n: MONDAY + timedelta(n))


def exercise(*plans, done=(), name="a"):
    return Exercise(name, name, None, None, 1, plans or (Plan(MONDAY, 3),), frozenset(done))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (Typed("  bro \n på  gulvet ", " to gange\nroligt ", 3, " min  fys "), Told("bro på gulvet", "to gange\nroligt", 3, "min fys")),
        (Typed("bro"), Told("bro", None, None, None)),
        (Typed("x" * 60, "y" * 300, 7, "z" * 60), Told("x" * 60, "y" * 300, 7, "z" * 60)),
        (Typed(" \0 "), ExerciseProblem.EMPTY),
        (Typed(None), ExerciseProblem.EMPTY),
        (Typed("x" * 61), ExerciseProblem.WORDS_TOO_LONG),
        (Typed("x", "y" * 301), ExerciseProblem.HOW_TOO_LONG),
        (Typed("x", "", None, "z" * 61), ExerciseProblem.SOURCE_TOO_LONG),
        (Typed("x", "", 0), ExerciseProblem.NO_SUCH_TIMES),
        (Typed("x", "", 8), ExerciseProblem.NO_SUCH_TIMES),
        (Typed("x", "", True), ExerciseProblem.NO_SUCH_TIMES),
        (Typed("x", "", "3"), ExerciseProblem.NO_SUCH_TIMES),
    ],
)
def test_an_exercise_is_read_through_one_door(typed, told):
    assert read_exercise(typed) == told


def test_a_new_number_of_times_leaves_the_weeks_gone_by_as_they_were():
    there = (exercise(),)
    later = MONDAY + timedelta(14)
    after = changing.change(there, "a", Typed("a", times=5), later)
    assert isinstance(after, tuple)
    assert [week.planned for week in weeks_of(after, Span(MONDAY, later + timedelta(6)))] == [3, 3, 5]


def test_changing_ones_mind_twice_on_a_day_leaves_one_plan():
    once = changing.change((exercise(),), "a", Typed("a", times=5), WEDNESDAY)
    assert isinstance(once, tuple)
    assert once[0].plans == (Plan(MONDAY, 3), Plan(WEDNESDAY, 5))
    assert changing.change(once, "a", Typed("a", times=3), WEDNESDAY) == (exercise(),)


def test_set_aside_it_asks_for_no_more_and_its_ticks_stay():
    there = (exercise(done=[MONDAY]),)
    gone = changing.set_aside(there, "a", WEDNESDAY)
    assert isinstance(gone, tuple)
    assert current(gone) == ()
    assert gone[0].done == {MONDAY}
    assert week_of(gone, MONDAY) == ExerciseWeek(MONDAY, 1, 1)
    assert week_of(gone, MONDAY + timedelta(7)).planned is None
    back = changing.bring_back(gone, "a", MONDAY + timedelta(7))
    assert isinstance(back, tuple)
    assert week_of(back, MONDAY + timedelta(7)).planned == 3


def test_a_tick_is_set_for_today_and_the_last_days_only():
    there = (exercise(),)
    assert changing.tick(there, "a", WEDNESDAY + timedelta(1), WEDNESDAY) is ExerciseProblem.FUTURE_DAY
    assert changing.tick(there, "a", WEDNESDAY - timedelta(7), WEDNESDAY) is ExerciseProblem.TOO_LONG_AGO
    assert changing.tick(there, "nobody", WEDNESDAY, WEDNESDAY) is ExerciseProblem.NOT_THERE
    for day in last_days(7, WEDNESDAY):
        assert changing.tick(there, "a", day, WEDNESDAY) == (exercise(done=[day]),)


def test_an_old_tick_can_still_be_taken_away():
    assert changing.untick((exercise(done=[MONDAY]),), "a", MONDAY) == (exercise(),)


@pytest.mark.parametrize(
    ("times", "rested", "planned"),
    [(3, 0, 3), (3, 7, 0), (3, 5, 1), (1, 1, 1), (1, 4, 0), (7, 6, 1), (5, 3, 3), (None, 0, None), (None, 7, None)],
)
def test_days_of_rest_ask_for_their_share_of_nothing(times, rested, planned):
    resting = {MONDAY + timedelta(n) for n in range(rested)}
    assert planned_in(exercise(Plan(MONDAY, times)), MONDAY, resting) == planned


def test_a_week_wholly_at_rest_holds_nothing_against_anyone():
    resting = frozenset(week_from(MONDAY))
    assert week_of((exercise(),), MONDAY, resting) == ExerciseWeek(MONDAY, 0, 0, 7)
    assert week_of((exercise(done=[WEDNESDAY]),), MONDAY, resting).done == 1


def test_a_week_of_which_nothing_was_meant_or_done_is_not_told_of():
    assert weeks_of((exercise(),), Span(MONDAY - timedelta(21), MONDAY)) == (ExerciseWeek(MONDAY, 3, 0),)


PLANS = st.lists(st.tuples(DAYS, st.none() | st.integers(1, 7), st.booleans()), min_size=1, max_size=4, unique_by=lambda one: one[0]).map(
    lambda found: tuple(Plan(*one) for one in sorted(found, key=lambda one: one[0]))
)


@given(PLANS, st.frozensets(DAYS), DAYS)
def test_one_more_day_of_rest_never_asks_for_more_and_never_for_more_than_the_days_left(plans, resting, more):
    one = exercise(*plans)
    fewer, planned = planned_in(one, MONDAY, resting | {more}), planned_in(one, MONDAY, resting)
    assert (fewer is None) is (planned is None)
    if planned is not None and fewer is not None:
        assert 0 <= fewer <= planned <= 7 - len(resting)


@given(st.integers(1, 7))
def test_a_whole_week_means_as_often_as_was_said(times):
    assert planned_in(exercise(Plan(MONDAY - timedelta(30), times)), MONDAY) == times


@given(PLANS, st.frozensets(DAYS), st.frozensets(DAYS))
def test_rest_never_takes_away_what_was_done(plans, done, resting):
    one = exercise(*plans, done=done)
    assert week_of((one,), MONDAY, resting).done == week_of((one,), MONDAY).done == len(done)


def test_today_shows_what_the_week_has_room_for_and_what_was_ticked_today():
    open_one = exercise(Plan(MONDAY, None), name="open")
    full = exercise(Plan(MONDAY, 2), done=[MONDAY, MONDAY + timedelta(1)], name="full")
    just_filled = exercise(Plan(MONDAY, 1), done=[WEDNESDAY], name="just")
    gone = exercise(Plan(MONDAY, 3, is_on=False), name="gone")
    assert [one.id for one in planned_today((open_one, full, just_filled, gone), WEDNESDAY)] == ["open", "just"]
