"""Whatever a person does to their appointments is kept, can be taken back, and survives the file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.core.changed import Changed
from app.visits import actions, course_actions, question_actions
from app.visits.course import DoctorTold, End, TypedCourse, TypedEnd
from app.visits.problem import VisitProblem
from app.visits.rows import COURSES, PRACTICAL, QUESTIONS, VISITS
from app.visits.store import row_of
from app.visits.visit import Typed
from tests.support.diaries import opened
from tests.support.sure import sure

if TYPE_CHECKING:
    from sqlalchemy import Table

PHYSIO = Typed("18.3.2026", "10:30", "physio")


@pytest.fixture
def diary(danish):
    return danish


def added(diary, typed=PHYSIO):
    """An appointment that was just written down."""
    before = {one.id for one in actions.book_of(diary).visits}
    sure(actions.add_visit(diary, typed))
    return next(one for one in actions.book_of(diary).visits if one.id not in before)


def begun(diary, who="physio"):
    """A course that was just written down."""
    before = {one.id for one in actions.book_of(diary).courses}
    sure(course_actions.begin_course(diary, TypedCourse("1.3.2026", who)))
    return next(one for one in actions.book_of(diary).courses if one.id not in before)


def asked_for(diary, words, visit=None):
    """A question that was just written."""
    sure(question_actions.write_question(diary, visit, words))
    return actions.book_of(diary).questions[-1]


def test_a_change_keeps_what_was_agreed_and_chosen(diary):
    visit = added(diary)
    sure(actions.write_agreed(diary, visit.id, "gå\nlidt"))
    sure(actions.want_reminder(diary, visit.id, is_wanted=True))
    sure(actions.change_visit(diary, visit.id, Typed("19.3.2026", "", "other", "Anna", is_helped=True)))
    now = sure(actions.book_of(diary).visit(visit.id))
    assert (now.agreed, now.is_reminder_wanted, now.met.name, now.is_helped) == ("gå\nlidt", True, "Anna", True)
    assert (now.day.day, now.time) == (19, None)


def test_a_reminder_is_off_until_it_is_chosen(diary):
    assert not added(diary).is_reminder_wanted


def test_courses_beside_each_other_are_kept_apart(diary):
    physio, doctor = begun(diary), begun(diary, "doctor")
    one = added(diary, Typed("2.3.2026", who="physio", course=physio.id))
    two = added(diary, Typed("3.3.2026", who="doctor", course=doctor.id))
    book = actions.book_of(diary)
    assert (book.in_course(physio.id), book.in_course(doctor.id)) == ((one,), (two,))


def test_a_course_that_is_deleted_leaves_its_appointments_and_comes_back_with_them(diary):
    course = begun(diary)
    visit = added(diary, Typed("2.3.2026", who="physio", course=course.id))
    gone = sure(course_actions.forget_course(diary, course.id))
    assert actions.book_of(diary).visits[0].course is None
    actions.take_back(diary, gone)
    assert actions.book_of(diary).visits == (visit,)
    assert actions.book_of(diary).courses == (course,)


def test_a_course_whose_beginning_is_taken_back_leaves_the_appointment_that_came_since(diary):
    began = sure(course_actions.begin_course(diary, TypedCourse("1.3.2026", "physio")))
    course = actions.book_of(diary).courses[0]
    added(diary, Typed("2.3.2026", who="physio", course=course.id))
    actions.take_back(diary, began)
    assert actions.book_of(diary).courses == ()
    assert [one.course for one in actions.book_of(diary).visits] == [None]


def test_an_appointment_that_is_deleted_keeps_the_questions_that_were_not_asked(diary):
    visit = added(diary)
    asked, left = asked_for(diary, "en", visit.id), asked_for(diary, "to", visit.id)
    sure(question_actions.tick_question(diary, asked.id, is_asked=True))
    gone = sure(actions.forget_visit(diary, visit.id))
    assert [(one.id, one.visit) for one in actions.book_of(diary).questions] == [(left.id, None)]
    actions.take_back(diary, gone)
    assert [one.visit for one in actions.book_of(diary).questions] == [visit.id, visit.id]


def test_there_are_three_questions_at_the_most(diary):
    visit = added(diary)
    for words in ("en", "to", "tre"):
        asked_for(diary, words, visit.id)
    assert question_actions.write_question(diary, visit.id, "fire") is VisitProblem.TOO_MANY_QUESTIONS
    waiting = asked_for(diary, "venter")
    assert question_actions.carry_question(diary, waiting.id, visit.id) is VisitProblem.TOO_MANY_QUESTIONS
    assert actions.questions_for_report(diary) == ("en", "to", "tre")


def test_a_question_is_reworded_taken_along_and_deleted(diary):
    visit, question = added(diary), asked_for(diary, "venter")
    sure(question_actions.reword_question(diary, question.id, "Må jeg cykle?"))
    sure(question_actions.carry_question(diary, question.id, visit.id))
    assert [(one.words, one.visit) for one in actions.book_of(diary).questions] == [("Må jeg cykle?", visit.id)]
    gone = sure(question_actions.forget_question(diary, question.id))
    assert actions.book_of(diary).questions == ()
    actions.take_back(diary, gone)
    assert actions.questions_for_report(diary) == ("Må jeg cykle?",)


def test_an_end_can_be_put_right_and_taken_up_again(diary):
    course = begun(diary)
    sure(course_actions.end_course(diary, course.id, TypedEnd("4.3.2026", "gå", "lægen", "ved behov", "no")))
    sure(course_actions.end_course(diary, course.id, TypedEnd("3.3.2026", doctor_told="yes")))
    assert actions.book_of(diary).courses[0].end == End(date(2026, 3, 3), doctor_told=DoctorTold.YES)
    assert course_actions.change_course(diary, course.id, TypedCourse("4.3.2026", "physio")) is VisitProblem.BEFORE_IT_BEGAN
    sure(course_actions.take_up_course(diary, course.id))
    assert actions.book_of(diary).courses == (course,)
    assert course_actions.take_up_course(diary, course.id) is VisitProblem.NOT_THERE


def test_where_the_last_one_was_is_known_to_the_report(diary):
    added(diary)
    one, two = added(diary, Typed("1.2.2026", who="doctor")), added(diary, Typed("1.3.2026", who="physio"))
    assert actions.last_visit_before(diary, diary.today) == two
    assert actions.last_visit_before(diary, two.day) == one
    assert actions.last_visit_before(diary, one.day) is None


def test_what_a_desk_must_know_is_told_changed_and_taken_away(diary):
    assert actions.tell_practical(diary, " ", "") is VisitProblem.NOTHING_WRITTEN
    sure(actions.tell_practical(diary, "arabisk", ""))
    sure(actions.tell_practical(diary, "arabisk", "Flextrafik"))
    assert (actions.practical_of(diary).interpreter, actions.practical_of(diary).transport) == ("arabisk", "Flextrafik")
    gone = sure(actions.tell_practical(diary, "", ""))
    assert not actions.practical_of(diary).is_told
    actions.take_back(diary, gone)
    assert actions.practical_of(diary).interpreter == "arabisk"


def test_what_is_not_there_any_more_is_said(diary):
    results = (
        actions.change_visit(diary, "x", PHYSIO),
        actions.forget_visit(diary, "x"),
        actions.write_agreed(diary, "x", "gå"),
        actions.put_off_today(diary, "x", is_off=True),
        actions.want_reminder(diary, "x", is_wanted=True),
        course_actions.change_course(diary, "x", TypedCourse("1.3.2026", "physio")),
        course_actions.end_course(diary, "x", TypedEnd("4.3.2026")),
        course_actions.forget_course(diary, "x"),
        question_actions.write_question(diary, "x", "?"),
        question_actions.reword_question(diary, "x", "?"),
        question_actions.tick_question(diary, "x", is_asked=True),
        question_actions.carry_question(diary, "x", "y"),
        question_actions.forget_question(diary, "x"),
    )
    assert set(results) == {VisitProblem.NOT_THERE}


def test_an_appointment_in_a_course_that_went_away_meanwhile_stands_alone(diary):
    assert added(diary, Typed("2.3.2026", who="physio", course="gone")).course is None


def test_agreed_that_is_emptied_is_taken_away_and_stands_on_today_when_written_anew(diary):
    visit = added(diary, Typed("2.3.2026", who="physio"))
    assert actions.write_agreed(diary, visit.id, " ") is VisitProblem.AGREED_MISSING
    sure(actions.write_agreed(diary, visit.id, "gå"))
    sure(actions.put_off_today(diary, visit.id, is_off=True))
    assert actions.standing_now(diary) == ()
    sure(actions.write_agreed(diary, visit.id, ""))
    sure(actions.write_agreed(diary, visit.id, "gå igen"))
    assert [one.agreed for one in actions.standing_now(diary)] == ["gå igen"]


def test_it_is_asked_about_once_and_no_more(diary, days):
    added(diary, Typed("3.3.2026", who="physio"))
    visit = sure(actions.to_ask_now(diary))
    actions.note_asked(diary, visit.id)
    assert actions.to_ask_now(diary) == visit
    days[0] = 1
    assert actions.to_ask_now(diary) is None


ROWS: dict[str, tuple[Table, dict[str, object]]] = {
    "day": (VISITS, {"day": "2026-02-30"}),
    "time": (VISITS, {"time": "25:00"}),
    "who": (VISITS, {"who": "nobody"}),
    "name": (VISITS, {"who": "other", "name": ""}),
    "course": (VISITS, {"course_id": "nowhere"}),
    "agreed": (VISITS, {"agreed": "x" * 1001}),
    "wish": (VISITS, {"is_reminder_wanted": 2}),
    "question": (QUESTIONS, {"words": ""}),
    "place": (QUESTIONS, {"visit_id": "nowhere"}),
    "since": (COURSES, {"since": "soon"}),
    "ended": (COURSES, {"ended": "2026-02-01"}),
    "told": (COURSES, {"doctor_told": "perhaps"}),
    "nothing": (PRACTICAL, {"interpreter": "", "transport": ""}),
}


@pytest.mark.parametrize("name", ROWS)
def test_the_file_is_the_last_to_say_no(diary, name):
    table, wrong = ROWS[name]
    course, visit = begun(diary), added(diary)
    rows: dict[object, dict[str, object]] = {
        VISITS: {**row_of(visit), "id": "new"},
        COURSES: {**row_of(course), "id": "new"},
        QUESTIONS: {"id": "new", "words": "?", "place": 1, "visit_id": None, "is_asked": 0},
        PRACTICAL: {"id": "practical", "interpreter": "arabisk", "transport": ""},
    }
    with diary.session() as session:
        session.connection().execute(table.insert(), rows[table])
        session.rollback()
    with diary.session() as session, pytest.raises(IntegrityError):
        session.connection().execute(table.insert(), {**rows[table], **wrong})


def someone(diary):
    """Two courses, two appointments, two questions, and something for the desk."""
    course = begun(diary)
    begun(diary, "doctor")
    visit = added(diary, Typed("2.3.2026", who="physio", course=course.id))
    added(diary)
    asked_for(diary, "en", visit.id)
    asked_for(diary, "to")
    sure(actions.tell_practical(diary, "arabisk", ""))


def first(things):
    """The id of the first of some things."""
    return things[0].id if things else "gone"


DEEDS = {
    "add": lambda diary, _: actions.add_visit(diary, PHYSIO),
    "change": lambda diary, book: actions.change_visit(diary, first(book.visits), PHYSIO),
    "forget": lambda diary, book: actions.forget_visit(diary, first(book.visits)),
    "agree": lambda diary, book: actions.write_agreed(diary, first(book.visits), "gå"),
    "off": lambda diary, book: actions.put_off_today(diary, first(book.visits), is_off=True),
    "remind": lambda diary, book: actions.want_reminder(diary, first(book.visits), is_wanted=True),
    "desk": lambda diary, _: actions.tell_practical(diary, "", "taxa"),
    "no desk": lambda diary, _: actions.tell_practical(diary, "", ""),
    "begin": lambda diary, _: course_actions.begin_course(diary, TypedCourse("1.3.2026", "hospital")),
    "end": lambda diary, book: course_actions.end_course(diary, first(book.courses), TypedEnd("4.3.2026", "gå")),
    "up": lambda diary, book: course_actions.take_up_course(diary, first(book.courses)),
    "no course": lambda diary, book: course_actions.forget_course(diary, first(book.courses)),
    "ask": lambda diary, book: question_actions.write_question(diary, first(book.visits), "tre"),
    "tick": lambda diary, book: question_actions.tick_question(diary, first(book.questions), is_asked=True),
    "carry": lambda diary, book: question_actions.carry_question(diary, first(book.questions[-1:]), first(book.visits)),
    "no question": lambda diary, book: question_actions.forget_question(diary, first(book.questions)),
}


def all_in(diary):
    """Everything that is kept, by its id."""
    return {one.id: one for one in actions.book_of(diary).kept}


@settings(max_examples=25)
@given(st.lists(st.sampled_from(sorted(DEEDS)), min_size=1, max_size=8))
def test_whatever_is_done_can_be_taken_back_step_by_step(deeds):
    with TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db") as diary:
        someone(diary)
        steps = []
        for deed in deeds:
            before, done = all_in(diary), DEEDS[deed](diary, actions.book_of(diary))
            assert isinstance(done, Changed | VisitProblem)
            if isinstance(done, Changed):
                steps.append((before, done))
            else:
                assert all_in(diary) == before, "what cannot be done changes nothing"
        for before, done in reversed(steps):
            again = actions.take_back(diary, done)
            assert all_in(diary) == before
            actions.take_back(diary, again)
            actions.take_back(diary, done)
            assert all_in(diary) == before


def test_what_is_kept_is_there_after_the_file_is_opened_again(tmp_path):
    with opened(tmp_path / "one.db") as diary:
        someone(diary)
        kept = all_in(diary)
    with opened(tmp_path / "one.db") as diary:
        assert all_in(diary) == kept


def test_an_ask_in_the_past_asks_nothing_of_what_is_to_come(diary):
    added(diary, Typed((diary.today + timedelta(1)).isoformat(), who="doctor"))
    assert actions.to_ask_now(diary) is None
    assert actions.near_now(diary) == ()
    sure(actions.want_reminder(diary, actions.book_of(diary).visits[0].id, is_wanted=True))
    assert len(actions.near_now(diary)) == 1
