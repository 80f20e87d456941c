"""Days with much and then days with little: seen twice it is a question, and never more than that."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.observation import Kind
from app.log import actions as log
from app.log.entry import Item
from app.pace import actions
from app.pace.doing_actions import choose_work
from app.pace.pattern import Answer, Asked, Pattern, is_quiet, seen_in
from app.pace.pattern_actions import (
    answer_pattern,
    answers_kept,
    drop_answer,
    four_weeks,
    is_pattern_waiting,
    note_pattern_asked,
)
from app.pace.pattern_words import say_picture, say_question
from app.shell.catalog import catalogue
from app.shell.today import waiting
from app.today.budget import Ask
from tests.pace.lives import tell_pattern
from tests.support.sure import sure

TODAY = date(2026, 3, 4)
SCORES = st.lists(st.none() | st.integers(0, 10), min_size=28, max_size=28)


@given(SCORES, SCORES)
def test_an_episode_is_a_day_with_much_and_within_three_days_one_with_little_and_more_pain(activity, pain):
    seen = seen_in(activity, pain)
    last = -1
    for high, low in seen.episodes:
        assert last < high < low <= high + 3
        assert activity[low] < activity[high]
        assert any(value is not None for value in pain[high + 1 : low + 1])
        last = low
    told = sum(value is not None for value in activity)
    assert (seen.pattern is Pattern.TOO_FEW_DAYS) == (told < 14)
    if told >= 14:
        assert seen.pattern is {0: Pattern.NONE, 1: Pattern.SINGLE}.get(len(seen.episodes), Pattern.PATTERN)


@given(SCORES)
def test_without_pain_told_there_is_nothing_to_ask(activity):
    assert seen_in(activity, [None] * 28).episodes == ()


def test_a_day_not_told_is_neither_much_nor_little():
    activity: list[float | None] = [5.0] * 28
    activity[5], activity[6] = 8, None
    assert seen_in(activity, [4] * 6 + [9] * 3 + [4] * 19).episodes == ()


@pytest.mark.parametrize(
    ("asked", "quiet"),
    [
        ([], False),
        ([Asked(TODAY)], False),
        ([Asked(TODAY, Answer.LATER)], True),
        ([Asked(TODAY - timedelta(1))], True),
        ([Asked(TODAY - timedelta(13), Answer.NO)], True),
        ([Asked(TODAY - timedelta(14), Answer.NO)], False),
    ],
)
def test_it_is_asked_at_most_every_two_weeks(asked, quiet):
    assert is_quiet(asked, TODAY) is quiet


def test_it_waits_while_the_days_show_it_and_is_asked_on_today(danish):
    assert not is_pattern_waiting(danish)
    tell_pattern(danish)
    assert is_pattern_waiting(danish)
    assert Ask.PATTERN in waiting(danish)


def test_asked_and_not_answered_it_keeps_quiet_for_two_weeks(danish, days):
    tell_pattern(danish)
    note_pattern_asked(danish)
    assert is_pattern_waiting(danish)
    days[0] = 1
    assert not is_pattern_waiting(danish)


def test_an_answer_is_kept_and_can_be_taken_back_and_deleted(danish):
    tell_pattern(danish)
    changed = sure(answer_pattern(danish, Answer.NO))
    assert answers_kept(danish) == ((danish.today, Answer.NO),)
    assert not is_pattern_waiting(danish)
    actions.take_back(danish, changed)
    assert answers_kept(danish) == ()
    answer_pattern(danish, Answer.YES)
    drop_answer(danish, danish.today)
    assert answers_kept(danish) == ()


def test_who_tries_breaks_already_is_not_asked(danish):
    tell_pattern(danish)
    sure(actions.name_task(danish, "luge"))
    sure(choose_work(danish, actions.book_of(danish).tasks[0].id, 10))
    assert not is_pattern_waiting(danish)


def test_the_days_are_said_and_never_judged(danish):
    tell_pattern(danish)
    said = say_picture(four_weeks(danish), catalogue("da"))
    assert "Du har skrevet om 28 dage af de sidste 28." in said
    assert "Den 10. feb. var der meget, den 12. feb. lidt." in said
    assert say_question(catalogue("da")) == "Der er dage med meget og så dage med lidt. Kender du det? Vil du prøve pauser?"
    assert "overbelast" not in said.lower()


def test_days_of_a_pattern_are_read_from_the_diary_alone(danish):
    log.tell_day(danish, danish.today, {Item.ACTIVITY: 9, Item.BACK_PAIN: 2})
    weeks = four_weeks(danish)
    assert (weeks.activity.values[-1], weeks.pain.values[-1]) == (9, 2)
    assert len(danish.observed(Kind.ACTIVITY, weeks.activity.span)) == 1
