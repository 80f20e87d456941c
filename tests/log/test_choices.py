"""The person decides what is asked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from app.log import actions, choosing_actions
from app.log.choices import DAILY, ChoiceProblem, LogChoices, OwnItem, Question, questions
from app.log.entry import SKIPPED, Item

TODAY = date(2026, 3, 4)
STAIRS = ("Can I take the stairs?", "not at all", "all the way up")


def asked(diary, day=TODAY):
    return [question.item for question in actions.form_of(diary, day).questions]


def test_function_is_asked_first_and_some_questions_wait_folded(diary):
    assert [(question.item.value, question.folded) for question in actions.form_of(diary, TODAY).questions] == [
        ("hindrance", False),
        ("back_pain", False),
        ("leg_pain", True),
        ("activity", False),
        ("sleep", False),
        ("mood", True),
        ("flare", False),
        ("work", True),
    ]


@pytest.mark.parametrize("item", [item for item in DAILY if item not in (Item.OWN_1, Item.OWN_2)])
def test_every_question_can_be_left_out_and_asked_again(diary, item):
    choosing_actions.choose_item(diary, item, is_on=False)
    assert item not in asked(diary)
    choosing_actions.choose_item(diary, item, is_on=True)
    assert item in asked(diary)
    assert choosing_actions.choices_of(diary) == LogChoices()


def test_an_answer_that_stands_there_is_always_on_the_form(diary):
    actions.tell_day(diary, TODAY, {Item.MOOD: 6})
    choosing_actions.choose_item(diary, Item.MOOD, is_on=False)
    assert Question(Item.MOOD, folded=False) in actions.form_of(diary, TODAY).questions
    assert Item.MOOD not in asked(diary, TODAY - timedelta(1))


def test_pain_light_asks_about_pain_once_a_week(diary):
    choosing_actions.choose_pain_light(diary, is_light=True)
    assert asked(diary)[:4] == [Item.HINDRANCE, Item.WEEK_PAIN, Item.WEEK_WORST, Item.ACTIVITY]
    actions.tell_day(diary, TODAY - timedelta(6), {Item.WEEK_PAIN: 4})
    assert Item.WEEK_PAIN not in asked(diary)
    actions.clear_day(diary, TODAY - timedelta(6))
    actions.tell_day(diary, TODAY - timedelta(7), {Item.WEEK_PAIN: 4})
    assert Item.WEEK_PAIN in asked(diary)


def test_the_day_of_the_weekly_check_can_still_be_changed(diary):
    choosing_actions.choose_pain_light(diary, is_light=True)
    actions.tell_day(diary, TODAY, {Item.WEEK_PAIN: 4})
    assert {Item.WEEK_PAIN, Item.WEEK_WORST} <= set(asked(diary))


def test_a_skipped_weekly_check_is_not_asked_about_the_next_day(diary):
    choosing_actions.choose_pain_light(diary, is_light=True)
    actions.tell_day(diary, TODAY - timedelta(1), {Item.WEEK_PAIN: SKIPPED})
    assert Item.WEEK_PAIN not in asked(diary)


def test_going_back_to_daily_pain_asks_as_before(diary):
    before = asked(diary)
    choosing_actions.choose_pain_light(diary, is_light=True)
    choosing_actions.choose_pain_light(diary, is_light=False)
    assert asked(diary) == before


def test_a_question_of_ones_own_is_asked_and_answered(diary):
    assert choosing_actions.choose_own(diary, Item.OWN_1, *STAIRS) == OwnItem(*STAIRS)
    assert asked(diary)[-1] is Item.OWN_1
    actions.tell_day(diary, TODAY, {Item.OWN_1: 8})
    mine = next(measure for measure in diary.measures if measure.kind is Item.OWN_1.kind)
    assert (mine.title, mine.low, mine.high) == STAIRS


def test_a_question_of_ones_own_that_is_dropped_keeps_its_answers_and_name(diary):
    choosing_actions.choose_own(diary, Item.OWN_1, *STAIRS)
    actions.tell_day(diary, TODAY - timedelta(1), {Item.OWN_1: 8})
    choosing_actions.drop_own(diary, Item.OWN_1)
    assert Item.OWN_1 not in asked(diary)
    assert STAIRS[0] in [measure.title for measure in diary.measures]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (("", "low", "high"), ChoiceProblem.NAME_MISSING),
        ((" \n", "low", "high"), ChoiceProblem.NAME_MISSING),
        (("name", "", "high"), ChoiceProblem.ENDS_MISSING),
        (("name", "low", " "), ChoiceProblem.ENDS_MISSING),
        (("n" * 61, "low", "high"), ChoiceProblem.TOO_LONG),
        (("name", "low", "h" * 61), ChoiceProblem.TOO_LONG),
    ],
)
def test_a_question_without_its_words_is_not_kept(diary, typed, problem):
    assert choosing_actions.choose_own(diary, Item.OWN_1, *typed) is problem
    assert choosing_actions.choices_of(diary) == LogChoices()


def test_sixty_signs_of_any_kind_are_enough_room(diary):
    name = "<b>å</b>" + "🤸" * 52
    assert choosing_actions.choose_own(diary, Item.OWN_2, f" {name}\n", "a", "b") == OwnItem(name, "a", "b")
    assert choosing_actions.choices_of(diary).own[Item.OWN_2].name == name


def test_only_two_questions_can_be_ones_own(diary):
    with pytest.raises(ValueError, match="own"):
        choosing_actions.choose_own(diary, Item.SLEEP, *STAIRS)


@pytest.mark.parametrize("value", ["", "null", "{", "7", '"on"', '["", "", ""]', '["a"]', "[1, 2, 3]"])
def test_a_broken_choice_is_as_if_it_had_not_been_made(diary, value):
    with diary.session() as session:
        for name in ("sleep", "pain_light", "own_1", "own_1_words", "nothing we know"):
            session.connection().execute(text("INSERT INTO log_choice VALUES (:name, :value)"), {"name": name, "value": value})
        session.commit()
    assert choosing_actions.choices_of(diary) == LogChoices()


def test_the_order_of_asking_does_not_depend_on_what_is_answered():
    choices = LogChoices()
    for answered in ([], list(Item), [Item.WORK, Item.HINDRANCE]):
        order = [question.item for question in questions(choices, TODAY, None, answered)]
        assert order == sorted(order, key=list(Item).index)
