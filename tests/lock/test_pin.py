"""What can be a PIN, and what is kept of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lock.pin import Pin, PinProblem, read_new_pin, read_pin


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2468", Pin("2468")),
        (" 2468 ", Pin("2468")),
        ("00000000", Pin("00000000")),
        ("246", PinProblem.TOO_SHORT),
        ("", PinProblem.TOO_SHORT),
        ("123456789", PinProblem.TOO_LONG),
        ("24 68", PinProblem.NOT_DIGITS),
        ("٢٤٦٨", PinProblem.NOT_DIGITS),
        ("abcd", PinProblem.NOT_DIGITS),
    ],
)
def test_a_pin_is_four_to_eight_digits(typed, read):
    assert read_pin(typed) == read


@given(st.text())
def test_whatever_is_typed_is_a_pin_or_a_problem(typed):
    pin = read_pin(typed)
    assert isinstance(pin, PinProblem) or (4 <= len(pin.digits) <= 8 and pin.digits.isascii())


def test_a_new_pin_is_typed_twice():
    assert read_new_pin("2468", "2468") == Pin("2468")
    assert read_new_pin("2468", "2469") is PinProblem.NOT_THE_SAME
    assert read_new_pin("24", "24") is PinProblem.TOO_SHORT


def test_a_pin_is_never_printed():
    assert "2468" not in f"{Pin('2468')} {Pin('2468')!r}"
