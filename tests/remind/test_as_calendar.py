"""The file for the calendar, read by two programs that are not ours, and byte by byte."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.remind.actions import reminders_of, set_reminder, tell_taken
from app.remind.as_calendar import as_calendar, as_cancelling, first_day, uid_of
from app.remind.changing import Wish
from app.remind.reminder import EVERY_DAY, About, Reminder
from app.remind.rule import due_between
from app.shell.catalog import catalogue
from tests.support.sure import sure

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 3, 4, 21, 30, tzinfo=COPENHAGEN)
DIARY = Reminder("a", About.DIARY, time(20), is_on=True)
WALK = Reminder("b", About.WALK, time(17, 15), frozenset({0, 2, 4}), is_on=True, sequence=3)
OWN = Reminder("c", About.OWN, time(9), frozenset({6}), is_on=True, own_words="Kend; din, ryg\\sti æøå")
ALL = (DIARY, WALK, OWN)
WORDS = {language: catalogue(language) for language in ("da", "en")}
REMINDERS = st.builds(
    Reminder,
    st.uuids().map(str),
    st.sampled_from(About),
    st.times(),
    st.frozensets(st.integers(0, 6), min_size=1),
    is_on=st.just(value=True),
    own_words=st.text(max_size=90),
    shows_words_in_calendar=st.booleans(),
    sequence=st.integers(0, 99),
    rings_at_night=st.just(value=True),
)


def file_of(*reminders, language="da", now=NOW):
    return as_calendar(reminders, WORDS[language], now)


def events_of(file):
    """As icalendar reads them."""
    import icalendar

    return list(icalendar.Calendar.from_ical(file).walk("VEVENT"))


def moments_of(file, first, last):
    """Every coming between two days, in UTC, as a program works them out that knows nothing of us."""
    import icalendar
    import recurring_ical_events

    found = recurring_ical_events.of(icalendar.Calendar.from_ical(file)).between(first, last)
    return sorted(one.start.astimezone(UTC) for one in found)


def unfolded(file):
    return file.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def test_it_comes_at_the_same_time_of_the_wall_all_year():
    found = moments_of(file_of(DIARY), date(2026, 3, 5), date(2027, 3, 5))
    assert len(found) == 365
    assert {one.astimezone(COPENHAGEN).time() for one in found} == {time(20)}


@pytest.mark.parametrize(("day", "hour"), [((2026, 3, 28), 19), ((2026, 3, 29), 18), ((2026, 10, 24), 18), ((2026, 10, 25), 19)])
def test_the_clock_is_moved_on_the_right_night(day, hour):
    # A list of moments instead of the rule was read an hour wrong all summer.
    assert moments_of(file_of(DIARY), date(*day), date(*day) + timedelta(1)) == [datetime.combine(date(*day), time(hour), UTC)]


@given(REMINDERS.filter(lambda one: one.at.hour != 2), st.dates(date(2020, 1, 1), date(2035, 1, 1)))
def test_the_calendar_rings_exactly_when_the_app_would(reminder, day):
    now = datetime.combine(day, time(12), COPENHAGEN)
    until = now + timedelta(400)
    ours = [due.at.astimezone(UTC) for due in due_between([reminder], now, until)]
    theirs = [one for one in moments_of(file_of(reminder, now=now), day, until.date() + timedelta(1)) if one <= until.astimezone(UTC)]
    assert theirs == ours


@pytest.mark.parametrize("minute", [0, 30, 59])
def test_what_falls_into_the_hour_that_a_night_lacks_comes_when_it_is_over(minute):
    night = replace(DIARY, at=time(2, minute), rings_at_night=True)
    found = moments_of(file_of(night), date(2026, 3, 5), date(2026, 11, 5))
    assert {one.astimezone(COPENHAGEN).time() for one in found} == {time(3)}
    assert len(found) == len({one.astimezone(COPENHAGEN).date() for one in found}) == 245


@given(st.frozensets(st.integers(0, 6), min_size=1), st.times(), st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)))  # noqa: DTZ001
def test_it_begins_on_one_of_its_days_and_later_than_now(weekdays, at, wall):
    now = wall.replace(tzinfo=UTC)
    event = events_of(file_of(replace(DIARY, weekdays=weekdays, at=at), now=now))[0]
    start = event["DTSTART"].dt
    assert start.weekday() in weekdays
    assert timedelta() < start - now <= timedelta(7, hours=1)
    assert start.date() == first_day(replace(DIARY, weekdays=weekdays, at=at), now)


@given(st.lists(REMINDERS, max_size=4, unique_by=lambda one: one.id), st.sampled_from(["da", "en"]))
def test_two_other_programs_read_what_we_wrote(reminders, language):
    import vobject

    file = as_calendar(reminders, WORDS[language], NOW)
    first, second = events_of(file), getattr(vobject.readOne(file.decode()), "vevent_list", [])
    assert len(first) == len(second) == len(reminders)
    for reminder, one, other in zip(reminders, first, second, strict=True):
        assert one["UID"] == other.uid.value == uid_of(reminder)
        assert str(one["SUMMARY"]) == other.summary.value != ""
        assert one["SEQUENCE"] == int(other.sequence.value) == reminder.sequence
        assert len(one.walk("VALARM")) == len(other.valarm_list) == 1
        assert one.walk("VALARM")[0]["DESCRIPTION"] == one["SUMMARY"]
        assert one["DTSTART"].dt == other.dtstart.value
        assert one.errors == []


@given(st.lists(REMINDERS, min_size=1, max_size=3))
def test_every_line_is_short_whole_and_said_in_full(reminders):
    file = file_of(*reminders)
    assert file.endswith(b"\r\n")
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert b"\r" not in file.replace(b"\r\n", b"")
    lines = file.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no letter is cut in two
    for line in unfolded(file):
        name, _, value = line.partition(":")
        assert name, line
        assert value, line
    assert not any(line.startswith(("METHOD", "ORGANIZER", "ATTENDEE")) for line in unfolded(file))


def test_it_is_written_like_this():
    assert unfolded(file_of(WALK))[21:] == [
        "BEGIN:VEVENT",
        f"UID:{uid_of(WALK)}",
        "DTSTAMP:20260304T203000Z",
        "SEQUENCE:3",
        "DTSTART;TZID=Europe/Copenhagen:20260306T171500",
        "DURATION:PT10M",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR",
        "SUMMARY:En tur",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT0M",
        "DESCRIPTION:En tur",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_nobody_who_sees_the_calendar_learns_of_a_back(language):
    everything = [Reminder(about.value, about, time(12), is_on=True, own_words="Min ryg", is_plain=True) for about in About]
    for file in (file_of(*everything, language=language), as_cancelling(everything, WORDS[language], NOW)):
        assert not re.search(rb"ryg|back|smerte|pain", file, re.IGNORECASE)


def test_own_words_go_in_only_if_the_person_says_so():
    assert "Kend" not in file_of(OWN).decode()
    assert str(events_of(file_of(replace(OWN, shows_words_in_calendar=True)))[0]["SUMMARY"]) == OWN.own_words


def test_a_change_keeps_the_name_and_counts_on():
    changed = replace(DIARY, at=time(19), sequence=1)
    before, after = events_of(file_of(DIARY))[0], events_of(file_of(changed))[0]
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)


def test_what_is_off_is_not_in_the_file():
    assert len(events_of(file_of(*(replace(one, is_on=False) for one in ALL)))) == 0
    assert len(events_of(file_of(replace(DIARY, is_on=False), WALK))) == 1


def test_the_file_that_takes_them_out_names_each_and_calls_it_off():
    gone = (*ALL[:2], replace(OWN, is_on=False))
    events = events_of(as_cancelling(gone, WORDS["da"], NOW))
    assert [(one["UID"], one["SEQUENCE"], str(one["STATUS"])) for one in events] == [
        (uid_of(one), one.sequence + 1, "CANCELLED") for one in gone
    ]
    assert all(one.walk("VALARM") == [] for one in events)


def test_what_was_taken_out_can_be_brought_back(danish):
    sure(set_reminder(danish, About.DIARY, Wish(time(20), EVERY_DAY)))
    before = reminders_of(danish)
    out = events_of(as_cancelling(before, danish.words, NOW))[0]
    tell_taken(danish, before, is_taken=False)
    again = events_of(as_calendar(reminders_of(danish), danish.words, NOW))[0]
    assert again["UID"] == out["UID"]
    assert again["SEQUENCE"] > out["SEQUENCE"]


def test_the_same_moment_gives_the_same_bytes():
    assert file_of(*ALL) == file_of(*ALL)
