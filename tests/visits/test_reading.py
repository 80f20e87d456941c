"""What a person types about an appointment is read kindly, and what cannot be is said."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.visits.course import Course, DoctorTold, End, TypedCourse, TypedEnd, read_course, read_end
from app.visits.large import LARGEST, SMALLEST, WIDTH_OF_LETTER, letters_for
from app.visits.practical import Practical, read_practical
from app.visits.problem import VisitProblem
from app.visits.question import read_question
from app.visits.visit import Typed, Visit, read_text, read_visit
from app.visits.with_whom import Met, Who, read_met

TODAY = date(2026, 3, 4)


def test_an_appointment_may_be_one_to_come_and_needs_no_time():
    visit = read_visit(Typed("18.3.", "", "physio", " Mette "), "a", TODAY)
    assert visit == Visit("a", date(2026, 3, 18), None, Met(Who.PHYSIO, "Mette"))


def test_a_day_without_a_year_has_just_been_or_is_to_come():
    read = {typed: read_visit(Typed(typed, who="doctor"), "a", TODAY) for typed in ("3.1.", "2.1.", "1.2.")}
    assert [visit.day for visit in read.values() if isinstance(visit, Visit)] == [date(2026, 1, 3), date(2027, 1, 2), date(2026, 2, 1)]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (Typed("18.3.2026"), VisitProblem.WHO_MISSING),
        (Typed("18.3.2026", who="nobody"), VisitProblem.WHO_MISSING),
        (Typed("18.3.2026", who="other", name="  "), VisitProblem.NAME_MISSING),
        (Typed("18.3.2026", who="doctor", name="x" * 61), VisitProblem.NAME_TOO_LONG),
        (Typed(" ", who="doctor"), VisitProblem.DAY_MISSING),
        (Typed("next week", who="doctor"), VisitProblem.NOT_A_DAY),
        (Typed("18.3.2206", who="doctor"), VisitProblem.TOO_FAR_AHEAD),
        (Typed("18.3.1920", who="doctor"), VisitProblem.TOO_LONG_AGO),
        (Typed("18.3.2026", "25", "doctor"), VisitProblem.NOT_A_TIME),
        (Typed("18.3.2026", "half past ten", "doctor"), VisitProblem.NOT_A_TIME),
    ],
)
def test_what_stands_in_the_way_is_said(typed, problem):
    assert read_visit(typed, "a", TODAY) is problem


@given(st.text(), st.text(), st.sampled_from([*(who.value for who in Who), "", None]), st.text())
def test_whatever_is_typed_is_an_appointment_or_a_problem(day, at, who, name):
    assert isinstance(read_visit(Typed(day, at, who, name), "a", TODAY), Visit | VisitProblem)


def test_a_time_is_read_as_people_write_it():
    visit = read_visit(Typed("18.3.2026", "10.30", "doctor"), "a", TODAY)
    assert isinstance(visit, Visit)
    assert visit.time == time(10, 30)


def test_a_course_has_begun_and_ends_no_earlier():
    assert read_course(TypedCourse("5.3.2026", "physio"), "a", TODAY) is VisitProblem.FUTURE_DAY
    assert read_course(TypedCourse("5.3.2126", "physio"), "a", TODAY) is VisitProblem.FUTURE_DAY
    course = read_course(TypedCourse("1.3.2026", "physio"), "a", TODAY)
    assert course == Course("a", Met(Who.PHYSIO), date(2026, 3, 1))
    assert read_end(TypedEnd("28.2.2026"), course, TODAY) is VisitProblem.BEFORE_IT_BEGAN
    told = TypedEnd("4.3.2026", " walk on ", "my doctor", "if it comes back", "unsure")
    assert read_end(told, course, TODAY) == End(TODAY, "walk on", "my doctor", "if it comes back", DoctorTold.UNSURE)
    assert read_end(TypedEnd("4.3.2026"), course, TODAY) == End(TODAY)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (TypedEnd("4.3.2026", "x" * 1001), VisitProblem.TEXT_TOO_LONG),
        (TypedEnd("4.3.2026", follows_up="x" * 201), VisitProblem.LINE_TOO_LONG),
        (TypedEnd("4.3.2026", comes_back="x" * 201), VisitProblem.LINE_TOO_LONG),
        (TypedEnd(""), VisitProblem.DAY_MISSING),
        (TypedEnd("5.3.2026"), VisitProblem.FUTURE_DAY),
    ],
)
def test_what_stands_in_the_way_of_an_end_is_said(typed, problem):
    assert read_end(typed, Course("a", Met(Who.DOCTOR), TODAY), TODAY) is problem


def test_words_have_a_length_that_fits():
    assert read_question(" \n ") is VisitProblem.QUESTION_MISSING
    assert read_question("x" * 200) == "x" * 200
    assert read_question("x" * 201) is VisitProblem.QUESTION_TOO_LONG
    assert read_text("x" * 1001) is VisitProblem.TEXT_TOO_LONG
    assert read_text(" one\ntwo ") == "one\ntwo"
    assert read_practical("", " ") == Practical()
    assert read_practical("arabisk", "taxa") == Practical("arabisk", "taxa")
    assert read_practical("x" * 61, "") is VisitProblem.LANGUAGE_TOO_LONG
    assert read_practical("", "x" * 201) is VisitProblem.TRANSPORT_TOO_LONG
    assert read_met("doctor", None) == Met(Who.DOCTOR)


@given(st.text(), st.floats(1, 4000))
def test_letters_at_the_desk_are_as_large_as_the_longest_word_allows(text, width):
    size = letters_for(text, width)
    longest = max((len(word) for word in text.split()), default=1)
    assert SMALLEST <= size <= LARGEST
    assert size == SMALLEST or size * longest * WIDTH_OF_LETTER <= width + longest


def test_a_wider_screen_has_larger_letters():
    text = "Jeg har brug for tolk: tegnsprog"
    assert letters_for(text, 320) < letters_for(text, 780) == LARGEST


def test_somebody_in_ones_own_words_needs_those_words():
    assert read_met("other", "Anna") == Met(Who.OTHER, "Anna")
    assert read_met("other", None) is VisitProblem.NAME_MISSING
