"""What the log tells the other slices: days, weeks, what was skipped, and which questions there are."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.core.day import Span, last_days
from app.core.observation import Kind, Observation
from app.core.weekly import weeks_in
from app.log import actions, choosing_actions, sharing_actions
from app.log.entry import SKIPPED, Item, Work
from tests.support.people import live

TODAY = date(2026, 3, 4)
YEAR = last_days(366, TODAY)


def test_a_six_told_this_evening_is_observed(diary):
    actions.tell_day(diary, TODAY, {Item.BACK_PAIN: 6, Item.FLARE: True, Item.WORK: Work.OFF, Item.SLEEP: SKIPPED})
    week = last_days(7, TODAY)
    assert actions.observe(diary, Kind.BACK_PAIN, week) == (Observation(TODAY, Kind.BACK_PAIN, 6),)
    assert actions.observe(diary, Kind.FLARE, week) == (Observation(TODAY, Kind.FLARE, "yes"),)
    assert actions.observe(diary, Kind.WORK, week) == (Observation(TODAY, Kind.WORK, "off"),)
    assert actions.observe(diary, Kind.SLEEP, week) == ()
    assert actions.skipped(diary, Kind.SLEEP, week) == {TODAY}
    assert actions.observe(diary, Kind.BACK_PAIN, Span(TODAY - timedelta(7), TODAY - timedelta(1))) == ()


@pytest.mark.parametrize("kind", [Kind.HINDRANCE, Kind.SLEEP, Kind.FLARE, Kind.WEEK_PAIN, Kind.MOOD])
def test_weeks_counted_by_the_file_are_the_weeks_of_the_days(diary, kind):
    live(diary, "jens")
    for span in (YEAR, last_days(30, TODAY), Span(date(2025, 12, 30), date(2026, 1, 7))):
        assert actions.weeks(diary, kind, span) == weeks_in(actions.observe(diary, kind, span))


def test_the_first_day_told_is_not_one_that_was_skipped(diary):
    assert actions.first_told(diary, Kind.SLEEP) is None
    actions.tell_day(diary, TODAY - timedelta(9), {Item.SLEEP: SKIPPED})
    assert actions.first_told(diary, Kind.SLEEP) is None
    actions.tell_day(diary, TODAY - timedelta(3), {Item.SLEEP: 0})
    assert actions.first_told(diary, Kind.SLEEP) == TODAY - timedelta(3)


def test_days_told_are_those_with_anything_written(diary):
    actions.tell_day(diary, TODAY, {}, "only a note")
    actions.tell_day(diary, TODAY - timedelta(2), {Item.SLEEP: SKIPPED})
    actions.keep_draft(diary, TODAY - timedelta(3), Item.SLEEP, 3)
    days = actions.days_told(diary, last_days(7, TODAY))
    assert [(entry.day, entry.is_told, entry.is_skipped) for entry in days] == [
        (TODAY - timedelta(2), False, True),
        (TODAY, True, False),
    ]


def test_the_questions_are_those_that_are_asked_or_were_answered(diary):
    assert [measure.kind for measure in diary.measures][:2] == [Kind.HINDRANCE, Kind.BACK_PAIN]
    choosing_actions.choose_item(diary, Item.MOOD, is_on=False)
    choosing_actions.choose_item(diary, Item.ACTIVITY, is_on=False)
    actions.tell_day(diary, TODAY, {Item.MOOD: 3, Item.ACTIVITY: SKIPPED})
    kinds = [measure.kind for measure in diary.measures]
    assert Kind.MOOD in kinds
    assert Kind.ACTIVITY not in kinds


def test_every_question_has_a_kind_and_every_kind_its_question():
    assert {Item.of(item.kind) for item in Item} == set(Item)


def test_another_slice_answers_for_some_days_and_takes_it_back(diary):
    days = [TODAY - timedelta(n) for n in range(3)]
    actions.tell_day(diary, days[0], {Item.FLARE: False, Item.SLEEP: 4})
    before = actions.days_told(diary, last_days(7, TODAY))
    take_back = sharing_actions.answer(diary, Kind.FLARE, {days[0]: "yes", days[1]: "yes", days[2]: None})
    told = actions.observe(diary, Kind.FLARE, last_days(7, TODAY))
    assert [(one.day, one.value) for one in told] == [(days[1], "yes"), (days[0], "yes")]
    take_back()
    assert actions.days_told(diary, last_days(7, TODAY)) == before


@pytest.mark.parametrize("answers", [{TODAY + timedelta(1): "yes"}, {TODAY: "yes", TODAY - timedelta(1): "maybe"}])
def test_another_slice_that_answers_wrongly_has_told_nothing(diary, answers):
    with pytest.raises(ValueError, match=r"cannot be told|not-an-answer"):
        sharing_actions.answer(diary, Kind.FLARE, answers)
    assert actions.days_told(diary, Span(TODAY, TODAY + timedelta(7))) == ()
