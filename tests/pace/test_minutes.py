"""How long to go on, how a total is laid out, where one is by the clock: pure rules that hold for any numbers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.pace.interval import intervals, is_without_clock, less, next_work, rest_for
from app.pace.schedule import Phase, Schedule, ends_at, is_bell_between, schedule, where
from app.pace.task import PaceProblem, read_minutes

MINUTES = st.integers(1, 240)
START = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
ZONES = st.sampled_from(["Europe/Copenhagen", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "Pacific/Apia"])


@given(st.lists(MINUTES, min_size=1, max_size=5))
def test_one_begins_below_what_one_could_do_and_never_below_a_minute(tests):
    found = intervals(tests)
    assert found is not None
    assert 1 <= found.work <= max(1, found.baseline * 0.8 + 1e-9)
    assert 2 <= found.rest <= 15


def test_without_a_test_nothing_is_suggested():
    assert intervals([]) is None


@given(MINUTES, MINUTES, st.integers(1, 30))
def test_a_plan_comes_to_the_total_and_rests_only_in_between(total, work, rest):
    plan = schedule(total, work, rest)
    assert sum(plan.intervals) == total
    assert all(1 <= minutes <= work for minutes in plan.intervals)
    assert max(plan.intervals) - min(plan.intervals) <= 1
    assert plan.elapsed == total + (len(plan.intervals) - 1) * rest
    last = where(plan, START, START + timedelta(minutes=plan.elapsed, seconds=-1))
    assert (last.phase, last.n) == (Phase.WORK, len(plan.intervals))


@given(MINUTES, st.integers(0, 7), st.integers(0, 7))
def test_a_suggestion_is_never_less_and_never_more_than_five_minutes_more(work, used, unsettled):
    assert work <= next_work(work, used, unsettled) <= work + 5
    if used < 3 or unsettled > 1:
        assert next_work(work, used, unsettled) == work


@given(MINUTES)
def test_less_is_less_and_never_below_a_minute(work):
    assert 1 <= less(work) <= work
    assert less(work) < work or work == 1


@pytest.mark.parametrize(("work", "fewer"), [(1, 1), (2, 1), (10, 8), (12, 10), (13, 10), (60, 48)])
def test_less_is_a_fifth(work, fewer):
    assert less(work) == fewer


@pytest.mark.parametrize(
    ("work", "wanted", "free"), [(59, None, False), (60, None, True), (20, 20, True), (19, 20, False), (60, 120, True)]
)
def test_when_it_is_as_long_as_wished_or_an_hour_no_clock_is_needed(work, wanted, free):
    assert is_without_clock(work, wanted) is free


@pytest.mark.parametrize(("work", "rest"), [(1, 2), (8, 2), (9, 3), (16, 4), (17, 5), (60, 15), (240, 15)])
def test_a_rest_goes_with_the_minutes(work, rest):
    assert rest_for(work) == rest


def test_the_clock_says_where_one_is():
    plan = schedule(20, 9, 3)
    assert plan == Schedule((7, 7, 6), 3)
    said = [where(plan, START, START + timedelta(minutes=n)) for n in (0, 7, 10, 17, 20, 26)]
    assert [(spot.phase, spot.n, spot.left) for spot in said] == [
        (Phase.WORK, 1, 420),
        (Phase.REST, 1, 180),
        (Phase.WORK, 2, 420),
        (Phase.REST, 2, 180),
        (Phase.WORK, 3, 360),
        (Phase.OVER, 3, 0),
    ]


@given(MINUTES, MINUTES, st.integers(1, 30), st.integers(0, 60 * 400), st.integers(0, 60 * 400))
def test_looked_at_seldom_or_often_the_clock_says_the_same(total, work, rest, first, second):
    plan = schedule(total, work, rest)
    early, late = (START + timedelta(seconds=n) for n in sorted((first, second)))
    spot = where(plan, START, late)
    assert is_bell_between(plan, START, early, late) == (
        (where(plan, START, early).phase, where(plan, START, early).n) != (spot.phase, spot.n)
    )
    assert (spot.phase is Phase.OVER) == (late >= ends_at(plan, START))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)),  # noqa: DTZ001 - a moment that is then put in a zone
    ZONES,
    ZONES,
    st.integers(0, 60 * 300),
)
def test_wherever_one_is_and_whatever_the_night_does_the_clock_goes_on(start, here, there, seconds):
    plan, begun = schedule(120, 16, 4), start.replace(tzinfo=UTC)
    later = begun + timedelta(seconds=seconds)
    assert where(plan, begun.astimezone(ZoneInfo(here)), later.astimezone(ZoneInfo(there))) == where(plan, begun, later)


def test_an_hour_that_comes_twice_is_gone_through_twice():
    zone = ZoneInfo("Europe/Copenhagen")
    start, end = datetime(2026, 10, 25, 2, 50, tzinfo=zone), datetime(2026, 10, 25, 2, 10, fold=1, tzinfo=zone)
    assert where(schedule(30, 30, 2), start, end).left == 10 * 60


def test_a_clock_that_was_set_back_stands_at_the_beginning():
    spot = where(schedule(20, 9, 3), START, START - timedelta(hours=2))
    assert (spot.phase, spot.n, spot.left) == (Phase.WORK, 1, 420)


@pytest.mark.parametrize("typed", ["", "0", "241", "5,5", "five", "-3", None, True, 0, 241, 5.0, "1e2", "99999"])
def test_what_is_no_minutes_is_not_kept(typed):
    assert read_minutes(typed) is PaceProblem.NOT_MINUTES


@pytest.mark.parametrize(("typed", "minutes"), [("1", 1), (" 16 ", 16), ("240", 240), (16, 16)])
def test_whole_minutes_are(typed, minutes):
    assert read_minutes(typed) == minutes
