"""Aftaler: what is coming and what has been, the courses they belong to, and what a front desk must know."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.ui.ask import Folded
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.visits.actions import book_of
from app.visits.course_form_view import NewCourse
from app.visits.course_view import CourseView
from app.visits.desk_view import DeskView
from app.visits.form_view import NewVisit
from app.visits.paths import COURSES, DESK, PATH, PRACTICAL, path_of_course, path_of_visit
from app.visits.practical_view import PracticalCard, PracticalView
from app.visits.questions_view import WaitingQuestions
from app.visits.visit_view import VisitView
from app.visits.words import say_course, say_questions, say_when, say_who

if TYPE_CHECKING:
    from app.visits.course import Course
    from app.visits.ports import Ports
    from app.visits.visit import Visit


@part
def VisitsScreen(rest: str, ports: Ports) -> ft.Control:
    """One page, if it is asked for; else all of them."""
    book = book_of(use_diary())
    if rest == PRACTICAL.removeprefix(f"{PATH}/"):
        return PracticalView()
    if rest == DESK.removeprefix(f"{PATH}/"):
        return DeskView(ports)
    if course := book.course(rest.removeprefix(f"{COURSES}/")):
        return keyed(course.id, CourseView)(course)
    visit = book.visit(rest)
    return keyed(visit.id, VisitView)(visit, ports) if visit else _Overview()


@part
def _Overview() -> ft.Control:
    """What is coming, what to ask, the courses, the front desk, and what has been."""
    diary = use_diary()
    book = book_of(diary)
    coming, been = book.coming(diary.today), book.been(diary.today)
    return ft.Column(
        [
            *([] if book.visits else [_Welcome()]),
            *(keyed(one.id, _Coming)(one, n) for n, one in enumerate(coming, start=1)),
            _AddVisit(),
            WaitingQuestions(),
            *([_Been(been)] if been else []),
            _Courses(book.courses),
            PracticalCard(),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Welcome() -> ft.Control:
    """What this place is for, while it is empty."""
    words = use_diary().words
    return card(
        heading(words.say("Your appointments")),
        body(words.say("Here you can keep your appointments, what you want to ask, and what you agree.")),
    )


@part
def _AddVisit() -> ft.Control:
    """One more."""
    words = use_diary().words
    is_open, open_form = ft.use_state(False)
    if is_open:
        return NewVisit(lambda: open_form(False))
    return ft.Row([button("visits-new", words.say("Write an appointment"), lambda: open_form(True))], wrap=True)


@part
def _Coming(visit: Visit, n: int) -> ft.Control:
    """One that is coming, and the door to its page."""
    diary = use_diary()
    words, questions = diary.words, say_questions(book_of(diary), visit, diary.words)
    return card(
        heading(say_who(visit.met, words)),
        body(say_when(visit, words)),
        *([small(questions)] if questions else []),
        ft.Row([button(f"visits-coming-{n}", words.say("Open"), lambda: go(path_of_visit(visit.id)))], wrap=True),
    )


@part
def _Been(visits: tuple[Visit, ...]) -> ft.Control:
    """Those that have been, the newest first; what was agreed at each."""
    words = use_diary().words
    return card(heading(words.say("Appointments that have been")), _OneBeen(visits[0], 1), *_earlier(visits[1:], words.say("Earlier ones")))


def _earlier(visits: tuple[Visit, ...], label: str) -> list[ft.Control]:
    return [Folded("visits-earlier", label, partial(_Earlier, visits))] if visits else []


@part
def _Earlier(visits: tuple[Visit, ...]) -> ft.Control:
    """All but the newest."""
    return ft.Column([keyed(one.id, _OneBeen)(one, n) for n, one in enumerate(visits, start=2)], spacing=16)


@part
def _OneBeen(visit: Visit, n: int) -> ft.Control:
    """One that has been."""
    words = use_diary().words
    return ft.Column(
        [
            heading(say_who(visit.met, words), 3),
            small(say_when(visit, words)),
            *([body(visit.agreed)] if visit.agreed else []),
            ft.Row([button(f"visits-been-{n}", words.say("Open"), lambda: go(path_of_visit(visit.id)))], wrap=True),
        ],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Courses(courses: tuple[Course, ...]) -> ft.Control:
    """The courses of now and of before, kept apart, and room for more."""
    words = use_diary().words
    is_open, open_form = ft.use_state(False)
    if is_open:
        return NewCourse(lambda: open_form(False))
    rows: list[ft.Control] = []
    for n, course in enumerate(sorted(courses, key=lambda one: not one.is_on), start=1):
        rows += [
            heading(say_who(course.met, words), 3),
            small(say_course(course, words)),
            ft.Row([button(f"visits-course-{n}", words.say("Open"), partial(go, path_of_course(course.id)))], wrap=True),
        ]
    return card(
        heading(words.say("Courses")),
        body(words.say("If you see more than one person, you can keep each course apart.")),
        *rows,
        ft.Row([button("visits-course-new", words.say("Write a course"), lambda: open_form(True))], wrap=True),
    )
