"""A night as it was told: across midnight, over the two nights when the clock is moved, and what cannot have been."""

from __future__ import annotations

import os
import time as machine
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.typed_time import read_time
from app.sleep.clock import Clock, Turn, has_hour_twice, read_minutes
from app.sleep.night import LONG_AWAKE, Measured, Night, NightProblem, measure, on_the_clock
from app.sleep.night_bars import pieces_of, rows_of
from app.sleep.typed import Typed, read_night, typed_of

AT = datetime(2026, 3, 4, 6, tzinfo=UTC)
DAY = date(2026, 3, 4)
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0))
DAYS = st.dates(date(1950, 1, 1), date(2090, 1, 1)) | st.sampled_from((SPRING, AUTUMN, AUTUMN + timedelta(1)))
TURNS = st.sampled_from((None, Turn.FIRST, Turn.SECOND))
CLOCKS = st.builds(Clock, TIMES, TURNS)
MINUTES = st.integers(0, 960)
NIGHTS = st.builds(Night, DAYS, CLOCKS, MINUTES, MINUTES, CLOCKS, CLOCKS, st.just(AT))


def night(lights_out, awake, up, day=DAY, minutes=(10, 0), turns=(None, None, None)):
    clocks = [Clock(time.fromisoformat(one), turn) for one, turn in zip((lights_out, awake, up), turns, strict=True)]
    falling, waso = minutes
    return Night(day, clocks[0], falling, waso, clocks[1], clocks[2], AT)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("22:45", time(22, 45)),
        ("22.45", time(22, 45)),
        (" 22,45 ", time(22, 45)),
        ("22 45", time(22, 45)),
        ("2245", time(22, 45)),
        ("645", time(6, 45)),
        ("7", time(7)),
        ("07", time(7)),
        ("0", time(0)),
        ("24.00", time(0)),
        ("0030", time(0, 30)),
        ("24.30", None),
        ("25", None),
        ("22.60", None),
        ("2260", None),
        ("7.5", None),
        ("-7", None),
        ("²²", None),
        ("soon", None),
        ("", None),
        (None, None),
        (7, None),
    ],
)
def test_a_time_is_read_as_people_type_it(typed, meant):
    assert read_time(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("0", 0), (" 25 ", 25), ("960", 960), ("961", None), ("-5", None), ("2,5", None), ("", None), (None, None), ("25 min", None)],
)
def test_minutes_are_a_whole_number_and_zero_is_one(typed, meant):
    assert read_minutes(typed) == meant


@given(st.text(max_size=8))
def test_whatever_is_typed_is_a_time_or_none(typed):
    found = read_time(typed)
    assert found is None or read_time(found.strftime("%H:%M")) == found


@given(NIGHTS)
def test_the_parts_of_every_night_are_the_time_in_bed(one):
    found = measure(one)
    if isinstance(found, NightProblem):
        return
    assert found.asleep + one.falling_asleep + one.awake_in_night + found.at_the_end == found.in_bed
    assert 60 <= found.in_bed <= 960
    assert min(found.asleep, found.at_the_end) >= 0
    assert 0 <= found.efficiency <= 100


@given(NIGHTS, st.sampled_from(("Pacific/Auckland", "America/New_York", "UTC")))
def test_a_night_is_the_same_whatever_the_machine_is_set_to(one, zone):
    here, was = measure(one), os.environ.get("TZ")
    os.environ["TZ"] = zone
    machine.tzset()
    try:
        assert measure(one) == here
    finally:
        if was is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = was
        machine.tzset()


@given(NIGHTS)
def test_a_picture_of_a_night_begins_at_light_out_and_ends_at_getting_up(one):
    found = measure(one)
    if isinstance(found, NightProblem):
        return
    pieces = pieces_of(found)
    begins, ends = on_the_clock(one)
    if begins < ends:
        assert (pieces[0].begins, round(pieces[-1].ends, 6)) == (begins, ends)
        assert all(left.ends == right.begins for left, right in pairwise(pieces))


def test_the_light_out_after_midnight_lies_on_the_same_date():
    assert night("00:30", "07:30", "08:00").lights_day == DAY
    assert night("22:45", "06:30", "07:00").lights_day == DAY - timedelta(1)


def test_waking_before_midnight_and_rising_after_it():
    found = measure(night("20:00", "23:30", "00:30"))
    assert isinstance(found, Measured)
    assert (found.in_bed, found.at_the_end) == (270, 60)


def test_the_hour_that_comes_twice_can_be_told_apart():
    assert has_hour_twice(AUTUMN)
    assert not has_hour_twice(SPRING)
    assert not has_hour_twice(AUTUMN - timedelta(1))
    usual = measure(night("02:30", "07:00", "07:00", AUTUMN))
    second = measure(night("02:30", "07:00", "07:00", AUTUMN, turns=(Turn.SECOND, None, None)))
    early = measure(night("23:00", "02:30", "02:45", AUTUMN, turns=(None, Turn.FIRST, None)))
    assert isinstance(usual, Measured)
    assert isinstance(second, Measured)
    assert isinstance(early, Measured)
    assert (usual.in_bed, second.in_bed, early.at_the_end) == (330, 270, 75)


def test_a_turn_means_nothing_on_any_other_night():
    plain = measure(night("23:00", "02:30", "02:45"))
    turned = measure(night("23:00", "02:30", "02:45", turns=(Turn.SECOND, Turn.FIRST, Turn.FIRST)))
    assert isinstance(plain, Measured)
    assert isinstance(turned, Measured)
    assert plain.in_bed == turned.in_bed


def test_an_hour_that_does_not_come_is_an_hour_later():
    found = measure(night("23:00", "02:30", "04:00", SPRING))
    assert isinstance(found, Measured)
    assert (found.in_bed, found.at_the_end) == (240, 30)


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        (night("06:30", "07:00", "07:20"), NightProblem.SHORT),
        (night("11:00", "06:00", "06:30"), NightProblem.LONG),
        (night("23:00", "06:00", "06:30", minutes=(200, 260)), NightProblem.MORE_AWAKE_THAN_IN_BED),
        (night("22:00", "02:30", "02:40", AUTUMN, turns=(None, Turn.SECOND, Turn.FIRST)), NightProblem.UP_BEFORE_AWAKE),
        (night("07:00", "07:00", "07:00"), NightProblem.LONG),
    ],
)
def test_a_night_that_cannot_have_been_is_asked_about(told, problem):
    assert measure(told) is problem


def test_exactly_an_hour_and_exactly_sixteen_are_nights():
    assert isinstance(measure(night("06:00", "07:00", "07:00")), Measured)
    assert isinstance(measure(night("14:00", "06:00", "06:00")), Measured)


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        ("lights_out", NightProblem.LIGHTS_OUT),
        ("falling_asleep", NightProblem.FALLING_ASLEEP),
        ("awake_in_night", NightProblem.AWAKE_IN_THE_NIGHT),
        ("awake", NightProblem.AWAKE),
        ("up", NightProblem.UP),
    ],
)
def test_each_of_the_five_is_asked_for_by_its_name(field, problem):
    whole = Typed("2245", "25", "40", "6.30", "7")
    assert isinstance(read_night(whole, DAY, AT), Night)
    for typed in ("", "soon"):
        assert read_night(whole.filled(**{field: typed}), DAY, AT) is problem


def test_the_rest_may_be_left_and_nonsense_in_it_is_told():
    whole = Typed("2245", "25", "40", "6.30", "7")
    told = read_night(whole, DAY, AT)
    assert isinstance(told, Night)
    assert (told.naps, told.rested) == (None, None)
    assert read_night(whole.filled(naps="a bit"), DAY, AT) is NightProblem.NAPS
    assert read_night(whole.filled(rested=11), DAY, AT) is NightProblem.RESTED


def test_which_of_two_hours_is_kept_on_the_one_night_alone():
    turned = Typed("2245", "25", "40", "6.30", "7", up_turn=Turn.FIRST)
    plain, autumn = read_night(turned, DAY, AT), read_night(turned, AUTUMN, AT)
    assert isinstance(plain, Night)
    assert isinstance(autumn, Night)
    assert (plain.up.turn, autumn.up.turn) == (None, Turn.FIRST)


def test_naps_are_kept_apart():
    whole = Typed("2245", "25", "40", "6.30", "7", naps="90")
    told = read_night(whole, DAY, AT)
    assert isinstance(told, Night)
    found = measure(told)
    assert isinstance(found, Measured)
    assert (told.naps, found.asleep) == (90, 400)


@given(NIGHTS)
def test_a_night_opened_for_change_and_saved_again_is_the_same(one):
    if isinstance(measure(one), NightProblem):
        return
    again = read_night(typed_of(one), one.day, AT)
    assert isinstance(again, Night)
    assert measure(again) == measure(again)
    if has_hour_twice(one.day):
        assert again == one


def test_half_an_hour_awake_in_any_of_the_three_makes_a_broken_night():
    calm, long = measure(night("22:00", "06:00", "06:29")), measure(night("22:00", "06:00", "06:30"))
    assert isinstance(calm, Measured)
    assert isinstance(long, Measured)
    assert (calm.is_broken, long.is_broken, LONG_AWAKE) == (False, True, 30)


def test_a_night_not_told_is_an_empty_row():
    found = measure(night("22:45", "06:30", "07:00", minutes=(25, 40)))
    assert isinstance(found, Measured)
    bars = rows_of(("tir", "ons"), (None, found))
    assert bars.rows[0].pieces == ()
    assert [piece.is_awake for piece in bars.rows[1].pieces] == [True, False, True, False, True]
    assert bars.hours == (-2, 7)
