"""One course's page: with whom and since when, its appointments, and its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.visits.actions import book_of
from app.visits.course_actions import take_up_course
from app.visits.course_form_view import ChangeCourse, EndForm
from app.visits.paths import path_of_visit
from app.visits.saying import use_doing
from app.visits.words import say_course, say_end, say_when, say_who

if TYPE_CHECKING:
    from app.visits.course import Course
    from app.visits.visit import Visit


@part
def CourseView(course: Course) -> ft.Control:
    """The course, its end, and its appointments, the newest first."""
    visits = tuple(reversed(book_of(use_diary()).in_course(course.id)))
    return ft.Column(
        [
            keyed("about", _About)(course),
            keyed("end", _End)(course),
            keyed("visits", _Visits)(visits),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _About(course: Course) -> ft.Control:
    """With whom and since when, and the way to change it."""
    words = use_diary().words
    is_changing, change = ft.use_state(False)
    if is_changing:
        return ChangeCourse(course, lambda: change(False))
    return card(
        heading(say_who(course.met, words)),
        body(say_course(course, words)),
        ft.Row([button("visits-course-change", words.say("Change"), lambda: change(True))], wrap=True),
    )


@part
def _End(course: Course) -> ft.Control:
    """That it is over and what was said then, or the way to say so."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    is_open, open_form = ft.use_state(False)
    if is_open:
        return EndForm(course, lambda: open_form(False))
    if course.end is None:
        return ft.Row([button("visits-end", words.say("The course is over"), lambda: open_form(True))], wrap=True)
    again = doing(partial(take_up_course, diary, course.id), words.say("The course goes on."))
    told = say_end(course.end, words)
    return card(
        heading(words.say("The course is over")),
        *(body(line) for line in told or (words.say("You have written nothing more about it."),)),
        ft.Row(
            [
                button("visits-end-change", words.say("Change"), lambda: open_form(True)),
                quiet_button("visits-end-again", words.say("The course goes on"), again),
            ],
            wrap=True,
        ),
    )


@part
def _Visits(visits: tuple[Visit, ...]) -> ft.Control:
    """Its appointments, each with its door."""
    words = use_diary().words
    if not visits:
        return small(words.say("No appointments in this course yet. You choose the course in the appointment."))
    rows: list[ft.Control] = []
    for n, visit in enumerate(visits, start=1):
        rows += [
            heading(say_when(visit, words), 3),
            *([body(visit.agreed)] if visit.agreed else []),
            ft.Row([button(f"visits-course-visit-{n}", words.say("Open"), partial(go, path_of_visit(visit.id)))], wrap=True),
        ]
    return card(heading(words.say("Appointments in the course")), *rows)
