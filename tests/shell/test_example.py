"""The made-up people: always the same, never a score off the scale, and their diaries are ordinary ones."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.core.day import Span, last_days
from app.core.observation import Kind
from app.log import actions
from app.log.entry import DayEntry, Item
from app.shell.example import PEOPLE, write_person
from tests.support.diaries import opened

TODAY = date(2026, 3, 4)
EVER = Span(date(2000, 1, 1), date(2100, 1, 1))


def written(folder, name, until=TODAY, days=None):
    with opened(folder / f"{name}.db") as diary:
        write_person(diary, name, until, days)
        return actions.days_told(diary, EVER)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_is_the_same_each_time(tmp_path, name):
    (tmp_path / "again").mkdir()
    assert written(tmp_path, name) == written(tmp_path / "again", name)


@pytest.mark.parametrize("name", ["karen", "ali", "jens"])
def test_a_diary_ends_on_the_day_asked_for_and_has_gaps(tmp_path, name):
    until = date(2024, 2, 29)
    days = [entry.day for entry in written(tmp_path, name, until)]
    assert days[-1] == until
    assert len(days) < (until - days[0]).days + 1
    assert until - days[0] < timedelta(PEOPLE[name].days)


def test_a_newcomer_has_told_nothing(tmp_path):
    assert written(tmp_path, "newcomer") == ()


def test_a_diary_can_be_as_long_as_ten_years(tmp_path):
    days = written(tmp_path, "karen", days=3650)
    assert days[0].day < TODAY - timedelta(3600)
    assert isinstance(days[0], DayEntry)


def test_ali_had_a_flare_up_that_passed(tmp_path):
    flares = [entry.day for entry in written(tmp_path, "ali") if entry.answers.get(Item.FLARE)]
    assert len(flares) >= 7
    assert TODAY not in flares
    assert flares[-1] - flares[0] < timedelta(9)


def test_jens_tells_about_pain_once_a_week(tmp_path):
    with opened(tmp_path / "jens.db") as diary:
        write_person(diary, "jens", TODAY)
        year = last_days(366, TODAY)
        assert actions.observe(diary, Kind.BACK_PAIN, year) == ()
        assert 30 < len(actions.observe(diary, Kind.WEEK_PAIN, year)) < 54
        assert len(actions.observe(diary, Kind.HINDRANCE, year)) > 250


def test_a_persons_notes_are_in_the_language_asked_for(tmp_path):
    with opened(tmp_path / "karen.db", "da") as diary:
        write_person(diary, "karen", TODAY)
        notes = [note.text for entry in actions.days_told(diary, EVER) for note in entry.notes]
    assert "Jeg gik ned til købmanden og hjem igen." in notes
