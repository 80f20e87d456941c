"""Aftaler as a person uses it: write one down, ask, agree, look back, change one's mind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import flet as ft
import pytest

from app.settings.actions import choose_language
from app.visits import actions, course_actions, question_actions
from app.visits.course import TypedCourse
from app.visits.paths import DESK, PATH, PRACTICAL, path_of_course, path_of_visit
from app.visits.visit import Typed
from tests.support.opened_app import app_on
from tests.support.people import live
from tests.support.sure import sure


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


def added(diary, days, who="physio", **more):
    """An appointment so many days from today."""
    sure(actions.add_visit(diary, Typed((diary.today + timedelta(days)).isoformat(), "10:30", who, **more)))
    return next(one for one in actions.book_of(diary).visits if (one.day - diary.today).days == days)


async def write(phone, day, time="", who="physio"):
    await phone.tap("visits-new")
    await phone.tap(f"visits-form-who-{who}")
    await phone.type("visits-form-day", day)
    await phone.type("visits-form-time", time)
    await phone.tap("visits-form-save")


async def test_nothing_is_chosen_beforehand(phone):
    await phone.tap("visits-new")
    assert not {handle for handle in phone.chosen() if handle.startswith("visits-")}
    assert not phone.has("visits-form-course-1")


async def test_a_person_writes_an_appointment_down_and_takes_it_back(phone, diary):
    assert "Her kan du gemme dine aftaler." in phone.reads()
    await write(phone, "18.3.", "10.30")
    assert "onsdag den 18. marts 2026 kl. 10.30" in phone.reads()
    assert not phone.has("visits-form-save")
    await phone.tap("undo")
    assert actions.book_of(diary).visits == ()


@pytest.mark.parametrize(
    ("day", "time", "sentence"),
    [
        ("", "", "Skriv dagen først."),
        ("på onsdag", "", "Det er ikke en dag. Skriv sådan: 4.3.2026."),
        ("18.3.2206", "", "Den dag er over fem år ude i tiden. Passer året?"),
        ("18.3.", "halv elleve", "Det er ikke et klokkeslæt. Skriv sådan: 10:30."),
    ],
)
async def test_what_cannot_be_read_is_said_and_stays_in_the_form(phone, diary, day, time, sentence):
    await write(phone, day, time)
    assert sentence in phone.reads()
    assert phone.find("visits-form-day").value == day
    assert actions.book_of(diary).visits == ()


async def test_an_appointment_is_changed_and_deleted_from_its_page(diary):
    visit = added(diary, 14)
    async with app_on(diary, path_of_visit(visit.id)) as phone:
        await phone.tap("visits-change")
        assert phone.find("visits-form-day").value == "18.3.2026"
        assert phone.find("visits-form-time").value == "10:30"
        await phone.type("visits-form-day", "19.3.2026")
        await phone.type("visits-form-name", "Mette")
        await phone.tap("visits-form-helped")
        await phone.tap("visits-form-save")
        assert "Fys: Mette" in phone.reads()
        assert "torsdag den 19. marts 2026" in phone.reads()
        assert "Skrevet med hjælp." in phone.reads()
        await phone.tap("visits-change")
        await phone.tap("visits-form-forget")
        assert phone.has("visits-new"), "its page is gone, and all of them are shown"
        assert actions.book_of(diary).visits == ()
        await phone.tap("undo")
        assert "Fys: Mette" in phone.reads()


async def test_questions_are_written_ticked_and_taken_along(diary):
    been, coming = added(diary, -3), added(diary, 14)
    sure(question_actions.write_question(diary, been.id, "Må jeg cykle?"))
    async with app_on(diary, path_of_visit(coming.id)) as phone:
        await phone.tap("visits-question-add")
        assert "Skriv dit spørgsmål først." in phone.reads()
        await phone.type("visits-question-new", "Hvor længe?")
        await phone.tap("visits-question-add")
        assert phone.find("visits-question-new").value == ""
        await phone.tap("visits-question-1-asked")
        assert actions.questions_for_report(diary) == ()
        await phone.tap("undo")
        await phone.tap("visits-take-1")
        assert actions.questions_for_report(diary) == ("Må jeg cykle?", "Hvor længe?")
        assert not phone.has("visits-take-1")
        await phone.tap("visits-question-2-change")
        await phone.type("visits-question-2-text", "Hvor længe skal jeg?")
        await phone.tap("visits-question-2-save")
        assert "Hvor længe skal jeg?" in phone.reads()
        await phone.tap("visits-question-2-forget")
        assert actions.questions_for_report(diary) == ("Må jeg cykle?",)


async def test_a_question_can_be_written_without_an_appointment(phone, diary):
    await phone.type("visits-question-new", "Må jeg løfte?")
    await phone.tap("visits-question-add")
    assert actions.questions_for_report(diary) == ("Må jeg løfte?",)
    assert not phone.has("visits-question-1-asked"), "there was nobody to ask"


async def test_three_questions_are_enough(phone):
    for words in ("en", "to", "tre"):
        await phone.type("visits-question-new", words)
        await phone.tap("visits-question-add")
    assert not phone.has("visits-question-new")


async def test_a_reminder_is_wished_for_and_the_page_to_bring_is_one_touch_away(diary):
    visit = added(diary, 14)
    async with app_on(diary, path_of_visit(visit.id)) as phone:
        assert not phone.has("visits-agreed-text"), "nothing can have been agreed yet"
        await phone.tap("visits-remind")
        assert actions.book_of(diary).visits[0].is_reminder_wanted
        await phone.tap("undo")
        assert not actions.book_of(diary).visits[0].is_reminder_wanted
        await phone.tap("visits-report")
        assert phone.page.route == "/rapport/til-behandler"


async def test_the_day_before_it_stands_on_today_with_the_page_to_bring(diary, days):
    live(diary, "jens")
    visit = added(diary, 2, "doctor")
    sure(question_actions.write_question(diary, visit.id, "Må jeg cykle?"))
    async with app_on(diary, "/") as phone:
        assert not phone.has("visits-near-report")
        days[0] = 1
        diary.news.spread()
        await phone.settle()
        assert not phone.has("visits-near-report"), "nobody chose it"
        await phone.go(path_of_visit(visit.id))
        assert "Den ringer ikke." in phone.reads()
        await phone.tap("visits-remind")
        assert "Den står på I dag dagen før." in phone.reads()
        await phone.go("/")
        assert "I morgen kl. 10.30 har du en aftale hos din læge." in phone.reads()
        assert "1 spørgsmål at stille." in phone.reads()
        assert not phone.has("visits-near-desk")
        sure(actions.tell_practical(diary, "arabisk", ""))
        days[0] = 2
        diary.news.spread()
        await phone.settle()
        assert "I dag kl. 10.30 har du en aftale hos din læge." in phone.reads()
        assert phone.has("visits-near-desk")
        await phone.tap("visits-near-1")
        assert phone.page.route == path_of_visit(visit.id)


async def test_what_was_agreed_stands_on_today_until_it_is_taken_off(diary):
    live(diary, "jens")
    visit = added(diary, -1)
    async with app_on(diary, path_of_visit(visit.id)) as phone:
        await phone.tap("visits-agreed-save")
        assert "Skriv først, hvad I aftalte." in phone.reads()
        await phone.type("visits-agreed-text", "Jeg går 10 minutter.")
        await phone.tap("visits-agreed-save")
        await phone.go("/")
        assert "Det aftalte I" in phone.reads()
        assert "Fys, den 3. mar." in phone.reads()
        await phone.tap("visits-agreed-1-off")
        assert "Jeg går 10 minutter." not in phone.reads()
        await phone.tap("undo")
        assert "Jeg går 10 minutter." in phone.reads()
        await phone.tap("visits-agreed-1-off")
        await phone.go(path_of_visit(visit.id))
        await phone.tap("visits-agreed-today")
        await phone.tap("visits-agreed-change")
        await phone.type("visits-agreed-text", "Jeg går 12 minutter.")
        await phone.tap("visits-agreed-save")
        await phone.go("/")
        assert "Jeg går 12 minutter." in phone.reads()


async def test_how_it_went_is_asked_once(diary, days):
    live(diary, "jens")
    visit = added(diary, 1)
    days[0] = 2
    async with app_on(diary, "/") as phone:
        assert "Den 5. mar. havde du en aftale hos din fys. Hvad aftalte I?" in phone.reads()
        await phone.tap("visits-ask-open")
        assert phone.page.route == path_of_visit(visit.id)
        await phone.go("/")
        assert phone.has("visits-ask-open")
    days[0] = 3
    async with app_on(diary, "/") as phone:
        assert not phone.has("visits-ask-open")


async def test_a_course_begins_ends_and_is_taken_up_again(phone, diary):
    await phone.tap("visits-course-new")
    await phone.tap("visits-course-form-who-hospital")
    await phone.type("visits-course-form-since", "1.2.")
    await phone.tap("visits-course-form-save")
    course = actions.book_of(diary).courses[0]
    assert "Siden søndag den 1. februar 2026." in phone.reads()
    await phone.tap("visits-course-1")
    assert phone.page.route == path_of_course(course.id)
    await phone.tap("visits-end")
    assert not {handle for handle in phone.chosen() if handle.startswith("visits-")}
    await phone.tap("visits-end-save")
    assert "Skriv dagen først." in phone.reads()
    await phone.type("visits-end-day", "4.3.")
    await phone.type("visits-end-agreed", "Jeg går videre selv.")
    await phone.type("visits-end-follows-up", "min læge")
    await phone.type("visits-end-comes-back", "om tre måneder")
    await phone.tap("visits-end-doctor-unsure")
    await phone.tap("visits-end-save")
    for line in ("I aftalte: Jeg går videre selv.", "Følger op: min læge", "Kommer igen: om tre måneder", "har fået besked: Ved ikke"):
        assert line in phone.reads()
    await phone.tap("visits-end-again")
    assert actions.book_of(diary).courses == (course,)
    await phone.tap("undo")
    await phone.tap("visits-end-change")
    assert phone.find("visits-end-day").value == "4.3.2026"
    await phone.tap("visits-end-leave")
    await phone.tap("visits-course-change")
    await phone.tap("visits-course-form-forget")
    assert phone.has("visits-course-new")
    assert actions.book_of(diary).courses == ()


async def test_an_appointment_is_put_in_its_course(diary):
    sure(course_actions.begin_course(diary, TypedCourse("1.2.2026", "physio")))
    course = actions.book_of(diary).courses[0]
    async with app_on(diary, PATH) as phone:
        await phone.tap("visits-new")
        await phone.tap("visits-form-who-physio")
        await phone.tap("visits-form-course-1")
        await phone.type("visits-form-day", "18.3.")
        await phone.tap("visits-form-save")
        await phone.tap("visits-course-1")
        assert "onsdag den 18. marts 2026" in phone.reads()
        await phone.tap("visits-course-visit-1")
        await phone.tap("visits-course")
        assert phone.page.route == path_of_course(course.id)


async def test_a_day_is_picked_in_the_calendar_and_can_still_be_typed_over(phone, diary):
    await phone.tap("visits-new")
    await phone.tap("visits-form-who-doctor")
    await phone.tap("visits-form-day-pick")
    picker = next(control for control in phone.page._dialogs.controls if isinstance(control, ft.DatePicker))
    assert picker.value == diary.today
    picker.value = datetime(2026, 3, 10, 23, tzinfo=UTC)
    await phone.session.dispatch_event(picker._i, "change", None)
    await phone.settle()
    assert phone.find("visits-form-day").value == "11.3.2026"
    await phone.type("visits-form-day", "12.3.2026")
    await phone.tap("visits-form-save")
    assert [one.day.day for one in actions.book_of(diary).visits] == [12]


async def test_what_a_desk_must_know_is_shown_large_and_in_danish(diary):
    choose_language(diary, "en")
    async with app_on(diary, PRACTICAL) as phone:
        await phone.tap("visits-practical-save")
        assert "Write something first." in phone.reads()
        await phone.type("visits-practical-language", "arabisk")
        await phone.tap("visits-practical-save")
        await phone.tap("visits-practical-show")
        assert phone.page.route == DESK
        large = [one for one, _ in phone.controls() if isinstance(one, ft.Text) and (one.size or 0) > 40]
        assert [one.value for one in large] == ["Jeg har brug for tolk: arabisk"]
        assert "I need an interpreter: arabisk" in phone.reads()
        await phone.go(PRACTICAL)
        await phone.type("visits-practical-language", "")
        await phone.tap("visits-practical-save")
        await phone.tap("undo")
        assert phone.find("visits-practical-language").value == "arabisk"
        sure(actions.tell_practical(diary, "", ""))
        await phone.go(DESK)
        assert "Nothing is written yet." in phone.reads()


async def test_who_reads_danish_reads_it_once(diary):
    sure(actions.tell_practical(diary, "arabisk", "Flextrafik"))
    async with app_on(diary, DESK) as phone:
        assert phone.reads().count("Jeg har brug for tolk: arabisk") == 1
        assert "Transport: Flextrafik" in phone.reads()


async def test_it_speaks_english_too(diary):
    choose_language(diary, "en")
    added(diary, -2, "other", name="Anna")
    added(diary, 14, "chiropractor")
    async with app_on(diary, PATH) as phone:
        assert "Wednesday, 18 March 2026 at 10:30" in phone.reads()
        assert "Anna" in phone.reads()
        assert "Appointments that have been" in phone.reads()
