from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.remind.reminder import EVERY_DAY, About, Reminder
from app.remind.rule import Occurrence, due_between, due_on, is_quiet, may_come, next_due

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
ZONES = st.sampled_from(
    [
        ZoneInfo(name)
        for name in ("Europe/Copenhagen", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Africa/Cairo")
    ]
)
MOMENTS = st.datetimes(datetime(2005, 1, 1), datetime(2035, 1, 1))  # noqa: DTZ001 - its zone is drawn beside it
REMINDERS = st.builds(
    Reminder,
    st.sampled_from("abc"),
    st.sampled_from(About),
    st.times(),
    st.frozensets(st.integers(0, 6)),
    is_on=st.booleans(),
    rings_at_night=st.booleans(),
)


def diary_at(hour, minute=0, **more):
    return Reminder("diary", About.DIARY, time(hour, minute), is_on=True, **more)


def at(year, month, day, hour=0, minute=0, *, zone=COPENHAGEN):
    return datetime(year, month, day, hour, minute, tzinfo=zone)


@given(REMINDERS, MOMENTS, ZONES)
def test_next_is_always_later_than_now(reminder, moment, zone):
    now = moment.replace(tzinfo=zone)
    following = next_due(reminder, now)
    assert following is None or following.astimezone(UTC) > now.astimezone(UTC)
    assert (following is not None) or not reminder.is_on or not reminder.weekdays or is_quiet(reminder.at, reminder.about)


@given(REMINDERS, MOMENTS, ZONES, st.integers(1, 500))
def test_one_occurrence_never_comes_twice(reminder, moment, zone, hours):
    after = moment.replace(tzinfo=zone)
    until = (after.astimezone(UTC) + timedelta(hours=hours)).astimezone(zone)
    dues = due_between([reminder], after, until)
    assert len({due.occurrence for due in dues}) == len(dues)
    assert all(after.astimezone(UTC) < due.at.astimezone(UTC) <= until.astimezone(UTC) for due in dues)
    assert all(due.day == due.at.date() and due.day.weekday() in reminder.weekdays for due in dues)


@given(REMINDERS, MOMENTS, ZONES)
def test_nothing_comes_in_the_quiet_hours_unless_the_person_chose_it(reminder, moment, zone):
    following = next_due(reminder, moment.replace(tzinfo=zone))
    if following is not None and not reminder.rings_at_night:
        latest = time(22) if reminder.about is About.SLEEP else time(20, 59)
        assert time(8) <= following.time() <= latest


@given(REMINDERS, MOMENTS, ZONES)
def test_walking_from_one_to_the_next_finds_all_of_them(reminder, moment, zone):
    after = moment.replace(tzinfo=zone)
    until = (after.astimezone(UTC) + timedelta(20)).astimezone(zone)
    one_by_one, now = [], after
    while (now := next_due(reminder, now)) and now.astimezone(UTC) <= until.astimezone(UTC):
        one_by_one.append(now)
    assert one_by_one == [due.at for due in due_between([reminder], after, until)]


@given(REMINDERS, MOMENTS, ZONES, ZONES)
def test_what_has_rung_does_not_ring_again_in_another_zone(reminder, moment, here, there):
    now = moment.replace(tzinfo=here)
    first = next_due(reminder, now)
    if first is not None:
        rung = {Occurrence(reminder.id, first.date())}
        again = next_due(reminder, now.astimezone(there), rung)
        assert again is None or again.date() != first.date()


def test_a_reminder_in_the_missing_hour_comes_at_three():
    assert next_due(diary_at(2, 30, rings_at_night=True), at(2026, 3, 28, 12)) == at(2026, 3, 29, 3)


def test_a_reminder_in_the_repeated_hour_comes_once():
    reminder = diary_at(2, 30, rings_at_night=True)
    night = due_between([reminder], at(2026, 10, 24, 12), at(2026, 10, 25, 12))
    assert [due.at.astimezone(UTC) for due in night] == [datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]
    # Between the two, the next is that of the next day.
    assert next_due(reminder, at(2026, 10, 25, 2, 45)) == at(2026, 10, 26, 2, 30)


def test_it_is_eight_in_the_evening_on_both_sides_of_the_summer():
    for day in (date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 24), date(2026, 10, 25)):
        due = due_on(diary_at(20), day, COPENHAGEN)
        assert due is not None
        assert due.at.time() == time(20)


def test_a_month_and_a_year_end():
    assert next_due(diary_at(20), at(2026, 12, 31, 20)) == at(2027, 1, 1, 20)
    assert next_due(diary_at(20), at(2028, 2, 28, 21)) == at(2028, 2, 29, 20)


def test_only_on_the_chosen_weekdays():
    wednesdays = Reminder("walk", About.WALK, time(9, 30), frozenset({2}), is_on=True)
    assert next_due(wednesdays, at(2026, 3, 4, 9, 30)) == at(2026, 3, 11, 9, 30)


def test_off_is_off():
    assert next_due(Reminder("walk", About.WALK, time(9)), at(2026, 3, 4)) is None
    assert next_due(Reminder("walk", About.WALK, time(9), frozenset(), is_on=True), at(2026, 3, 4)) is None


def test_nothing_was_due_before_it_was_set():
    reminder = diary_at(20, set_at=at(2026, 3, 4, 21))
    assert due_on(reminder, date(2026, 3, 4), COPENHAGEN) is None
    assert next_due(reminder, at(2026, 3, 4, 8)) == at(2026, 3, 5, 20)


def test_about_sleep_it_may_come_until_ten():
    assert may_come(Reminder("s", About.SLEEP, time(21, 30)), time(21, 30))
    assert may_come(Reminder("s", About.SLEEP, time(22)), time(22))
    assert not may_come(Reminder("s", About.SLEEP, time(22)), time(22, 1))
    assert not may_come(Reminder("d", About.DIARY, time(21)), time(21))
    assert not may_come(Reminder("d", About.DIARY, time(8)), time(7, 59))
    assert may_come(Reminder("d", About.DIARY, time(8)), time(8))


def test_several_at_one_moment_come_in_the_order_of_a_day():
    both = [diary_at(20), Reminder("walk", About.WALK, time(20), EVERY_DAY, is_on=True)]
    dues = due_between(both, at(2026, 3, 4, 12), at(2026, 3, 4, 22))
    assert [due.reminder.about for due in dues] == [About.WALK, About.DIARY]
