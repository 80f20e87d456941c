from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.remind.next_time import next_ring
from app.remind.reminder import About, Reminder
from app.remind.ringing import (
    Answer,
    Later,
    Rung,
    Standing,
    is_quiet_week,
    is_stopped,
    put_off_until,
    was_due,
    what_rings,
    what_waits,
)
from app.remind.rule import Occurrence, may_come

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
DAY = date(2026, 3, 4)


def at(hour, minute=0, day=DAY):
    return datetime.combine(day, time(hour, minute), tzinfo=COPENHAGEN)


def one(about, hour, minute=0, **more):
    return Reminder(about.value, about, time(hour, minute), is_on=True, **more)


def rung(reminder, day=DAY, **more):
    return Rung(Occurrence(reminder.id, day), reminder.about, at(reminder.at.hour, reminder.at.minute, day), **more)


def abouts(dues):
    return [due.reminder.about for due in dues]


DIARY, WALK, OWN = one(About.DIARY, 20), one(About.WALK, 19), one(About.OWN, 18, own_words="ring til mor")
ALL = (DIARY, WALK, OWN)


def test_it_rings_when_its_time_has_come_and_not_before():
    assert what_rings([DIARY], Standing(), at(19, 59)) == ()
    assert abouts(what_rings([DIARY], Standing(), at(20))) == [About.DIARY]


def test_it_rings_once():
    standing = Standing(rung=(rung(DIARY),))
    assert what_rings([DIARY], standing, at(20, 30)) == ()


def test_it_does_not_ring_again_when_the_clock_is_set_back():
    standing = Standing(rung=(rung(DIARY, DAY + timedelta(1)), rung(DIARY)), most=7)
    assert what_rings([DIARY], standing, at(20, 30)) == ()


def test_what_is_done_today_does_not_ring():
    assert what_rings([DIARY], Standing(done=frozenset({About.DIARY})), at(20)) == ()


def test_a_night_that_is_told_says_nothing_of_going_to_bed():
    morning, evening = one(About.SLEEP, 9), one(About.SLEEP, 21, 30)
    standing = Standing(done=frozenset({About.SLEEP}))
    assert what_rings([morning], standing, at(9)) == ()
    assert abouts(what_rings([evening], standing, at(21, 30))) == [About.SLEEP]


def test_one_a_day_in_the_order_of_a_day_and_the_rest_wait():
    now = at(20)
    assert abouts(what_rings(ALL, Standing(), now)) == [About.WALK]
    assert abouts(what_waits(ALL, Standing(), now)) == [About.DIARY, About.OWN]
    assert abouts(what_rings(ALL, Standing(most=2), now)) == [About.WALK, About.DIARY]
    assert abouts(what_rings(ALL, Standing(most=2, rung=(rung(WALK),)), now)) == [About.DIARY]


def test_what_comes_first_in_the_order_keeps_its_place_until_its_time():
    assert what_rings(ALL, Standing(), at(18, 30)) == ()
    assert abouts(what_waits(ALL, Standing(), at(18, 30))) == [About.OWN]


def test_a_place_that_is_not_needed_goes_to_the_next():
    assert abouts(what_rings(ALL, Standing(done=frozenset({About.WALK})), at(20))) == [About.DIARY]


def test_who_has_just_walked_is_not_asked_at_once_about_what_was_due_long_before():
    early = one(About.OWN, 10, own_words="ring til mor")
    standing = Standing(done=frozenset({About.WALK}))
    assert abouts(what_rings([early, WALK], standing, at(10, 10))) == [About.OWN]
    assert what_rings([early, WALK], standing, at(15)) == ()
    assert abouts(what_waits([early, WALK], standing, at(15))) == [About.OWN]
    # After a long sleep it rings late where nothing stood before it.
    assert abouts(what_rings([early], standing, at(15))) == [About.OWN]


def test_nothing_rings_while_all_is_paused_or_the_person_rests():
    assert what_rings(ALL, Standing(paused_until=DAY), at(20)) == ()
    assert what_rings(ALL, Standing(is_resting=True), at(20)) == ()
    assert what_waits(ALL, Standing(is_resting=True), at(20)) == ()
    assert what_rings(ALL, Standing(paused_until=DAY - timedelta(1)), at(20))


def test_walks_keep_quiet_while_the_plans_rest():
    assert abouts(what_rings(ALL, Standing(muted=frozenset({About.WALK})), at(20))) == [About.DIARY]


@pytest.mark.parametrize(("days", "is_quiet"), [(0, False), (7, False), (13, False), (14, True), (20, True), (21, False), (60, False)])
def test_a_quiet_week_after_two_weeks_away(days, is_quiet):
    assert is_quiet_week(DAY - timedelta(days), DAY) is is_quiet
    assert not is_quiet_week(None, DAY)


def test_it_stops_after_seven_in_a_row_and_begins_anew_when_it_is_set_again():
    left = tuple(rung(DIARY, DAY - timedelta(n)) for n in range(7, 0, -1))
    assert is_stopped(DIARY, left, DAY)
    assert not is_stopped(DIARY, left[1:], DAY)
    assert what_rings([DIARY], Standing(rung=left), at(20)) == ()
    anew = replace(DIARY, set_at=at(9))
    assert not is_stopped(anew, left, DAY)
    assert what_rings([anew], Standing(rung=left), at(20))


@pytest.mark.parametrize("answer", list(Answer))
def test_any_answer_at_all_means_that_it_was_not_left(answer):
    left = [rung(DIARY, DAY - timedelta(n)) for n in range(9, 0, -1)]
    left[4] = replace(left[4], answer=answer)
    assert not is_stopped(DIARY, left, DAY)


def test_what_came_today_may_still_be_answered():
    assert not is_stopped(DIARY, tuple(rung(DIARY, DAY - timedelta(n)) for n in range(7)), DAY)


def test_trying_it_counts_for_nothing():
    tried = tuple(rung(DIARY, DAY - timedelta(n), is_tried=True) for n in range(9))
    assert not is_stopped(DIARY, tried, DAY)
    assert what_rings([DIARY], Standing(rung=tried), at(20))


def test_put_off_it_comes_again_the_same_day():
    later = rung(DIARY, answer=Answer.LATER, again_at=at(20, 15))
    assert what_rings([DIARY], Standing(rung=(later,)), at(20, 14)) == ()
    assert abouts(what_rings([DIARY], Standing(rung=(later,)), at(20, 15))) == [About.DIARY]
    assert what_rings([DIARY], Standing(rung=(later,)), at(8, 0, DAY + timedelta(1))) == ()


def test_nobody_can_put_it_off_into_the_quiet_hours():
    assert put_off_until(DIARY, Later.HOUR, at(20)) is None
    assert put_off_until(DIARY, Later.QUARTER, at(20)) == at(20, 15)
    assert put_off_until(replace(DIARY, rings_at_night=True), Later.HOUR, at(20)) == at(21)
    assert put_off_until(WALK, Later.EVENING, at(10)) == at(19)
    assert put_off_until(WALK, Later.EVENING, at(19)) is None
    assert put_off_until(replace(DIARY, rings_at_night=True), Later.HOUR, at(23, 30)) is None


def test_a_quarter_of_an_hour_is_one_in_the_night_that_the_clock_is_moved():
    night = datetime(2026, 3, 29, 1, 50, tzinfo=COPENHAGEN)
    again = put_off_until(replace(DIARY, rings_at_night=True), Later.QUARTER, night)
    assert again == datetime(2026, 3, 29, 3, 5, tzinfo=COPENHAGEN)


def test_after_a_sleep_of_eight_hours_it_rings_late_but_never_at_night():
    walk = one(About.WALK, 10)
    assert abouts(what_rings([walk], Standing(), at(18))) == [About.WALK]
    assert what_rings([walk], Standing(), at(21, 30)) == ()
    # What cannot come any more takes no place from what can.
    bed = one(About.SLEEP, 21, 30)
    assert abouts(what_rings([walk, bed], Standing(), at(21, 30))) == [About.SLEEP]


def test_what_was_due_while_the_app_was_closed_is_asked_about_once_each():
    morning = at(9, 0, DAY + timedelta(1))
    walk = one(About.WALK, 8, 30)
    assert [(due.reminder.about, due.day) for due in was_due([DIARY, walk], Standing(), morning)] == [
        (About.WALK, DAY + timedelta(1)),
        (About.DIARY, DAY),
    ]
    standing = Standing(rung=(rung(walk, DAY + timedelta(1)), rung(DIARY)))
    assert was_due([DIARY, walk], standing, morning) == ()


def test_whoever_opens_the_app_at_night_is_asked_nothing():
    assert was_due(ALL, Standing(), at(21, 30)) == ()
    assert what_waits(ALL, Standing(), at(21, 30)) == ()
    assert abouts(was_due([one(About.SLEEP, 21, 30)], Standing(), at(21, 40))) == [About.SLEEP]


def test_a_newer_one_that_came_says_all_that_an_older_one_would():
    walk = one(About.WALK, 8, 30)
    assert was_due([walk], Standing(rung=(rung(walk),)), at(9)) == ()
    assert was_due([walk], Standing(rung=(rung(walk),)), at(8)) == ()


def test_what_was_done_yesterday_or_rested_then_is_not_asked_about():
    morning = at(9, 0, DAY + timedelta(1))
    assert was_due([DIARY], Standing(), morning)
    assert was_due([DIARY], Standing(done_yesterday=frozenset({About.DIARY})), morning) == ()
    assert was_due([DIARY], Standing(paused_until=DAY), morning) == ()


def test_next_time_is_not_today_when_there_is_no_need_or_no_room():
    tomorrow = at(20, 0, DAY + timedelta(1))
    assert next_ring(DIARY, Standing(), at(12)) == at(20)
    assert next_ring(DIARY, Standing(done=frozenset({About.DIARY})), at(12)) == tomorrow
    assert next_ring(DIARY, Standing(rung=(rung(WALK),)), at(19, 30)) == tomorrow
    assert next_ring(DIARY, Standing(paused_until=DAY + timedelta(2)), at(12)) == at(20, 0, DAY + timedelta(3))
    assert next_ring(DIARY, Standing(is_resting=True), at(12)) is None
    later = rung(DIARY, answer=Answer.LATER, again_at=at(20, 15))
    assert next_ring(DIARY, Standing(rung=(later,)), at(20, 1)) == at(20, 15)


REMINDERS = st.lists(
    st.builds(
        Reminder,
        st.uuids().map(str),
        st.sampled_from(About),
        st.times(),
        st.frozensets(st.integers(0, 6)),
        is_on=st.just(value=True),
        rings_at_night=st.booleans(),
    ),
    max_size=5,
    unique_by=lambda reminder: reminder.about,
)


@given(REMINDERS, st.integers(1, 7), st.datetimes(datetime(2026, 3, 27), datetime(2026, 3, 31)), st.lists(st.integers(1, 700), max_size=30))  # noqa: DTZ001 - its zone follows
def test_whenever_one_looks_nothing_rings_twice_or_at_night_or_more_often_than_wished(reminders, most, start, steps):
    now = start.replace(tzinfo=COPENHAGEN)
    come: list[Rung] = []
    for minutes in steps:
        now = (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(COPENHAGEN)
        dues = what_rings(reminders, Standing(rung=tuple(come), most=most), now)
        assert all(may_come(due.reminder, now.time()) for due in dues)
        assert all(due.at.astimezone(UTC) <= now.astimezone(UTC) for due in dues)
        come += [Rung(due.occurrence, due.reminder.about, now) for due in dues]
    occurrences = [one.occurrence for one in come]
    assert len(set(occurrences)) == len(occurrences)
    for day in {one.day for one in occurrences}:
        assert sum(one.day == day for one in occurrences) <= most
