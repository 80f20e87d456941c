"""The right number on the day, and never an expired one without a next step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.core.dated import Term, now_for
from app.safety.book import mood_ladder, phone_book, rights
from app.safety.calling_words import doctor_sentences
from app.safety.mood import Step, ladder_on
from app.safety.numbers import Hours, spoken_number
from app.shell.catalog import catalogue

LAST, FIRST, LATER = date(2026, 12, 31), date(2027, 1, 1), date(2028, 12, 31)
BOOK = phone_book()
CLINICIANS_ONLY = "93568182"


@pytest.mark.parametrize(
    ("region", "number"),
    [("hovedstaden", "1813"), ("sjaelland", "1818"), ("syddanmark", "70110707"), ("midtjylland", "70113131"), ("nordjylland", "70150300")],
)
def test_every_region_has_its_number_on_the_last_day_of_2026(region, number):
    doctor = BOOK.doctor_on(LAST, region)
    assert doctor is not None
    assert doctor.number == number
    assert len(BOOK.regions_on(LAST)) == 5


@pytest.mark.parametrize("day", [FIRST, LATER])
@pytest.mark.parametrize("region", ["hovedstaden", "sjaelland"])
def test_two_regions_become_one_and_the_old_number_is_gone(region, day):
    doctor = BOOK.doctor_on(day, region)
    assert doctor is not None
    assert doctor.name == "oestdanmark"
    assert doctor.number not in ("1813", "1818")
    assert len(BOOK.regions_on(day)) == 4


@pytest.mark.parametrize("day", [LAST, FIRST, LATER])
@pytest.mark.parametrize("region", [*(row.name for row in BOOK.regions), "unknown", "atlantis", None])
@pytest.mark.parametrize("language", ["da", "en"])
def test_there_is_always_a_next_step(region, day, language):
    words = catalogue(language)
    doctor = BOOK.doctor_on(day, region)
    said = " ".join(doctor_sentences(doctor, BOOK, day, words))
    if doctor is not None and doctor.number is not None:
        assert spoken_number(doctor.number) in said
        assert words.long_day(doctor.checked) in said
    else:
        assert "112" in said
        assert BOOK.find_your_own.name in said


def test_a_number_nobody_checked_for_a_year_says_so_and_where_to_look():
    words = catalogue("en")
    doctor = BOOK.doctor_on(LATER, "syddanmark")
    assert doctor is not None
    assert doctor.is_old_on(LATER)
    assert "sundhed.dk" in " ".join(doctor_sentences(doctor, BOOK, LATER, words))
    fresh = replace(doctor, checked=LATER - timedelta(365))
    assert not fresh.is_old_on(LATER)


def test_only_one_region_answers_day_and_night():
    assert [row.name for row in BOOK.regions if row.hours is Hours.ALWAYS] == ["hovedstaden"]


def test_successors_that_point_at_each_other_end():
    rows = [replace(BOOK.regions[0], name=name, term=Term(date(2020, 1, 1), LAST, other)) for name, other in (("a", "b"), ("b", "a"))]
    assert now_for("a", rows, FIRST) is None


def test_every_successor_is_there_and_begins_the_day_after():
    for rows in (BOOK.regions, rights().rows):
        for row in rows:
            if row.term.valid_to is not None:
                after = now_for(row.term.successor, rows, row.term.valid_to + timedelta(1))
                assert after is not None, row.name


@pytest.mark.parametrize("day", [LAST, FIRST, LATER])
def test_the_ladder_begins_with_the_own_doctor_and_ends_with_112(day):
    steps = [rung.step for rung in ladder_on(day, mood_ladder())]
    assert steps == [Step.OWN_DOCTOR, Step.PSYCHOLOGIST, Step.COURSE, Step.ONLINE, Step.LIFELINE, Step.EMERGENCY]


@pytest.mark.parametrize(("name", "then"), [("physio_direct", "31.12.2026"), ("municipality_119", "31.12.2026")])
def test_a_right_that_ends_with_2026_sends_people_to_their_doctor_after_it(name, then):
    assert then in rights().text_on(LAST, name, "da")
    for day in (FIRST, LATER):
        assert then not in rights().text_on(day, name, "da")
        assert "Spørg din læge" in rights().text_on(day, name, "da")
        assert "Ask your doctor" in rights().text_on(day, name, "en")


def test_a_rule_nobody_knows_sends_people_to_their_doctor():
    assert "Spørg din læge" in rights().text_on(LAST, "no-such-rule", "da")


def test_a_number_is_read_in_pairs():
    assert [spoken_number(number) for number in ("112", "1813", "70110707")] == ["112", "1813", "70 11 07 07"]
    assert spoken_number(CLINICIANS_ONLY) == "93 56 81 82"
