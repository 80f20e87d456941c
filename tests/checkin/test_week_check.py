"""The rules of the check-in: what is asked, what is left out, and when it waits."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.checkin.week_check import WORK, CheckProblem, Question, is_waiting, laid_over, questions, read_answers
from app.core.weekly import monday_of

WEDNESDAY = date(2026, 3, 4)
EVERYTHING = tuple(Question)


def test_someone_who_wrote_nothing_is_asked_everything():
    assert questions({}, (), asks_work=True) == EVERYTHING


@pytest.mark.parametrize(("days", "is_asked"), [(3, True), (4, False), (7, False)])
@pytest.mark.parametrize("question", [Question.HINDRANCE, Question.SLEEP])
def test_what_four_days_have_answered_is_not_asked_again(question, days, is_asked):
    assert (question in questions({question: days}, (), asks_work=True)) is is_asked


def test_pain_over_the_week_is_always_asked():
    assert questions(dict.fromkeys(Question, 0) | {Question.SLEEP: 7}, (), asks_work=True)[:2] == (Question.PAIN, Question.WORST)


def test_who_is_not_asked_about_work_is_not_asked_here():
    assert not set(questions({}, (), asks_work=False)) & set(WORK)


def test_what_is_answered_stays_to_be_changed():
    assert Question.SLEEP in questions({Question.SLEEP: 7}, (Question.SLEEP,), asks_work=False)


@pytest.mark.parametrize("answer", [-1, 11, 5.5, True, "5"])
def test_what_is_no_number_of_the_scale_is_not_kept(answer):
    assert read_answers({Question.PAIN: answer}) is CheckProblem.OFF_THE_SCALE


def test_a_week_has_seven_days():
    assert read_answers({Question.DAYS_OFF: 8}) is CheckProblem.OFF_THE_SCALE
    assert laid_over({Question.DAYS_USUAL: 4}, {Question.DAYS_OFF: 4}) is CheckProblem.TOO_MANY_DAYS
    assert laid_over({Question.DAYS_USUAL: 4}, {Question.DAYS_OFF: 3}) == {Question.DAYS_USUAL: 4, Question.DAYS_OFF: 3}


def test_zero_is_an_answer_and_none_takes_one_away():
    assert laid_over({Question.PAIN: 4}, {Question.PAIN: None, Question.WORST: 0}) == {Question.WORST: 0}


@pytest.mark.parametrize(
    ("last", "first", "is_offered"), [(None, None, False), (None, 5, False), (None, 6, True), (5, 60, False), (6, 60, True)]
)
def test_it_waits_once_a_week_and_not_in_the_first_days(last, first, is_offered):
    told, began = (None if n is None else WEDNESDAY - timedelta(n) for n in (last, first))
    assert is_waiting(WEDNESDAY, told, began) is is_offered


def test_someone_who_looks_in_each_wednesday_always_finds_it():
    last = WEDNESDAY
    for n in range(1, 60):
        day = WEDNESDAY + timedelta(7 * n)
        assert is_waiting(day, last, WEDNESDAY)
        last = day


def test_there_is_never_more_than_one_in_a_calendar_week():
    last, told = WEDNESDAY, []
    for n in range(1, 400):
        day = WEDNESDAY + timedelta(n)
        if is_waiting(day, last, WEDNESDAY):
            told.append(monday_of(day))
            last = day
    assert len(told) == len(set(told))
