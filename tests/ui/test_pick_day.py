"""A day that is touched is the day that is meant."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.ui.pick_day import picked_day

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        (datetime(2026, 11, 17, 23, tzinfo=UTC), date(2026, 11, 18)),
        (datetime(2026, 7, 17, 22, tzinfo=UTC), date(2026, 7, 18)),
        (datetime(2026, 3, 28, 23, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 10, 24, 22, tzinfo=UTC), date(2026, 10, 25)),
        (datetime(2025, 12, 31, 23, tzinfo=UTC), date(2026, 1, 1)),
    ],
)
def test_the_midnight_that_flet_tells_in_utc_is_the_day_that_begins_with_it(told, meant):
    assert picked_day(told, COPENHAGEN) == meant
