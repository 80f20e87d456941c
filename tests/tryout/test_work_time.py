"""The dates of a sick leave are counted from its first day, and the days are those of the claim."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learn.shelf import claims
from app.shell.catalog import catalogue
from app.tryout.effect_row import POINTS
from app.tryout.work_time import (
    BOSS_DAYS,
    FAST_TRACK_WEEKS,
    JOB_CENTRE_WEEKS,
    LOOKED_AT_WEEKS,
    WorkTime,
    reach_of,
    read_start,
)
from app.tryout.work_words import say_date

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_times_and_the_effect_are_those_of_the_claims(language):
    words, known = catalogue(language), claims(language)
    assert words.number(POINTS, 2) in known["C23"].said
    for figure in (BOSS_DAYS, *JOB_CENTRE_WEEKS, FAST_TRACK_WEEKS, LOOKED_AT_WEEKS):
        assert str(figure) in known["C66"].said


def test_the_first_thirty_days_end_on_the_thirtieth():
    assert reach_of(WorkTime.BOSS).after(MONDAY).last == date(2026, 3, 31)


def test_weeks_end_on_the_weekday_that_they_began_on():
    assert reach_of(WorkTime.JOB_CENTRE).after(MONDAY).first == date(2026, 4, 6)
    assert reach_of(WorkTime.JOB_CENTRE).after(MONDAY).last == date(2026, 4, 20)
    assert reach_of(WorkTime.FAST_TRACK).after(MONDAY).first == date(2026, 4, 27)
    assert reach_of(WorkTime.LOOKED_AT).after(MONDAY).first == date(2026, 8, 3)


@given(st.dates(max_value=date(9990, 1, 1)))
def test_the_times_come_in_their_order(start):
    spans = [reach_of(time).after(start) for time in WorkTime]
    assert [span.last for span in spans] == sorted(span.last for span in spans)
    assert all(start <= span.first <= span.last <= start + timedelta(7 * LOOKED_AT_WEEKS) for span in spans)


@pytest.mark.parametrize("kept", [{}, {"start": "soon"}, {"start": ""}, {"line-5": "yes"}])
def test_what_is_no_day_is_no_first_day(kept):
    assert read_start(kept) is None


def test_a_date_is_said_in_words():
    words = catalogue("da")
    assert read_start({"start": "2026-03-02"}) == MONDAY
    assert say_date(WorkTime.BOSS, MONDAY, words) == "For dig: til omkring tirsdag den 31. marts 2026."
    assert say_date(WorkTime.JOB_CENTRE, MONDAY, words) == "For dig: fra omkring mandag den 6. april 2026 til mandag den 20. april 2026."
