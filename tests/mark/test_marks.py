"""Dated marks in the person's own words: set, changed, taken out, taken back, and there for charts and reports."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.day import last_days
from app.core.observation import Kind
from app.core.typed import one_line
from app.mark import actions
from app.mark.mark import LONGEST, MarkProblem
from app.shell.app import open_session
from tests.support.phone import Phone
from tests.support.sure import sure


def observed(diary):
    return [(one.day, one.value) for one in diary.observed(Kind.MARK, last_days(30, diary.today))]


def test_a_mark_stands_beside_its_day(diary):
    day = diary.today - timedelta(3)
    actions.set_mark(diary, day, "  startede   hos fys ")
    assert observed(diary) == [(day, "startede hos fys")]
    assert diary.first_day(Kind.MARK) == day
    assert diary.weeks(Kind.MARK, last_days(30, diary.today)) == ()


@pytest.mark.parametrize(
    ("typed", "ahead", "problem"),
    [
        ("", 0, MarkProblem.EMPTY),
        ("  ", 0, MarkProblem.EMPTY),
        (None, 0, MarkProblem.EMPTY),
        ("a" * 61, 0, MarkProblem.TOO_LONG),
        ("ferie", 1, MarkProblem.FUTURE_DAY),
    ],
)
def test_what_cannot_be_a_mark_is_said(diary, typed, ahead, problem):
    assert actions.set_mark(diary, diary.today + timedelta(ahead), typed) is problem
    assert observed(diary) == []


def test_every_change_is_taken_back(diary):
    made = sure(actions.set_mark(diary, diary.today, "ny stol"))
    changed = actions.change_mark(diary, made.after.id, diary.today - timedelta(1), "ny seng")
    assert observed(diary) == [(diary.today - timedelta(1), "ny seng")]
    actions.take_back(diary, sure(changed))
    assert observed(diary) == [(diary.today, "ny stol")]
    gone = actions.take_out_mark(diary, made.after.id)
    assert observed(diary) == []
    actions.take_back(diary, sure(gone))
    assert observed(diary) == [(diary.today, "ny stol")]
    actions.take_back(diary, made)
    assert observed(diary) == []


def test_what_another_window_changed_meanwhile_stays(diary):
    made = sure(actions.set_mark(diary, diary.today, "ny stol"))
    actions.change_mark(diary, made.after.id, diary.today, "ny seng")
    actions.take_back(diary, made)
    assert observed(diary) == [(diary.today, "ny seng")]


def test_a_mark_that_is_gone_cannot_be_changed(diary):
    assert actions.change_mark(diary, "x", diary.today, "ferie") is MarkProblem.NOT_THERE
    assert actions.take_out_mark(diary, "x") is MarkProblem.NOT_THERE


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80))
def test_any_words_come_back_as_they_were_written(diary, typed):
    made = actions.set_mark(diary, diary.today, typed)
    if not isinstance(made, MarkProblem):
        assert observed(diary) == [(diary.today, one_line(typed))]
        assert len(sure(made.after).words) <= LONGEST
        actions.take_back(diary, made)


@pytest.mark.parametrize("language", ["da"], indirect=True)
async def test_a_person_marks_today_and_takes_it_out(diary):
    phone = Phone(route="/rapport/maerker")
    await phone.run(lambda page: open_session(page, diary, ("da-DK",)))
    await phone.type("mark-new", "<script>startede hos fys</script>")
    await phone.tap("mark-save")
    assert "4. mar.: <script>startede hos fys</script>" in phone.reads()
    assert phone.find("mark-new").value == ""
    await phone.tap("mark-1")
    await phone.type("mark-1-words", "hos fys")
    await phone.tap("mark-1-save")
    assert observed(diary) == [(diary.today, "hos fys")]
    await phone.tap("mark-1-out")
    assert observed(diary) == []
    await phone.tap("undo")
    assert observed(diary) == [(diary.today, "hos fys")]
    phone.close()
