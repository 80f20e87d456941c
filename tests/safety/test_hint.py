"""The hint reads ticks and the few facts beside them, and nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.log.actions import tell_day
from app.log.entry import Item
from app.safety.hint import ASKED_BESIDE, Answer, Fact, Profile, level_of, safety_hint, unanswered
from app.safety.prompt_actions import prompt_now
from app.safety.signs import STANDS_UNDER, Level, Sign

SIGNS = st.sets(st.sampled_from(Sign))
PROFILES = st.dictionaries(st.sampled_from(Fact), st.sampled_from(Answer)).map(lambda told: Profile(frozenset(told.items())))


def knowing(**told):
    return Profile(frozenset((Fact[name.upper()], Answer[answer.upper()]) for name, answer in told.items()))


@pytest.mark.parametrize("sign", [sign for sign in Sign if sign not in ASKED_BESIDE])
def test_a_sign_alone_has_the_level_it_stands_under(sign):
    assert safety_hint([sign], Profile()) is STANDS_UNDER[sign]


@pytest.mark.parametrize("fact", ["seventy", "brittle_bones", "steroids"])
@pytest.mark.parametrize(("answer", "level"), [("yes", Level.L2), ("unsure", Level.L2), ("no", Level.L1)])
def test_not_knowing_counts_as_the_careful_answer_after_a_fall(fact, answer, level):
    assert safety_hint([Sign.FALL_NEW_PAIN], knowing(**{fact: answer})) is level


@pytest.mark.parametrize(("answer", "level"), [("yes", Level.L1), ("unsure", Level.L1), ("no", Level.NONE)])
def test_not_knowing_counts_as_the_careful_answer_about_earlier_cancer(answer, level):
    assert safety_hint([Sign.NEW_DIFFERENT_PAIN], knowing(cancer=answer)) is level


@pytest.mark.parametrize("fact", Fact)
def test_a_fact_without_a_sign_says_nothing(fact):
    assert safety_hint([], knowing(**{fact.value: "yes"})) is Level.NONE


def test_only_two_signs_ask_for_facts():
    assert {sign: unanswered(sign, Profile()) for sign in Sign if unanswered(sign, Profile())} == {
        Sign.FALL_NEW_PAIN: (Fact.SEVENTY, Fact.BRITTLE_BONES, Fact.STEROIDS),
        Sign.NEW_DIFFERENT_PAIN: (Fact.CANCER,),
    }
    assert unanswered(Sign.NEW_DIFFERENT_PAIN, knowing(cancer="no")) == ()


def test_an_answer_can_be_taken_back():
    assert knowing(cancer="yes").tell(Fact.CANCER, None) == Profile()
    assert knowing(cancer="yes").tell(Fact.CANCER, Answer.NO) == knowing(cancer="no")


@given(SIGNS, PROFILES)
def test_the_most_urgent_sign_wins(signs, profile):
    assert safety_hint(signs, profile) == max((level_of(sign, profile) for sign in signs), default=Level.NONE)


@given(SIGNS, st.sampled_from(Sign), PROFILES)
def test_one_tick_more_never_makes_it_less_urgent(signs, another, profile):
    assert safety_hint(signs | {another}, profile) >= safety_hint(signs, profile)


def nothing_is_said(diary):
    return safety_hint([], Profile()) is Level.NONE and prompt_now(diary) is None


@pytest.mark.parametrize("pain", [9, 10])
def test_very_high_pain_alone_does_not_trigger(diary, pain):
    tell_day(diary, diary.today, {Item.BACK_PAIN: pain})
    assert nothing_is_said(diary)


def test_a_rise_of_any_size_does_not_trigger(diary):
    tell_day(diary, diary.today - timedelta(1), {Item.BACK_PAIN: 0, Item.LEG_PAIN: 0})
    tell_day(diary, diary.today, {Item.BACK_PAIN: 10, Item.LEG_PAIN: 10})
    assert nothing_is_said(diary)


def test_a_flare_up_does_not_trigger(diary):
    for ago in range(5):
        tell_day(diary, diary.today - timedelta(ago), {Item.FLARE: True, Item.BACK_PAIN: 9})
    assert nothing_is_said(diary)


def test_known_pain_in_one_leg_does_not_trigger(diary):
    for ago in range(30):
        tell_day(diary, diary.today - timedelta(ago), {Item.LEG_PAIN: 6})
    assert nothing_is_said(diary)


def test_waking_from_pain_that_eases_does_not_trigger(diary):
    tell_day(diary, diary.today, {Item.SLEEP: 0}, "I woke from pain, and it eased when I turned")
    assert nothing_is_said(diary)


def test_poor_sleep_does_not_trigger(diary):
    for ago in range(30):
        tell_day(diary, diary.today - timedelta(ago), {Item.SLEEP: 0})
    assert nothing_is_said(diary)


def test_low_mood_one_day_does_not_trigger(diary):
    tell_day(diary, diary.today, {Item.MOOD: 0})
    assert nothing_is_said(diary)


def test_days_that_were_not_told_do_not_trigger(diary):
    tell_day(diary, diary.today - timedelta(60), {Item.BACK_PAIN: 4})
    assert nothing_is_said(diary)


def test_age_or_former_cancer_alone_does_not_trigger(diary):
    assert safety_hint([], knowing(seventy="yes", cancer="yes")) is Level.NONE
    assert nothing_is_said(diary)


def test_words_in_a_note_do_not_trigger(diary):
    tell_day(diary, diary.today, {}, "kan ikke tisse, cannot pee, lam i benet")
    assert nothing_is_said(diary)
