"""I plan three things in my week, see today's on I dag, and say that I did them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.core.look import Look
from app.tryout import week_store
from app.tryout.actions import keep
from app.tryout.own_week import LINES, Done, Planned, planned_on, week_in
from app.tryout.week_actions import ELEMENT, done_of, is_week_planned_today, planned_today, take_back_done, tell_done, week_of
from app.tryout.week_plan import PlannedWeekLines
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from tests.support.diaries import WEDNESDAY_EVENING
from tests.support.phone import Phone
from tests.support.sure import sure

WEDNESDAY = WEDNESDAY_EVENING.date()


def test_today_has_what_is_planned_for_its_weekday_and_nothing_else(diary):
    assert not is_week_planned_today(diary)
    sure(keep(diary, ELEMENT, {"friend": "Coffee", "friend-day": "3", "walk": "The lake", "walk-day": "4", "chore": "Socks"}))
    assert is_week_planned_today(diary)
    assert planned_today(diary) == (Planned("friend", "Coffee", 3),)
    assert [one.line for one in week_of(diary)] == ["chore", "friend", "walk"]


def test_a_weekday_without_words_is_no_plan(diary):
    sure(keep(diary, ELEMENT, {"friend-day": "3"}))
    assert not is_week_planned_today(diary)


def test_what_i_did_is_kept_by_its_day_and_can_be_taken_back(diary):
    today, before = Done(WEDNESDAY, "friend"), Done(WEDNESDAY - timedelta(7), "friend")
    tell_done(diary, before, is_done=True)
    told = tell_done(diary, today, is_done=True)
    assert done_of(diary) == (before, today)
    take_back_done(diary, told)
    assert done_of(diary) == (before,)
    gone = tell_done(diary, before, is_done=False)
    take_back_done(diary, gone)
    assert done_of(diary) == (before,)


def test_the_file_itself_refuses_another_line(diary):
    with diary.session() as session, pytest.raises(IntegrityError):
        week_store.write_done(session, Done(WEDNESDAY, "gym"), diary.now(), is_done=True)


@given(st.dictionaries(st.sampled_from(LINES), st.integers(1, 7), min_size=1), st.integers(0, 6))
def test_every_line_stands_on_its_own_weekday_once_a_week(days, ahead):
    week = week_in({**dict.fromkeys(days, "Something"), **{f"{line}-day": str(n) for line, n in days.items()}})
    day = WEDNESDAY + timedelta(ahead)
    assert {one.line for one in planned_on(week, day)} == {line for line, n in days.items() if n == day.isoweekday()}


@pytest.mark.parametrize("strange", ["0", "8", "x", ""])
def test_a_weekday_that_is_none_is_as_if_it_were_not_chosen(strange):
    assert week_in({"walk": "The lake", "walk-day": strange}) == (Planned("walk", "The lake", None),)


async def test_i_tick_on_i_dag_what_i_did_and_undo_it(danish):
    sure(keep(danish, ELEMENT, {"friend": "Kaffe hos Bente", "friend-day": "3"}))
    board = NoticeBoard()
    phone = await Phone().open(lambda: handing(Hand(danish, Look(), board), PlannedWeekLines))
    assert "Kaffe hos Bente" in phone.reads()
    await phone.tap("planned-friend-done")
    assert done_of(danish) == (Done(WEDNESDAY, "friend"),)
    assert "planned-friend-done" in phone.chosen()
    assert board.notice
    assert board.notice.take_back
    board.notice.take_back()
    await phone.settle()
    assert done_of(danish) == ()
    phone.close()


async def test_nothing_stands_on_i_dag_where_nothing_is_planned(danish):
    phone = await Phone().open(lambda: handing(Hand(danish, Look(), NoticeBoard()), PlannedWeekLines))
    assert phone.reads() == ""
    phone.close()
