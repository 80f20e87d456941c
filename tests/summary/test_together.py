"""Two groups of days: few days say nothing, both signs are treated alike, and a cause is never named."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.shell.catalog import catalogue
from app.summary.factor import Factor, FactorProblem, WentTogether, hold_beside, read_factor, sentence_of_the_week
from app.summary.together import Result, compare
from app.summary.words import say_together
from tests.support.sure import sure

DAYS = st.lists(st.tuples(st.booleans(), st.integers(0, 10)), max_size=28)
MIRRORED = {Result.LOWER: Result.HIGHER, Result.HIGHER: Result.LOWER}
MONDAY = date(2026, 2, 23)


def groups(with_it, without):
    return compare([(True, pain) for pain in with_it] + [(False, pain) for pain in without])


@given(DAYS)
def test_the_other_way_round_is_the_same_difference_with_the_other_sign(days):
    found, mirrored = compare(days), compare([(not is_with, pain) for is_with, pain in days])
    assert mirrored.result is MIRRORED.get(found.result, found.result)


@given(DAYS)
def test_fewer_than_eight_days_on_a_side_say_nothing(days):
    found = compare(days)
    assert (found.result is Result.TOO_FEW_DAYS) == (min(found.days_with, found.days_without) < 8)


def test_one_point_is_enough_and_less_is_not():
    assert groups([4] * 8, [5] * 8).result is Result.LOWER
    assert groups([5] * 8, [4] * 8).result is Result.HIGHER
    assert groups([4] * 8, [5] * 7 + [4]).result is Result.NO_CLEAR_DIFFERENCE
    assert groups([2] * 7, [9] * 20).result is Result.TOO_FEW_DAYS


@pytest.mark.parametrize("name", ["medicine", "mood", "work"])
def test_medicine_mood_and_work_are_refused(name):
    assert read_factor(name) is FactorProblem.REFUSED


def test_a_day_on_which_one_of_the_two_is_not_told_counts_on_no_side():
    days = [MONDAY + timedelta(n) for n in range(6)]
    activity = {days[0]: 6, days[1]: 5, days[2]: 7, days[4]: 2, days[5]: 6}
    pain = {days[0]: 3, days[1]: 4, days[3]: 9, days[4]: 5, days[5]: 2}
    found = hold_beside(Factor.MORE_ACTIVE, activity, pain)
    assert (found.together.days_with, found.together.days_without) == (2, 2)


def test_each_takes_its_turn_whatever_it_shows():
    found = [WentTogether(factor, groups([2] * 8, [9] * 8)) for factor in Factor]
    spoken = [sure(sentence_of_the_week(MONDAY + timedelta(7 * n), found)).factor for n in range(6)]
    assert set(spoken) == set(Factor)
    assert spoken[:3] == spoken[3:]
    assert sentence_of_the_week(MONDAY, []) is None


def test_one_with_enough_days_goes_before_one_with_too_few():
    few, enough = WentTogether(Factor.SLEPT_WELL, groups([2], [9])), WentTogether(Factor.MORE_ACTIVE, groups([5] * 8, [5] * 8))
    assert all(sentence_of_the_week(MONDAY + timedelta(7 * n), [few, enough]) is enough for n in range(4))


def said(factor, with_it, without):
    return say_together(WentTogether(factor, groups(with_it, without)), catalogue("da"))


def test_lower_is_said_with_chance_and_the_other_way_round():
    assert said(Factor.MORE_ACTIVE, [3, 4] * 6, [5] * 10) == (
        "De dage, du var mere aktiv, end du plejer, var smerten i snit 3,5. De andre dage var den 5. "
        "Det kan være tilfældigt. Måske gjorde du mere, fordi du havde det godt."
    )


def test_higher_never_says_to_do_less():
    assert said(Factor.MORE_ACTIVE, [6] * 10, [4, 5] * 5) == (
        "De dage, du var mere aktiv, end du plejer, var smerten i snit 6. De andre dage var den 4,5. "
        "Det betyder ikke, at det skader dig. Smerte må gerne komme og falde igen."
    )


def test_no_difference_and_too_few_days_are_said_plainly():
    assert said(Factor.SLEPT_WELL, [4] * 9, [4, 5] * 6) == "Vi kan ikke se en klar forskel. Det er helt almindeligt."
    assert said(Factor.SLEPT_WELL, [2] * 5, [6] * 20) == "Der er for få dage endnu."
