"""A year of the made-up people: nobody is asked more than the budget allows, whatever they tell."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from app.shell.today import have, waiting
from app.today.actions import ask_of, note_asked
from app.today.order import MOST, order
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.people import live


@pytest.mark.parametrize("person", ["karen", "ali", "jens"])
def test_a_year_of_days_asks_little_and_shows_little(person, tmp_path):
    days = [0]
    with opened(tmp_path / "rygvej.db", "da", lambda: WEDNESDAY_EVENING - timedelta(364 - days[0])) as diary:
        with opened(tmp_path / "rygvej.db", "da") as whole:
            live(whole, person)
        asked = []
        for days[0] in range(365):
            ask = ask_of(diary, waiting(diary))
            if days[0] % 7 == 0:  # what stands on the screen is slow to gather, and its rules are tried elsewhere
                assert 1 <= len(order(have(diary, ask))) <= MOST
            if ask is not None:
                note_asked(diary, ask)
                asked.append((diary.today, ask))
        assert max(Counter(day for day, _ in asked).values(), default=0) <= 1
        assert all(sum(day <= later < day + timedelta(7) for later, _ in asked) <= 3 for day, _ in asked)
        assert asked  # a year in which nothing at all was asked would prove nothing
