"""Before a plan: what closes it, what opens it once it was talked over, and that nothing is answered for anyone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.walk.gate import ABSOLUTE, RELATIVE, Asked, Gate, gate_of, must_talk_anew

ALL_NO = dict.fromkeys(Asked, False)


def test_with_every_no_the_plan_is_open():
    assert gate_of(ALL_NO, has_talked=False) is Gate.OPEN


@pytest.mark.parametrize("asked", [one for one in Asked if one in ABSOLUTE])
def test_a_plan_never_opens_over_what_needs_the_doctor_first(asked):
    assert gate_of({**ALL_NO, asked: True}, has_talked=True) is Gate.NO_PLAN
    assert gate_of({asked: True}, has_talked=True) is Gate.NO_PLAN


@pytest.mark.parametrize("asked", [one for one in Asked if one in RELATIVE])
def test_what_needs_a_talk_opens_after_it(asked):
    assert gate_of({**ALL_NO, asked: True}, has_talked=False) is Gate.TALK_FIRST
    assert gate_of({**ALL_NO, asked: True}, has_talked=True) is Gate.OPEN


@given(st.sets(st.sampled_from(Asked), max_size=8))
def test_what_is_not_answered_is_neither_a_yes_nor_a_no(asked):
    assert gate_of(dict.fromkeys(asked, False), has_talked=True) is Gate.UNANSWERED


def test_something_new_is_talked_over_anew():
    assert must_talk_anew(ALL_NO, {**ALL_NO, Asked.PREGNANT: True})
    assert not must_talk_anew({**ALL_NO, Asked.PREGNANT: True}, {**ALL_NO, Asked.PREGNANT: True})
