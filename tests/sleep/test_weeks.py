"""A week of nights, and what may be worth a try: from enough nights on, at most two, in the order of the rule."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.scale import Score
from app.sleep.advice import Tip, is_long_hard, tips
from app.sleep.clock import Clock
from app.sleep.night import Night, measured
from app.sleep.week import week_of

AT = datetime(2026, 3, 4, 6, tzinfo=UTC)
TODAY = date(2026, 3, 4)


def night(ago, up="07:00", falling=10, waso=10, early=0, rested=None):
    rise = time.fromisoformat(up)
    awake = (datetime.combine(TODAY, rise) - timedelta(minutes=early)).time()
    told = Night(TODAY - timedelta(ago), Clock(time(22, 30)), falling, waso, Clock(awake), Clock(rise), AT)
    return told if rested is None else Night(told.day, told.lights_out, falling, waso, told.awake, told.up, AT, None, Score(rested))


def nights(count, **how):
    return measured(tuple(night(ago, **how) for ago in range(count)))


def test_there_is_no_average_of_three_nights_and_no_advice_of_four():
    assert week_of(nights(3), TODAY).figures is None
    assert week_of(nights(4), TODAY).figures is not None
    assert tips(nights(4), TODAY, has_sign=True) is None
    assert tips(nights(5), TODAY, has_sign=True) == (Tip.DOCTOR,)


def test_a_calm_week_has_no_tips():
    assert tips(nights(7), TODAY, has_sign=False) == ()


def test_only_the_last_seven_dates_count():
    old = measured(tuple(night(ago) for ago in range(7, 20)))
    assert week_of((*nights(3), *old), TODAY).figures is None


@pytest.mark.parametrize(
    ("how", "tip"),
    [
        ({"falling": 30}, Tip.SLEEPY),
        ({"waso": 30}, Tip.NIGHT_PLAN),
        ({"early": 30}, Tip.UP_AND_LIGHT),
    ],
)
def test_half_an_hour_on_average_has_its_tip_and_a_minute_less_has_none(how, tip):
    assert tips(nights(5, **how), TODAY, has_sign=False) == (tip,)
    assert tips(nights(5, **dict.fromkeys(how, 29)), TODAY, has_sign=False) == ()


@pytest.mark.parametrize(("up", "found"), [("08:30", ()), ("08:31", (Tip.FIXED_TIME,))])
def test_more_than_an_hour_and_a_half_between_times_of_getting_up(up, found):
    week = (*nights(4), *measured((night(4, up=up),)))
    assert tips(week, TODAY, has_sign=False) == found


def test_at_most_two_in_the_order_of_the_rule():
    hard = nights(7, falling=40, waso=40, early=40)
    assert tips(hard, TODAY, has_sign=False) == (Tip.SLEEPY, Tip.NIGHT_PLAN)
    assert tips(hard, TODAY, has_sign=True) == (Tip.DOCTOR, Tip.SLEEPY)


def four_weeks(per_week, rested):
    ago = [7 * week + n for week in range(4) for n in range(per_week)]
    return measured(tuple(night(n, waso=30, rested=rested) for n in ago))


@pytest.mark.parametrize(("per_week", "rested", "found"), [(3, 4, True), (2, 4, False), (3, 5, False), (3, None, False), (7, 0, True)])
def test_four_hard_weeks_need_three_broken_nights_in_each_and_little_rest(per_week, rested, found):
    assert is_long_hard(four_weeks(per_week, rested), TODAY) is found


def test_three_weeks_are_not_four():
    assert not is_long_hard([one for one in four_weeks(7, 2) if (TODAY - one.night.day).days < 21], TODAY)


def test_long_hard_nights_come_before_habits():
    assert tips(four_weeks(5, 3), TODAY, has_sign=False) == (Tip.TALK, Tip.NIGHT_PLAN)


ANY = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 100), st.integers(0, 100), st.integers(0, 59), st.none() | st.integers(0, 10)),
    unique_by=lambda one: one[0],
)


@given(ANY, st.booleans())
def test_figures_never_lie_outside_their_nights_and_tips_are_two_at_most(told, has_sign):
    found = measured(tuple(night(ago, "06:30", a, b, c, rested) for ago, a, b, c, rested in told))
    week = week_of(found, TODAY)
    figures, within = week.figures, week.nights
    assert (figures is None) == (len(within) < 4)
    given_tips = tips(found, TODAY, has_sign=has_sign)
    assert (given_tips is None) == (len(within) < 5)
    assert len(given_tips or ()) <= 2
    if figures is None:
        return
    for mean, values in (
        (figures.in_bed, [one.in_bed for one in within]),
        (figures.asleep, [one.asleep for one in within]),
        (figures.falling_asleep, [one.night.falling_asleep for one in within]),
        (figures.awake_in_night, [one.night.awake_in_night for one in within]),
        (figures.at_the_end, [one.at_the_end for one in within]),
        (figures.efficiency, [one.efficiency for one in within]),
    ):
        assert min(values) - 1e-9 <= mean <= max(values) + 1e-9
