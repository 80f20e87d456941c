"""Only whole numbers from 0 to 10 are scores, and nothing is made into one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.scale import ScaleProblem, read_score


@given(st.integers())
def test_only_whole_numbers_from_zero_to_ten_are_scores(answer):
    assert (read_score(answer) == answer) == (0 <= answer <= 10)


@pytest.mark.parametrize("answer", [True, False, 5.0, 5.5, "5", "", [], float("nan")])
def test_what_only_looks_like_a_number_is_refused(answer):
    assert read_score(answer) is ScaleProblem.OFF_THE_SCALE


def test_no_answer_is_not_zero():
    assert read_score(None) is ScaleProblem.MISSING
