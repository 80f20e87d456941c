"""A day begins at three in the night, and a span knows its days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.day import Span, day_of, is_before_noon, last_days
from tests.support.diaries import COPENHAGEN


@pytest.mark.parametrize(
    ("clock", "day"),
    [("00:30", 3), ("02:59", 3), ("03:00", 4), ("12:00", 4), ("23:59", 4)],
)
def test_half_past_midnight_still_belongs_to_yesterday(clock, day):
    moment = datetime.combine(date(2026, 3, 4), time.fromisoformat(clock), tzinfo=COPENHAGEN)
    assert day_of(moment) == date(2026, 3, day)


@pytest.mark.parametrize("night", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_nights_when_the_clock_is_set_have_a_day_each(night):
    hours = [datetime.combine(night, time(0), tzinfo=COPENHAGEN).astimezone(UTC) + timedelta(hours=h) for h in range(28)]
    days = [day_of(hour.astimezone(COPENHAGEN)) for hour in hours]
    assert days == sorted(days)
    assert set(days) <= {night - timedelta(1), night, night + timedelta(1)}


def test_a_moment_without_a_zone_belongs_to_no_day():
    with pytest.raises(ValueError, match="time zone"):
        day_of(datetime(2026, 3, 4, 12))  # noqa: DTZ001 - that is the mistake


@pytest.mark.parametrize(("clock", "is_offered"), [("02:59", False), ("03:00", True), ("11:59", True), ("12:00", False)])
def test_yesterday_is_offered_from_three_until_noon(clock, is_offered):
    assert is_before_noon(datetime.combine(date(2026, 3, 4), time.fromisoformat(clock), tzinfo=COPENHAGEN)) is is_offered


@given(st.integers(1, 400), st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_the_last_days_end_today_and_are_as_many_as_asked(count, today):
    days = list(last_days(count, today))
    assert len(days) == len(last_days(count, today)) == count
    assert days[-1] == today
    assert all(day in last_days(count, today) for day in days)
    assert today + timedelta(1) not in last_days(count, today)


def test_a_span_cannot_end_before_it_starts():
    with pytest.raises(ValueError, match="span"):
        Span(date(2026, 3, 4), date(2026, 3, 3))
