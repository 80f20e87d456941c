"""What a system rings by itself in the days ahead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from app.remind.ahead import DAYS, ahead
from app.remind.reminder import About, Reminder
from app.remind.ringing import Rung, Standing
from app.remind.rule import Occurrence

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 3, 4, 12, tzinfo=COPENHAGEN)
DIARY = Reminder("a", About.DIARY, time(18), is_on=True)
WALK = Reminder("b", About.WALK, time(20), frozenset({3}), is_on=True)
NOTHING = Standing()


def days(reminders, standing=NOTHING):
    return [(due.reminder.id, due.day.day) for due in ahead(reminders, standing, NOW)]


def test_nothing_is_planned_that_is_off():
    assert days([replace(DIARY, is_on=False)]) == []


def test_so_many_days_are_planned_and_no_more_a_day_than_the_person_wants():
    # Thursday has the walk instead: it comes first in the order of a day, though it is later on the clock.
    assert days([DIARY, WALK]) == [("a", 4), ("b", 5), *(("a", n) for n in range(6, 12)), ("b", 12), ("a", 13)]
    assert len(days([DIARY])) == DAYS
    assert days([DIARY, WALK], Standing(most=2))[1:3] == [("a", 5), ("b", 5)]


def test_what_is_done_or_has_come_today_is_not_planned_for_today():
    assert days([DIARY], Standing(done=frozenset({About.DIARY})))[0] == ("a", 5)
    rung = Rung(Occurrence("b", date(2026, 3, 4)), About.WALK, NOW)
    assert days([DIARY], Standing(rung=(rung,)))[0] == ("a", 5)


def test_a_pause_is_kept():
    assert days([DIARY], Standing(paused_until=date(2026, 3, 10)))[0] == ("a", 11)
    assert days([DIARY], Standing(is_resting=True)) == []


def test_a_walk_is_not_planned_while_the_plans_rest():
    assert days([WALK], Standing(muted=frozenset({About.WALK}))) == []
