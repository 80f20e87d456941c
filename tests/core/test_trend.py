"""Then and now: where one began, and what counts as a change (algorithm 3d)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.series import Series
from app.core.trend import Change, baseline, change, compare

FIRST = date(2026, 3, 2)
level = st.floats(0, 10)


def series(*values: float | None) -> Series:
    return Series(FIRST, values)


def test_the_start_is_the_first_week_with_four_days_told():
    begun = baseline(series(6, None, None, 7, None, 6, None, 5, 6, None, 7))
    assert begun is not None
    assert begun.day == FIRST + timedelta(8)
    assert begun.mean == 6.0


def test_four_days_in_a_row_are_no_start_before_a_week_has_gone():
    begun = baseline(series(6, 6, 6, 6, None, None, None))
    assert begun is not None
    assert begun.day == FIRST + timedelta(6)
    assert baseline(series(6, 6, 6, 6, None, None)) is None


def test_somebody_who_tells_too_few_days_has_no_start():
    assert baseline(series(*[5, None, None] * 20)) is None
    assert baseline(series()) is None


@pytest.mark.parametrize(
    ("base", "now", "result"),
    [
        (6, 4, Change.CLEARLY_LESS),
        (6, 4.2, Change.CLEARLY_LESS),
        (6, 4.25, Change.ABOUT_THE_SAME),
        (1.5, 0.9, Change.ABOUT_THE_SAME),
        (4, 5.2, Change.CLEARLY_MORE),
        (7, 8.9, Change.ABOUT_THE_SAME),
        (0, 1.9, Change.ABOUT_THE_SAME),
        (0, 2, Change.CLEARLY_MORE),
        # 8.2 - 6.2 is a hair less than 2, and 3.5 - 2.45 than 30 %: rounding decides nothing
        (8.2, 6.2, Change.CLEARLY_LESS),
        (3.5, 2.45, Change.CLEARLY_LESS),
    ],
)
def test_two_points_or_thirty_per_cent_is_a_change(base, now, result):
    assert change(base, now) is result


@given(level, level)
def test_less_one_way_is_more_on_the_way_up_by_the_same_step(base, now):
    step = base - now
    mirrored = change(base, base + step)
    opposite = {Change.CLEARLY_LESS: Change.CLEARLY_MORE, Change.CLEARLY_MORE: Change.CLEARLY_LESS}
    assert mirrored is opposite.get(change(base, now), Change.ABOUT_THE_SAME)


def test_no_day_stands_both_then_and_now():
    assert compare(series(*[6] * 13)) is None
    compared = compare(series(*[6] * 7, *[4] * 7))
    assert compared is not None
    assert compared.now == 4
    assert compared.difference == -2
    assert compared.change is Change.CLEARLY_LESS


def test_a_newest_week_with_too_few_days_is_compared_with_nothing():
    assert compare(series(*[6] * 7, *[None] * 4, 4, 4, 4)) is None
    assert compare(series()) is None
