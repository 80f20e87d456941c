"""Reminders as a person has them, on a real file and a clock that a test moves."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time, timedelta

import pytest

from app.better.actions import pause as rest
from app.core.changed import Changed
from app.learn.actions import tell_read
from app.learn.marks import How as Read
from app.learn.shelf import articles
from app.log.actions import tell_day
from app.log.entry import Item
from app.plans.actions import pause_plans
from app.remind.actions import (
    choices_of,
    choose_most,
    choose_sound,
    end_pause,
    forget_reminder,
    pause_reminders,
    reminders_of,
    set_reminder,
    switch_reminder,
    take_back,
    take_pause_back,
    tell_taken,
)
from app.remind.changing import ReminderProblem, Wish
from app.remind.ports import Permission, Ways
from app.remind.reminder import EVERY_DAY, About
from app.remind.ringing import Answer, How, Later
from app.remind.ringing_actions import (
    answer,
    deliver,
    put_off,
    ring,
    ring_now,
    take_answer_back,
    try_now,
    was_due_while_away,
)
from app.remind.standing_actions import board_of
from app.shell.reminding import OTHERS
from tests.support.diaries import COPENHAGEN, opened
from tests.support.sure import sure

EVENING = Wish(time(20), EVERY_DAY)


def at(day, hour, minute=0):
    return datetime(2026, 3, day, hour, minute, tzinfo=COPENHAGEN)


@pytest.fixture
def clock():
    """The moment it is; a test moves it."""
    return [at(4, 12)]


@pytest.fixture
def diary(tmp_path, clock):
    with opened(tmp_path / "rygvej.db", "da", lambda: clock[0]) as diary:
        yield diary


def remind_of(diary, about=About.DIARY, wish=EVENING):
    sure(set_reminder(diary, about, wish))
    return next(one for one in reminders_of(diary) if one.about is about)


def test_nothing_is_on_for_someone_who_chose_nothing(diary, clock):
    assert reminders_of(diary) == ()
    clock[0] = at(4, 20)
    assert ring_now(diary, OTHERS) == ()
    assert was_due_while_away(diary, OTHERS) == ()


@pytest.mark.parametrize(
    ("about", "wish", "problem"),
    [
        (About.DIARY, Wish(None, EVERY_DAY), ReminderProblem.NO_TIME),
        (About.DIARY, Wish(time(20)), ReminderProblem.NO_DAYS),
        (About.DIARY, Wish(time(21), EVERY_DAY), ReminderProblem.QUIET_HOURS),
        (About.SLEEP, Wish(time(22, 1), EVERY_DAY), ReminderProblem.QUIET_HOURS),
        (About.OWN, Wish(time(20), EVERY_DAY, "  "), ReminderProblem.NO_WORDS),
        (About.OWN, Wish(time(20), EVERY_DAY, "x" * 61), ReminderProblem.TOO_LONG),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(diary, about, wish, problem):
    assert set_reminder(diary, about, wish) is problem
    assert reminders_of(diary) == ()


def test_it_is_kept_as_it_was_set_and_each_change_gets_a_new_number(diary):
    first = remind_of(diary, About.SLEEP, Wish(time(21, 30), frozenset({0, 6})))
    assert (first.at, first.weekdays, first.is_on, first.sequence, first.rings_at_night) == (time(21, 30), {0, 6}, True, 0, False)
    same = set_reminder(diary, About.SLEEP, Wish(time(21, 30), frozenset({0, 6})))
    assert isinstance(same, Changed)
    assert not same.is_change
    assert remind_of(diary, About.SLEEP, Wish(time(23), frozenset({0}), rings_at_night=True)).sequence == 1
    off = sure(switch_reminder(diary, first.id, is_on=False))
    assert [(one.is_on, one.sequence) for one in reminders_of(diary)] == [(False, 2)]
    take_back(diary, off)
    # A calendar takes no older number.
    assert [(one.is_on, one.sequence) for one in reminders_of(diary)] == [(True, 3)]


def test_a_deleted_one_comes_back_and_a_second_deletion_finds_nothing(diary):
    one = remind_of(diary)
    gone = sure(forget_reminder(diary, one.id))
    assert reminders_of(diary) == ()
    assert forget_reminder(diary, one.id) is ReminderProblem.NOT_THERE
    take_back(diary, gone)
    assert [there.id for there in reminders_of(diary)] == [one.id]


def test_a_day_goes_by(diary, clock):
    one = remind_of(diary)
    board = board_of(diary, OTHERS)
    assert board.statuses[0].next_at == at(4, 20)
    assert not board.has_word
    clock[0] = at(4, 20)
    (rung,) = ring_now(diary, OTHERS)
    assert rung.occurrence.reminder_id == one.id
    assert ring_now(diary, OTHERS) == ()
    board = board_of(diary, OTHERS)
    assert board.open == (rung,)
    assert board.statuses[0].next_at == at(5, 20)
    answer(diary, rung, Answer.OPENED)
    assert not board_of(diary, OTHERS).has_word
    take_answer_back(diary, rung)
    assert board_of(diary, OTHERS).open == (rung,)


def test_what_is_told_already_does_not_ring_and_takes_the_card_away(diary, clock):
    remind_of(diary)
    clock[0] = at(4, 20)
    assert ring_now(diary, OTHERS)
    sure(tell_day(diary, diary.today, {Item.HINDRANCE: 4}))
    assert not board_of(diary, OTHERS).has_word
    clock[0] = at(5, 19)
    sure(tell_day(diary, diary.today, {Item.HINDRANCE: 4}))
    clock[0] = at(5, 20)
    assert ring_now(diary, OTHERS) == ()


def test_a_text_that_was_read_today_is_not_asked_for(diary, clock):
    remind_of(diary, About.ARTICLE)
    tell_read(diary, articles("da")[0], Read.WHOLE)
    clock[0] = at(4, 20)
    assert ring_now(diary, OTHERS) == ()
    clock[0] = at(5, 20)
    assert len(ring_now(diary, OTHERS)) == 1


def test_the_status_says_that_others_come_first(diary, clock):
    remind_of(diary)
    remind_of(diary, About.WALK, Wish(time(10), frozenset({2})))
    assert [one.is_behind for one in board_of(diary, OTHERS).statuses] == [False, False]
    clock[0] = at(10, 21)
    # Wednesday is the day of the walk, and only one comes in a day.
    assert [one.is_behind for one in board_of(diary, OTHERS).statuses] == [False, True]
    choose_most(diary, 2)
    assert [one.is_behind for one in board_of(diary, OTHERS).statuses] == [False, False]


def test_two_windows_ring_once(diary, clock, tmp_path):
    remind_of(diary)
    with opened(tmp_path / "rygvej.db", "en", lambda: clock[0]) as other:
        clock[0] = at(4, 20)
        assert len(ring_now(diary, OTHERS)) + len(ring_now(other, OTHERS)) == 1
        assert board_of(other, OTHERS).open == board_of(diary, OTHERS).open != ()


def test_two_windows_that_look_in_the_same_moment_ring_once_and_neither_is_refused(diary, clock, tmp_path):
    remind_of(diary)
    with opened(tmp_path / "rygvej.db", "en", lambda: clock[0]) as other, ThreadPoolExecutor(2) as hands:
        for day in range(4, 9):
            clock[0] = at(day, 20)
            rung = list(hands.map(lambda window: ring_now(window, OTHERS), (diary, other)))
            assert sum(map(len, rung)) == 1


def test_a_restart_rings_nothing_a_second_time(tmp_path, clock):
    for _ in range(2):
        with opened(tmp_path / "rygvej.db", "da", lambda: clock[0]) as diary:
            if not reminders_of(diary):
                remind_of(diary)
            clock[0] = at(4, 20)
            rung = ring_now(diary, OTHERS)
            late = was_due_while_away(diary, OTHERS)
    assert (rung, late) == ((), ())


def test_what_was_due_while_the_app_was_closed_is_asked_once_and_not_piled_up(diary, clock, tmp_path):
    remind_of(diary)
    clock[0] = at(8, 9)
    (asked,) = was_due_while_away(diary, OTHERS)
    assert (asked.how, asked.occurrence.day) == (How.AT_START, date(2026, 3, 7))
    with opened(tmp_path / "rygvej.db", "da", lambda: clock[0]) as other:
        assert was_due_while_away(other, OTHERS) == ()
    assert board_of(diary, OTHERS).open == (asked,)
    # Today's is still to come.
    clock[0] = at(8, 20)
    assert len(ring_now(diary, OTHERS)) == 1


def test_it_is_put_off_and_comes_again(diary, clock):
    remind_of(diary, wish=Wish(time(18), EVERY_DAY))
    clock[0] = at(4, 18)
    (rung,) = ring_now(diary, OTHERS)
    assert put_off(diary, rung, Later.HOUR) == at(4, 19)
    assert not board_of(diary, OTHERS).has_word
    assert board_of(diary, OTHERS).statuses[0].next_at == at(4, 19)
    clock[0] = at(4, 19)
    (again,) = ring_now(diary, OTHERS)
    assert again.occurrence == rung.occurrence
    assert ring_now(diary, OTHERS) == ()
    clock[0] = at(4, 20, 30)
    assert put_off(diary, again, Later.HOUR) is ReminderProblem.TOO_LATE


def test_the_quiet_hours_hold_through_a_sleep_of_eight_hours(diary, clock):
    remind_of(diary, wish=Wish(time(14), EVERY_DAY))
    clock[0] = at(4, 22)
    assert ring_now(diary, OTHERS) == ()
    clock[0] = at(5, 14)
    assert len(ring_now(diary, OTHERS)) == 1


def test_the_night_of_the_summer_rings_once(diary, clock):
    remind_of(diary, wish=Wish(time(2, 30), EVERY_DAY, rings_at_night=True))
    clock[0] = datetime(2026, 3, 29, 1, 59, tzinfo=COPENHAGEN)
    assert ring_now(diary, OTHERS) == ()
    clock[0] = datetime(2026, 3, 29, 3, 0, tzinfo=COPENHAGEN)
    assert len(ring_now(diary, OTHERS)) == 1
    clock[0] = datetime(2026, 10, 25, 2, 30, tzinfo=COPENHAGEN)
    # So long away: the quiet week is over.
    assert len(ring_now(diary, OTHERS)) == 1
    clock[0] = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=COPENHAGEN)
    assert ring_now(diary, OTHERS) == ()


def test_seven_left_and_it_stops_by_itself_until_it_is_switched_on(diary, clock):
    one = remind_of(diary)
    for day in range(4, 11):
        clock[0] = at(day, 20)
        assert len(ring_now(diary, OTHERS)) == 1
    clock[0] = at(11, 20)
    assert ring_now(diary, OTHERS) == ()
    board = board_of(diary, OTHERS)
    assert board.stopped == (one,)
    assert board.statuses[0].next_at is None
    sure(switch_reminder(diary, one.id, is_on=True))
    assert board_of(diary, OTHERS).stopped == ()
    clock[0] = at(12, 20)
    assert len(ring_now(diary, OTHERS)) == 1


def test_two_weeks_without_a_sign_and_then_a_quiet_week(diary, clock):
    one = remind_of(diary, wish=Wish(time(20), frozenset({2})))
    for day in (4, 11):
        clock[0] = at(day, 20)
        assert len(ring_now(diary, OTHERS)) == 1
    clock[0] = at(18, 20)
    assert ring_now(diary, OTHERS) == ()
    assert board_of(diary, OTHERS).is_silent
    # Whoever touches anything is back.
    sure(switch_reminder(diary, one.id, is_on=True))
    clock[0] = at(25, 20)
    assert len(ring_now(diary, OTHERS)) == 1


def test_all_rest_up_to_a_day_and_the_pause_can_be_taken_back(diary, clock):
    remind_of(diary)
    assert pause_reminders(diary, date(2026, 3, 3)) is ReminderProblem.DAY_GONE
    paused = sure(pause_reminders(diary, date(2026, 3, 5)))
    clock[0] = at(5, 20)
    assert ring_now(diary, OTHERS) == ()
    assert board_of(diary, OTHERS).statuses[0].next_at == at(6, 20)
    take_pause_back(diary, paused)
    assert choices_of(diary).paused_until is None
    sure(pause_reminders(diary, date(2026, 3, 9)))
    end_pause(diary)
    assert len(ring_now(diary, OTHERS)) == 1


def test_who_is_better_is_left_in_peace_and_resting_plans_ask_for_no_walk(diary, clock):
    remind_of(diary, About.WALK)
    remind_of(diary, About.DIARY)
    sure(pause_plans(diary))
    clock[0] = at(4, 20)
    assert [one.about for one in ring_now(diary, OTHERS)] == [About.DIARY]
    rest(diary)
    assert not board_of(diary, OTHERS).has_word
    clock[0] = at(5, 20)
    assert ring_now(diary, OTHERS) == ()
    assert board_of(diary, OTHERS).statuses[0].next_at is None


def test_more_a_day_if_the_person_wants_it(diary, clock):
    for about in (About.DIARY, About.WALK):
        remind_of(diary, about)
    choose_most(diary, 2)
    choose_most(diary, 0)
    assert choices_of(diary).most == 2
    clock[0] = at(4, 20)
    assert [one.about for one in ring_now(diary, OTHERS)] == [About.WALK, About.DIARY]


class Device:
    """A device that remembers what it was handed."""

    def __init__(self, *, takes=True):
        self.told, self.plays, self.takes = [], 0, takes

    async def notify(self, told):
        self.told.append(told)
        return self.takes

    async def play(self):
        self.plays += 1

    def ways(self):
        return Ways(permission=lambda: Permission.GIVEN, notify=self.notify, play=self.play)


async def test_it_reaches_the_person_as_a_message_too_and_names_nothing(diary, clock):
    remind_of(diary)
    device = Device()
    clock[0] = at(4, 20)
    (rung,) = await ring(diary, OTHERS, device.ways())
    assert rung.how is How.SYSTEM
    assert board_of(diary, OTHERS).statuses[0].last == rung
    (told,) = device.told
    assert (told.title, told.sentence, told.path) == ("En påmindelse", "Har du lyst til at skrive om i dag?", "/skriv")
    assert device.plays == 0


async def test_a_message_that_the_device_refused_is_not_said_to_have_come(diary, clock):
    remind_of(diary)
    choose_sound(diary, has_sound=True)
    device = Device(takes=False)
    clock[0] = at(4, 20)
    (rung,) = await ring(diary, OTHERS, device.ways())
    assert rung.how is How.IN_APP
    assert device.plays == 1


async def test_trying_it_goes_the_same_way_and_takes_no_place_in_the_day(diary, clock):
    one = remind_of(diary, About.OWN, Wish(time(20), EVERY_DAY, "Blåbær på æblegrød"))
    device = Device()
    rung = sure(try_now(diary, one.id))
    await deliver(diary, device.ways(), rung)
    # What a person wrote stands on no locked screen unless they chose so.
    assert [told.sentence for told in device.told] == ["Du bad om at blive mindet om noget."]
    status = board_of(diary, OTHERS).statuses[0]
    assert status.last is None
    assert status.tried is not None
    assert status.tried.how is How.SYSTEM
    assert board_of(diary, OTHERS).open == (status.tried,)
    clock[0] = at(4, 20)
    assert len(ring_now(diary, OTHERS)) == 1
    assert try_now(diary, "gone") is ReminderProblem.NOT_THERE


def test_it_is_kept_that_the_calendar_file_was_taken(diary):
    one = remind_of(diary)
    tell_taken(diary, (one,), is_taken=True)
    assert choices_of(diary).taken == {one.id: 0}
    tell_taken(diary, (one,), is_taken=False)
    assert choices_of(diary).taken == {}


def test_what_rang_of_a_deleted_one_is_forgotten_after_two_weeks(diary, clock):
    one, other = remind_of(diary), remind_of(diary, About.WALK, Wish(time(9), EVERY_DAY))
    clock[0] = at(4, 20)
    assert ring_now(diary, OTHERS)
    sure(forget_reminder(diary, one.id))
    assert len(board_of(diary, OTHERS).standing.rung) == 1
    clock[0] = at(4, 9) + timedelta(21)
    ring_now(diary, OTHERS)
    assert {rung.occurrence.reminder_id for rung in board_of(diary, OTHERS).standing.rung} == {other.id}
