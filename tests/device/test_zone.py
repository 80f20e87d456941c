from __future__ import annotations

import warnings
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from app.device.zone import Clock, ClockProblem, clock, local_zone

DENMARK = ZoneInfo("Europe/Copenhagen")


def test_a_stopped_clock_tells_the_moment_in_the_persons_zone():
    now = clock({"RYGVEJ_NOW": "2026-07-04T21:30+00:00"}, DENMARK)
    assert isinstance(now, Clock)
    assert now() == now() == datetime(2026, 7, 4, 23, 30, tzinfo=DENMARK)
    assert (now().utcoffset(), now.stopped_at is not None) == (timedelta(hours=2), True)


@pytest.mark.parametrize("env", [{}, {"RYGVEJ_NOW": ""}])
def test_a_running_clock_tells_the_moment_of_the_device(env):
    now = clock(env, DENMARK)
    assert isinstance(now, Clock)
    before, told, after = datetime.now(UTC), now(), datetime.now(UTC)
    assert before <= told <= after
    assert (told.tzinfo, now.stopped_at) == (DENMARK, None)


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        ("tomorrow", ClockProblem.NOT_A_MOMENT),
        ("2026-02-30T12:00+01:00", ClockProblem.NOT_A_MOMENT),
        ("2026-03-04T21:30", ClockProblem.NO_OFFSET),
        ("2026-03-04", ClockProblem.NO_OFFSET),
        ("0001-01-01T00:00+14:00", ClockProblem.NOT_A_MOMENT),
        ("9999-12-31T23:59-14:00", ClockProblem.NOT_A_MOMENT),
    ],
)
def test_what_is_no_moment_is_said(asked, problem):
    assert clock({"RYGVEJ_NOW": asked}, DENMARK) is problem


def test_the_devices_zone_is_used():
    assert local_zone(lambda: ZoneInfo("Pacific/Auckland")) == ZoneInfo("Pacific/Auckland")


def none_set():
    warnings.warn("Can not find any timezone configuration, defaulting to UTC.", stacklevel=1)
    return UTC


def not_known():
    raise ZoneInfoNotFoundError("Mars/Olympus")


def not_readable():
    raise PermissionError


@pytest.mark.parametrize("ask", [none_set, not_known, not_readable])
def test_a_zone_that_cannot_be_told_is_denmarks(ask):
    assert local_zone(ask) == DENMARK


def test_this_device_has_a_zone():
    assert local_zone().utcoffset(datetime(2026, 3, 4, tzinfo=UTC)) is not None
