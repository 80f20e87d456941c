"""The app asks little: once a day, three times a week, the most important first."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.today.actions import ask_of, note_asked
from app.today.budget import Ask, Asked, ask_today

TODAY = date(2026, 3, 4)
ASKS = st.sets(st.sampled_from(Ask))


@given(st.lists(ASKS, min_size=365, max_size=365))
def test_in_a_year_of_any_kind_it_asks_once_a_day_and_three_times_a_week(year):
    asked: list[Asked] = []
    for n, waiting in enumerate(year):
        today = TODAY + timedelta(n)
        ask = ask_today(waiting, asked, today)
        if ask is not None:
            assert ask in waiting
            asked.append(Asked(today, ask))
        assert sum(one.day == today for one in asked) <= 1
        assert sum(today - timedelta(7) < one.day for one in asked) <= 3


def test_the_most_important_is_asked_first():
    assert ask_today({Ask.LAST_WEEK, Ask.FLARE}, [], TODAY) is Ask.FLARE


def test_what_was_asked_today_stands_until_it_is_answered():
    asked = [Asked(TODAY, Ask.THINGS)]
    assert ask_today({Ask.THINGS, Ask.FLARE}, asked, TODAY) is Ask.THINGS
    assert ask_today({Ask.FLARE}, asked, TODAY) is None


def test_a_fourth_question_waits_until_the_week_is_over():
    asked = [Asked(TODAY - timedelta(n), Ask.FLARE) for n in (1, 3, 6)]
    assert ask_today({Ask.FLARE}, asked, TODAY) is None
    assert ask_today({Ask.FLARE}, asked, TODAY + timedelta(1)) is Ask.FLARE


def test_what_was_asked_is_remembered(diary):
    assert ask_of(diary, {Ask.FLARE}) is Ask.FLARE
    note_asked(diary, Ask.FLARE)
    note_asked(diary, Ask.FLARE)
    assert ask_of(diary, {Ask.THINGS}) is None
