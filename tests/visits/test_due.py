"""What of the appointments stands on I dag, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.visits.book import Book
from app.visits.course import Course, End
from app.visits.due import day_before_due, near, standing, to_ask_about
from app.visits.question import Question
from app.visits.visit import Visit
from app.visits.with_whom import Met, Who

TODAY = date(2026, 3, 4)
PHYSIO, DOCTOR = Met(Who.PHYSIO), Met(Who.DOCTOR)


def visit(which, days, met=PHYSIO, **more):
    """An appointment so many days from today."""
    return Visit(which, TODAY + timedelta(days), None, met, **more)


def test_only_who_chose_it_is_reminded_and_only_the_day_before():
    wished = [visit(str(days), days, is_reminder_wanted=True) for days in (0, 1, 2)]
    assert day_before_due([*wished, visit("quiet", 1)], TODAY) == (wished[1],)


def test_the_day_itself_is_near_and_the_day_before_for_who_chose_it():
    all_of = [visit(str(days), days) for days in (-1, 0, 1, 2)]
    assert near(all_of, TODAY) == (all_of[1],)
    wished = [replace(one, is_reminder_wanted=True) for one in all_of]
    assert near(wished, TODAY) == (wished[1], wished[2])


def test_an_appointment_is_asked_about_once_after_its_day():
    been = visit("been", -1)
    assert to_ask_about([visit("today", 0)], {}, TODAY) is None
    assert to_ask_about([been], {}, TODAY) == been
    assert to_ask_about([been], {"been": TODAY}, TODAY) == been, "what was asked today stands until the day is over"
    assert to_ask_about([been], {"been": TODAY}, TODAY + timedelta(1)) is None
    assert to_ask_about([replace(been, agreed="walk")], {}, TODAY) is None
    assert to_ask_about([visit("old", -15)], {}, TODAY) is None


def test_only_one_is_asked_about_a_day():
    one, two = visit("one", -2), visit("two", -1)
    assert to_ask_about([one, two], {}, TODAY) == two
    answered = replace(two, agreed="walk")
    assert to_ask_about([one, answered], {"two": TODAY}, TODAY) is None
    assert to_ask_about([one, answered], {"two": TODAY}, TODAY + timedelta(1)) == one


DAYS = st.lists(st.integers(-20, 3), max_size=5)


@given(DAYS)
def test_no_appointment_is_ever_asked_about_on_two_days(days):
    visits = tuple(visit(str(n), day) for n, day in enumerate(sorted(days)))
    asked: dict[str, date] = {}
    for later in range(30):
        today = TODAY + timedelta(later)
        now = to_ask_about(visits, asked, today)
        if now:
            assert now.id not in asked
            assert now.day < today
            asked[now.id] = today
    assert len(set(asked.values())) == len(asked), "one a day"


def test_what_was_agreed_stands_for_each_course_until_it_is_over_or_taken_off():
    physio, hospital = Course("p", PHYSIO, TODAY - timedelta(90)), Course("h", Met(Who.HOSPITAL), TODAY - timedelta(90))
    first = visit("1", -30, course="p", agreed="first")
    second = visit("2", -10, course="p", agreed="second")
    third = visit("3", -20, course="h", agreed="third")
    alone = visit("4", -40, DOCTOR, agreed="alone")
    later = visit("5", 3, course="p", agreed="not yet")
    kept = (physio, hospital, first, second, third, alone, later)
    assert standing(Book(kept), TODAY) == (second, third, alone)
    assert standing(Book((replace(physio, end=End(TODAY)), *kept[1:])), TODAY) == (third, alone)
    off = tuple(replace(one, is_off_today=True) if one == second else one for one in kept)
    assert standing(Book(off), TODAY) == (third, alone), "what stood before it does not come back"


def test_questions_to_bring_are_those_of_the_nearest_appointment_then_those_that_wait():
    near_one, far = visit("near", 0), visit("far", 20)
    questions = (
        Question("1", "far", 1, "far"),
        Question("2", "waits", 2),
        Question("3", "near", 3, "near"),
        Question("4", "asked", 4, "near", is_asked=True),
        Question("5", "waits too", 5),
        Question("6", "waits as well", 6),
    )
    assert Book((near_one, far, *questions)).to_bring(TODAY) == ("near", "waits", "waits too")
    assert Book((*questions, visit("been", -3))).to_bring(TODAY) == ("waits", "waits too", "waits as well")


def test_what_was_not_asked_can_be_taken_along_within_the_same_course_only():
    before, other, to_come = visit("before", -10, course="p"), visit("other", -5, DOCTOR), visit("next", 5, course="p")
    questions = (
        Question("1", "not asked", 1, "before"),
        Question("2", "asked", 2, "before", is_asked=True),
        Question("3", "of another", 3, "other"),
        Question("4", "waits", 4),
    )
    book = Book((Course("p", PHYSIO, TODAY), before, other, to_come, *questions))
    assert [one.words for one in book.left_over(to_come)] == ["not asked", "waits"]
    assert [one.words for one in book.left_over(before)] == ["waits"]
