"""The clock of a walk tells the time whatever sleeps, closes or is put forward."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.walk.clock import face, minutes_between, seconds_between

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
ZONES = st.sampled_from([UTC, COPENHAGEN, ZoneInfo("America/New_York"), ZoneInfo("Pacific/Auckland")])
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - bounds


@given(MOMENTS, st.integers(0, 40_000), ZONES, ZONES)
def test_a_walk_is_as_long_wherever_and_whenever_it_is_read(started, seconds, here, there):
    now = started + timedelta(seconds=seconds)
    assert seconds_between(started.astimezone(here), now.astimezone(there)) == seconds


def test_a_walk_over_the_change_of_the_clock_is_as_long_as_it_is():
    before = datetime(2026, 3, 29, 1, 50, tzinfo=COPENHAGEN)
    assert minutes_between(before, datetime(2026, 3, 29, 3, 10, tzinfo=COPENHAGEN)) == 20
    autumn = datetime(2026, 10, 25, 2, 50, tzinfo=COPENHAGEN)
    assert minutes_between(autumn, datetime(2026, 10, 25, 2, 10, fold=1, tzinfo=COPENHAGEN)) == 20


def test_a_walk_is_at_least_a_minute_and_to_the_nearest_one():
    start = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
    assert [minutes_between(start, start + timedelta(seconds=s)) for s in (0, 29, 89, 90, 600)] == [1, 1, 1, 2, 10]


def test_a_clock_put_back_shows_nothing_below_zero():
    start = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
    assert seconds_between(start, start - timedelta(minutes=5)) == 0


def test_the_face_has_minutes_and_seconds():
    assert [face(seconds) for seconds in (0, 65, 3725)] == ["0:00", "1:05", "62:05"]
