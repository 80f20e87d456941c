"""A clock that is set back a year, a phone that flies to another zone, 29 February and the ends of a year: nothing told is lost."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine

from app.core.day import last_days
from app.core.observation import Kind
from app.core.weekly import monday_of
from app.device.folder import DataFolder
from app.device.platform import NATIVE
from app.device.zone import Clock
from app.log.actions import days_told, tell_day, this_week
from app.log.entry import Item
from app.mark.actions import marks_of, set_mark
from app.report.choice import Choice
from app.shell.catalog import catalogue
from app.shell.gathering import gather
from app.shell.shelf import take_from_shelf
from app.sleep.actions import nights_told, tell_night
from app.sleep.typed import Typed as TypedNight
from app.store.backup import backups_in
from app.summary.actions import newest_week, say_helped
from app.summary.helped import Helped
from app.visits.actions import add_visit, book_of, near_now
from app.visits.visit import Typed as TypedVisit
from app.walk.actions import notebook_of
from app.walk.telling_actions import tell_walk
from tests.support.acts import content_of
from tests.support.diaries import COPENHAGEN
from tests.support.file import whole
from tests.support.people import live
from tests.support.sure import sure

WEDNESDAY = datetime(2026, 3, 4, 21, 30, tzinfo=COPENHAGEN)


@contextmanager
def at(folder, moment, zone=COPENHAGEN):
    """The diary as the app opens it when the clock on the wall says so."""
    shelf = take_from_shelf(DataFolder(folder), NATIVE, Clock(zone, moment))
    assert isinstance(shelf.found, Engine), shelf.found
    try:
        yield shelf.diary_alone("da")
    finally:
        shelf.put_away()


def tell_a_day(diary, words):
    """What a person may do on one day, each through its slice's own action."""
    today = diary.today
    sure(tell_day(diary, today, {Item.HINDRANCE: 4, Item.BACK_PAIN: 6, Item.FLARE: False}, words))
    sure(tell_night(diary, today - timedelta(1), TypedNight("22.45", "15", "10", "6.30", "7")))
    sure(tell_walk(diary, 12, today))
    sure(set_mark(diary, today, words))
    sure(say_helped(diary, monday_of(today), frozenset({Helped.WALKING}), words))
    sure(add_visit(diary, TypedVisit(str(today + timedelta(1)), "8.15", "hospital")))


def is_told(diary, day, words):
    """Everything of that day is found again."""
    before = day - timedelta(1)
    return (
        any(note.text == words for one in days_told(diary, last_days(1, day)) for note in one.notes)
        and [night.day for night in nights_told(diary, last_days(1, before))] == [before]
        and any(walk.day == day for walk in notebook_of(diary).walks)
        and any((mark.day, mark.words) == (day, words) for mark in marks_of(diary))
        and any(visit.day == day + timedelta(1) for visit in book_of(diary).visits)
    )


@pytest.fixture(scope="module")
def karens(tmp_path_factory):
    """A diary of three weeks, and of the day after them."""
    folder = tmp_path_factory.mktemp("karen")
    with at(folder, WEDNESDAY) as diary:
        live(diary, "karen")
    with at(folder, WEDNESDAY + timedelta(1)) as diary:
        tell_a_day(diary, "på den rigtige dag")
    return folder


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(1), timedelta(365), timedelta(3650)], ids=str)
def test_a_clock_that_is_set_back_loses_nothing_and_makes_no_copy_disappear(tmp_path, karens, back):
    shutil.copytree(karens, tmp_path, dirs_exist_ok=True)
    was, copies = content_of(tmp_path / "rygvej.db"), {copy.path.name for copy in backups_in(tmp_path / "backups")}
    with at(tmp_path, WEDNESDAY - back) as diary:
        assert this_week(diary).span.last <= diary.today
        newest_week(diary)
        near_now(diary)
        gather(diary, Choice())
    assert {copy.path.name for copy in backups_in(tmp_path / "backups")} >= copies
    assert [row for row in content_of(tmp_path / "rygvej.db") if row[0] != "report_choice"] == was
    with at(tmp_path, WEDNESDAY - back) as diary:
        earlier = diary.today - timedelta(90)
        sure(tell_day(diary, earlier, {Item.HINDRANCE: 3}, "med et ur der går bagud"))
    with at(tmp_path, WEDNESDAY + timedelta(2)) as diary:
        assert is_told(diary, (WEDNESDAY + timedelta(1)).date(), "på den rigtige dag")
        assert [note.text for one in days_told(diary, last_days(1, earlier)) for note in one.notes] == ["med et ur der går bagud"]
    # Of the rows of before, not one is gone.
    now = content_of(tmp_path / "rygvej.db")
    assert [row for row in was if row not in now] == []
    assert whole(tmp_path / "rygvej.db")


ZONES = ("Pacific/Kiritimati", "Asia/Kathmandu", "America/St_Johns", "Pacific/Pago_Pago")


def test_in_another_zone_what_was_told_stays_on_its_day(tmp_path):
    told = {}
    for n, zone in enumerate(ZONES):
        with at(tmp_path, WEDNESDAY + timedelta(2 * n), ZoneInfo(zone)) as diary:
            tell_a_day(diary, zone)
            told[zone] = diary.today
            assert abs((diary.today - WEDNESDAY.date()).days - 2 * n) <= 1
            assert all(is_told(diary, day, words) for words, day in told.items())
    with at(tmp_path, WEDNESDAY + timedelta(30)) as diary:
        assert all(is_told(diary, day, words) for words, day in told.items())


EDGES = {
    "29 February": datetime(2028, 2, 29, 12, 0, tzinfo=COPENHAGEN),
    "the day after it": datetime(2028, 3, 1, 2, 59, tzinfo=COPENHAGEN),
    "1 March of a common year": datetime(2027, 3, 1, 12, 0, tzinfo=COPENHAGEN),
    "the last minute of a year": datetime(2026, 12, 31, 23, 59, tzinfo=COPENHAGEN),
    "the first hour of a year": datetime(2027, 1, 1, 0, 30, tzinfo=COPENHAGEN),
    "the first day of a year": datetime(2027, 1, 1, 3, 0, tzinfo=COPENHAGEN),
    "a year that ends in week 53": datetime(2026, 12, 31, 12, 0, tzinfo=COPENHAGEN),
    "a year that begins in last year's week": datetime(2028, 1, 1, 12, 0, tzinfo=COPENHAGEN),
    "the night without an hour": datetime(2026, 3, 29, 3, 0, tzinfo=COPENHAGEN),
    "the night with one more": datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    "the end of the seconds of 32 bits": datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
}


def test_at_the_edges_of_the_calendar_a_day_is_told_summed_up_and_found_again(tmp_path):
    told = {}
    for edge, now in sorted(EDGES.items(), key=lambda one: one[1]):
        with at(tmp_path, now) as diary:
            tell_a_day(diary, edge)
            told[edge] = diary.today
        with at(tmp_path, now + timedelta(hours=4)) as diary:
            assert this_week(diary).span.last == diary.today
            newest_week(diary)
            assert gather(diary, Choice())
            assert all(is_told(diary, day, words) for words, day in told.items()), edge
            seen = {one.day for one in diary.observed(Kind.BACK_PAIN, last_days(4400, diary.today))}
            assert seen == set(told.values()), edge
    assert told["the last minute of a year"] == told["the first hour of a year"] == date(2026, 12, 31)
    assert told["the day after it"] == told["29 February"] == date(2028, 2, 29)
    assert whole(tmp_path / "rygvej.db")


def test_29_february_is_a_day_like_any_other(tmp_path):
    with at(tmp_path, EDGES["29 February"]) as diary:
        tell_a_day(diary, "skuddag")
        assert diary.today == date(2028, 2, 29)
        assert len(this_week(diary).span) == 7
    with at(tmp_path, EDGES["29 February"] + timedelta(366)) as diary:
        assert diary.today == date(2029, 3, 1)
        assert is_told(diary, date(2028, 2, 29), "skuddag")


def test_the_words_for_a_day_are_there_at_every_edge():
    for now in EDGES.values():
        for language in ("da", "en"):
            assert str(now.day) in catalogue(language).long_day(now.date())
