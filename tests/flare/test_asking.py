"""The app asks about a flare-up, never declares one, and takes no for an answer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.day import last_days
from app.core.observation import Kind
from app.flare import actions, asking_actions
from app.flare.ask import FlareAsk, Question, flare_ask, is_calm_again, is_silent
from app.log.actions import tell_day
from app.log.entry import Item
from tests.support.sure import sure

USUAL = ([4] * 12, [3] * 12)
TODAY = date(2026, 3, 4)
SCORES = st.lists(st.one_of(st.none(), st.integers(0, 10)), max_size=60)


def ask(pain, hindrance):
    return flare_ask(USUAL[0] + pain, USUAL[1] + hindrance)


def test_two_hard_days_in_a_row_make_it_ask():
    assert ask([7, 6], [5, 6]) is FlareAsk.ASK


@pytest.mark.parametrize(
    ("pain", "hindrance"),
    [([4, 9], [3, 8]), ([9, None], [8, None]), ([None, 9], [8, 8]), ([7, 7], [3, 4]), ([7, 7], [None, None])],
)
def test_one_day_or_a_missing_day_or_pain_alone_never_asks(pain, hindrance):
    assert ask(pain, hindrance) is FlareAsk.NO


def test_nine_days_are_too_few_to_know_what_is_usual():
    assert flare_ask([4] * 9 + [9, 9], [3] * 9 + [9, 9]) is FlareAsk.NO_BASELINE
    assert flare_ask([4] * 10 + [9, 9], [3] * 10 + [9, 9]) is FlareAsk.ASK


def test_what_was_usual_more_than_four_weeks_ago_does_not_count():
    assert flare_ask([9] * 40 + [None] * 28 + [9, 9], [9] * 40 + [None] * 28 + [9, 9]) is FlareAsk.NO_BASELINE


@given(SCORES, SCORES)
def test_whatever_is_told_there_is_an_answer(pain, hindrance):
    assert flare_ask(pain, hindrance) in FlareAsk


@given(st.lists(st.integers(0, 10), min_size=12, max_size=40))
def test_days_like_all_others_never_ask(days):
    level = [days[0]] * len(days)
    expected = FlareAsk.ASK if days[0] == 10 else FlareAsk.NO
    assert flare_ask(level, level) is expected


def test_the_end_is_asked_about_after_two_calm_days_only():
    assert is_calm_again([8, 5, 5], 4)
    assert not is_calm_again([8, 5, 6], 4)
    assert not is_calm_again([8, 5, None], 4)
    assert not is_calm_again([5], 4)
    assert not is_calm_again([8, 1, 1], None)


def test_after_a_no_it_is_silent_for_seven_days():
    assert not is_silent(None, TODAY)
    assert all(is_silent(TODAY, TODAY + timedelta(n)) for n in range(8))
    assert not is_silent(TODAY, TODAY + timedelta(8))


def live(diary, pain, hindrance):
    first = diary.today - timedelta(len(pain) - 1)
    for n, (hurt, held) in enumerate(zip(pain, hindrance, strict=True)):
        told = {item: score for item, score in ((Item.BACK_PAIN, hurt), (Item.HINDRANCE, held)) if score is not None}
        if told:
            tell_day(diary, first + timedelta(n), told)


def question(diary):
    return asking_actions.standing_of(diary).question


def test_a_newcomer_is_asked_nothing(diary):
    assert question(diary) is None


def test_two_hard_days_in_the_diary_are_asked_about_once(diary):
    live(diary, [4] * 12 + [7, 7], [3] * 12 + [6, 6])
    assert question(diary) is Question.IS_IT_ONE
    asking_actions.say_no(diary, Question.IS_IT_ONE)
    assert question(diary) is None
    asking_actions.take_back_no(diary, Question.IS_IT_ONE)
    assert question(diary) is Question.IS_IT_ONE


def test_in_the_morning_the_last_two_told_days_are_looked_at(diary):
    live(diary, [4] * 12 + [7, 7, None], [3] * 12 + [6, 6, None])
    assert question(diary) is Question.IS_IT_ONE


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_whoever_has_answered_in_the_diary_is_not_asked_again(diary, answer):
    live(diary, [4] * 12 + [7, 7], [3] * 12 + [6, 6])
    tell_day(diary, diary.today, {Item.FLARE: answer})
    assert question(diary) is not Question.IS_IT_ONE


def test_during_a_flare_up_only_its_end_is_asked_about(diary):
    live(diary, [4] * 12 + [7, 7], [3] * 12 + [6, 6])
    actions.start(diary, diary.today - timedelta(1))
    assert question(diary) is None


def test_two_calm_days_are_asked_about(diary):
    live(diary, [4] * 12 + [8, 8, 5, 5], [3] * 12 + [8, 8, 3, 3])
    actions.start(diary, diary.today - timedelta(3))
    assert question(diary) is Question.IS_IT_OVER
    asking_actions.say_no(diary, Question.IS_IT_OVER)
    assert question(diary) is None


def test_the_calm_days_before_a_flare_up_are_not_its_end(diary):
    live(diary, [4] * 14 + [None], [3] * 14 + [None])
    actions.start(diary, diary.today)
    assert question(diary) is None


def test_after_twenty_eight_days_it_may_be_the_new_level(diary):
    actions.start(diary, diary.today - timedelta(27))
    assert question(diary) is None
    actions.take_back(diary, sure(actions.start(diary, diary.today - timedelta(27))))
    actions.start(diary, diary.today - timedelta(28))
    assert question(diary) is Question.IS_IT_USUAL_NOW


def test_asking_declares_nothing(diary):
    live(diary, [4] * 12 + [7, 7], [3] * 12 + [6, 6])
    question(diary)
    assert actions.active(diary) is None
    assert diary.observed(Kind.FLARE, last_days(30, diary.today)) == ()
