"""The worked examples of the clinical brief hold for the functions that the screens call."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.support.vectors import WAITING, agrees, algorithms, is_waiting

KNOWN = algorithms()


def test_the_app_agrees_with_the_worked_example(vector):
    if vector.algorithm not in KNOWN:
        assert is_waiting(vector.algorithm), f"{vector.name}: the app knows no such algorithm"
        return
    result = KNOWN[vector.algorithm](vector.given)
    assert agrees(vector.expected, result), f"{vector.name}: {vector.given} gives {result}, not {vector.expected}"


@pytest.mark.parametrize(
    ("expected", "result", "same"),
    [
        (Decimal("80.8"), 80.75, True),
        (Decimal("80.8"), 80.74, False),
        (Decimal("-2.2"), -2.2000000000000002, True),
        (Decimal("-2.2"), -2.25, True),
        (Decimal("6.0"), 6, True),
        (9, 9.4, True),
        (9, 9.5, False),
        (1, True, False),
        (True, 1, False),
        (None, None, True),
        (None, 0, False),
        (Decimal("0.0"), None, False),
        ([1, [2, 3]], (1, (2, 3)), True),
        ([1, 2], [1], False),
        ({"level": "L1"}, {"level": "L1", "more": 1}, True),
        ({"level": "L1"}, {}, False),
    ],
)
def test_numbers_are_compared_as_they_are_written(expected, result, same):
    assert agrees(expected, result) is same


def test_an_algorithm_nobody_knows_fails():
    assert not is_waiting("trend.median7")
    assert not is_waiting("walking.start")


def test_an_algorithm_is_waited_for_only_until_its_slice_is_there(tmp_path):
    assert all(is_waiting(f"{name}.anything", tmp_path) for name in WAITING)
    (tmp_path / "walk").mkdir()
    (tmp_path / "safety").mkdir()
    assert not is_waiting("walk.start", tmp_path)
    assert is_waiting("safety.hint", tmp_path)
    (tmp_path / "safety" / "hint.py").touch()
    assert not is_waiting("safety.hint", tmp_path)
    assert is_waiting("pace.next", tmp_path)
