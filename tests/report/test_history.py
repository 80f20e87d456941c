"""A history says no more than was told: gaps stay, means stand on enough days, and the start is the first of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.day import Span, last_days
from app.core.measure import Measure
from app.core.observation import Kind, Observation
from app.core.series import by_day
from app.core.trend import Baseline, baseline
from app.core.weekly import weeks_in
from app.log.actions import tell_day
from app.log.entry import Item
from app.report.actions import history_of
from app.report.history import Beside, History, Period, by_days, by_weeks, mean_of_last_seven, months_in, rows_of
from app.report.words import say_days_told

TODAY = date(2026, 3, 4)
PAIN = Measure(Kind.BACK_PAIN, "Back pain", "on average today", "no pain", "the worst pain")
NOTHING = Beside((), None)

scores = st.integers(0, 10).map(float)
days = st.dictionaries(st.integers(0, 60).map(lambda n: TODAY - timedelta(n)), scores)
years = st.dictionaries(st.integers(0, 1500).map(lambda n: TODAY - timedelta(n)), scores, max_size=400)


def told(*values: float | None) -> dict[date, float]:
    """Values up to today, a day each."""
    first = TODAY - timedelta(len(values) - 1)
    return {first + timedelta(n): value for n, value in enumerate(values) if value is not None}


def month_of(values: dict[date, float], beside: Beside = NOTHING) -> History:
    """The last thirty days."""
    return by_days(PAIN, values, last_days(30, TODAY), beside)


def by_week(values: dict[date, float], span: Span) -> History:
    """A span week by week."""
    inside = [Observation(day, Kind.BACK_PAIN, value) for day, value in sorted(values.items()) if day in span]
    return by_weeks(PAIN, weeks_in(inside), span, NOTHING)


def test_thirty_days_with_twelve_missing_are_eighteen_days_told():
    history = month_of(told(*[5.0 if n % 5 in (0, 2, 4) else None for n in range(30)]))
    assert (history.days_told, len(history.span)) == (18, 30)
    assert history.dots.values.count(None) == 12


def test_three_days_are_too_few_for_a_mean_and_four_are_enough():
    assert [month_of(values).mean for values in (told(1, 2, 3), told(1, 2, 3, 6))] == [None, 3]


def test_a_told_zero_is_a_dot_and_a_day_not_told_is_none():
    assert by_days(PAIN, told(0, None, 0), last_days(3, TODAY), NOTHING).dots.values == (0, None, 0)


def test_the_first_day_shown_already_has_the_mean_of_the_days_before_it():
    week = by_days(PAIN, told(*[4.0] * 13), last_days(7, TODAY), NOTHING)
    assert list(week.line.values) == [4] * 7
    assert week.days_told == 7


def test_now_is_not_compared_with_a_start_that_shares_a_day_with_it():
    six_days_on = month_of(told(*[4.0] * 13), Beside((), Baseline(TODAY - timedelta(6), 4)))
    seven_days_on = month_of(told(*[6.0] * 14), Beside((), Baseline(TODAY - timedelta(7), 4)))
    assert [six_days_on.is_early, seven_days_on.is_early] == [True, False]
    assert [six_days_on.difference, seven_days_on.difference] == [None, 2]


def test_a_flare_day_is_marked_on_its_own_day():
    assert month_of({}, Beside((TODAY, TODAY - timedelta(29)), None)).marked == (0, 29)


def test_a_week_with_three_days_told_has_no_point_but_its_days_are_counted():
    monday = date(2026, 1, 5)
    few, enough = {monday + timedelta(n): 3.0 for n in range(3)}, {monday + timedelta(7 + n): 5.0 for n in range(4)}
    history = by_week({**few, **enough}, Span(monday, monday + timedelta(13)))
    assert list(history.line.values) == [None, 5]
    assert history.days_told == 7
    assert history.days == (monday, monday + timedelta(7))


def test_all_days_begin_with_the_first_one():
    assert Period.ALL.span(date(2016, 2, 29), TODAY) == Span(date(2016, 2, 29), TODAY)
    assert len(Period.QUARTER.span(date(2016, 2, 29), TODAY)) == 90


def test_the_table_turns_a_month_at_a_time_across_the_new_year():
    months = months_in(Span(date(2025, 12, 20), date(2026, 2, 3)))
    assert months == (
        Span(date(2026, 2, 1), date(2026, 2, 3)),
        Span(date(2026, 1, 1), date(2026, 1, 31)),
        Span(date(2025, 12, 20), date(2025, 12, 31)),
    )


def test_the_table_knows_zero_from_skipped_from_not_told():
    span = last_days(3, TODAY)
    zero, skipped, silent = reversed(rows_of({span.first: 0.0}, span, [span.first + timedelta(1)], []))
    assert (zero.value, zero.is_skipped) == (0, False)
    assert (skipped.value, skipped.is_skipped) == (None, True)
    assert (silent.value, silent.is_skipped) == (None, False)


@given(days)
def test_a_mean_never_lies_outside_what_was_told(values):
    history = month_of(values)
    inside = values.values()
    for mean in (*history.line.told, *([] if history.mean is None else [history.mean])):
        assert min(inside) - 1e-9 <= mean <= max(inside) + 1e-9


@given(years)
def test_a_week_never_lies_outside_what_was_told(values):
    history = by_week(values, Span(TODAY - timedelta(1500), TODAY))
    assert history.days_told == len(values)
    for mean in history.line.told:
        assert min(values.values()) - 1e-9 <= mean <= max(values.values()) + 1e-9


@given(days)
def test_a_point_of_the_line_stands_on_four_days_of_its_seven(values):
    for day, mean in month_of(values).line:
        near = [values[one] for one in last_days(7, day) if one in values]
        assert (mean is None) == (len(near) < 4)
        assert mean is None or mean == pytest.approx(sum(near) / len(near))


@given(days)
def test_what_is_not_told_is_never_filled_in(values):
    assert all((value is None) == (day not in values) for day, value in month_of(values).dots)


@given(days)
def test_nobody_has_begun_before_their_seventh_day(values):
    span = Span(TODAY - timedelta(60), TODAY)
    begun = baseline(by_day(values, span))
    assert begun is None or begun.day >= span.first + timedelta(6)


@given(days)
def test_the_newest_seven_days_are_the_end_of_the_line(values):
    end = month_of(values).line.values[-1]
    now = mean_of_last_seven(values, TODAY)
    assert (now is None and end is None) or now == pytest.approx(end)


@given(st.dates(date(2016, 1, 1), TODAY))
def test_the_months_of_the_table_hold_every_day_once(first):
    span = Span(first, TODAY)
    assert sorted(day for month in months_in(span) for day in month) == list(span)


def test_what_is_asked_once_a_week_is_counted_in_weeks_and_has_no_mean_of_seven(diary):
    for n in range(5):
        tell_day(diary, diary.today - timedelta(7 * n), {Item.WEEK_PAIN: 4 + n % 2})
    measure = next(one for one in diary.measures if one.kind is Kind.WEEK_PAIN)
    history = history_of(diary, measure, Period.YEAR)
    assert history is not None
    assert history.is_asked_weekly
    assert history.begun is None
    assert history.line.days_told == 0
    said = {"da": "Der er svar for 5 uger.", "en": "5 weeks told."}[diary.words.language]
    assert say_days_told(history, diary.words) == said
