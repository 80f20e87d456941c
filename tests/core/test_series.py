"""A gap stays a gap, and a mean of seven days stands on four of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.day import Span
from app.core.series import Series, by_day, mean_of_seven

FIRST = date(2026, 3, 2)
days = st.lists(st.one_of(st.none(), st.integers(0, 10)), max_size=60)


def series(values: list[int | None]) -> Series:
    return Series(FIRST, tuple(values))


@given(days)
def test_each_mean_is_that_of_its_own_seven_days(values):
    means = mean_of_seven(series(values)).values
    for n, mean in enumerate(means):
        told = [value for value in values[max(0, n - 6) : n + 1] if value is not None]
        assert mean == (pytest.approx(sum(told) / len(told)) if len(told) >= 4 else None)


@given(days)
def test_adding_an_empty_day_changes_no_mean(values):
    before, after = series(values), series([*values, None])
    assert after.mean == before.mean
    assert after.days_told == before.days_told
    assert mean_of_seven(after).values[:-1] == mean_of_seven(before).values


@given(days)
def test_a_mean_never_lies_outside_its_scores(values):
    for mean in mean_of_seven(series(values)).values:
        assert mean is None or 0 <= mean <= 10


def test_no_day_told_has_no_mean():
    assert series([None, None]).mean is None
    assert series([]).mean is None


def test_days_that_are_not_told_are_laid_out_empty():
    span = Span(FIRST, FIRST + timedelta(3))
    laid = by_day({FIRST: 0, FIRST + timedelta(2): 4, FIRST + timedelta(9): 9}, span)
    assert laid.values == (0, None, 4, None)
    assert laid.span == span
    assert list(laid)[2] == (FIRST + timedelta(2), 4)
