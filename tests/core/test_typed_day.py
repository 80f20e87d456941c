"""A day and a time are read as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.typed_day import read_day

FIRST = date(2026, 1, 3)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("4.3.2026", date(2026, 3, 4)),
        (" 4/3 2026 ", date(2026, 3, 4)),
        ("04-03-2026", date(2026, 3, 4)),
        ("2026-03-04", date(2026, 3, 4)),
        ("4.3.", date(2026, 3, 4)),
        ("4/3", date(2026, 3, 4)),
        ("4.3.26", date(2026, 3, 4)),
        ("3.1.", date(2026, 1, 3)),
        ("2.1.", date(2027, 1, 2)),
        ("29.2.", date(2028, 2, 29)),
        ("31.2.", None),
        ("31.2.2026", None),
        ("4.13.", None),
        ("tomorrow", None),
        ("", None),
        (None, None),
        ("4.3.0000", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed, day):
    assert read_day(typed, FIRST) == day


def test_without_a_beginning_a_day_needs_its_whole_year():
    assert read_day("4.3.") is None
    assert read_day("4.3.26") is None


@given(st.text())
def test_whatever_is_typed_is_a_day_or_nothing(typed):
    assert isinstance(read_day(typed, FIRST), date | None)


@given(st.dates(date(1000, 1, 1)))
def test_every_day_is_read_back(day):
    assert read_day(f"{day.day}.{day.month}.{day.year}") == read_day(day.isoformat()) == day
