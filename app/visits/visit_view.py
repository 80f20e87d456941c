"""One appointment's page: when and with whom, what to ask, what to bring, what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.ui.tick import tick
from app.visits.actions import book_of, want_reminder
from app.visits.agreed_view import Agreed
from app.visits.form_view import ChangeVisit
from app.visits.paths import path_of_course
from app.visits.questions_view import VisitQuestions
from app.visits.saying import use_doing
from app.visits.words import say_when, say_who

if TYPE_CHECKING:
    from app.visits.ports import Ports
    from app.visits.visit import Visit


@part
def VisitView(visit: Visit, ports: Ports) -> ft.Control:
    """Before it, what to bring stands first; after it, what was agreed."""
    today = use_diary().today
    questions, agreed = keyed("questions", VisitQuestions)(visit), keyed("agreed", Agreed)(visit)
    # Of a talk that has not been there is nothing to write yet.
    has_come = visit.day <= today or bool(visit.agreed)
    before = [questions, keyed("before", _Before)(visit, ports), *([agreed] if has_come else [])]
    return ft.Column(
        [keyed("about", _About)(visit), *([agreed, questions] if visit.day < today else before)],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _About(visit: Visit) -> ft.Control:
    """With whom and when, and the way to change it."""
    diary = use_diary()
    words, course = diary.words, book_of(diary).course(visit.course)
    is_changing, change = ft.use_state(False)
    if is_changing:
        return ChangeVisit(visit, lambda: change(False))
    # NOTE: A button to the course that an appointment is part of. {who} is such as Physio.
    open_course = words.say("The course: {who}", who=say_who(course.met, words)) if course else ""
    door = [quiet_button("visits-course", open_course, lambda: go(path_of_course(course.id)))] if course else []
    return card(
        heading(say_who(visit.met, words)),
        body(say_when(visit, words)),
        *([small(words.say("Written with help."))] if visit.is_helped else []),
        ft.Row([button("visits-change", words.say("Change"), lambda: change(True)), *door], wrap=True),
    )


@part
def _Before(visit: Visit, ports: Ports) -> ft.Control:
    """What helps before it: the page to bring, and a word on I dag the day before for who wants one."""
    diary, doing = use_diary(), use_doing()
    words, is_wanted = diary.words, visit.is_reminder_wanted
    said = words.say("It stands under Today on the day itself.") if is_wanted else words.say("It stands under Today the day before.")
    turn = doing(lambda: want_reminder(diary, visit.id, is_wanted=not is_wanted), said)
    remind = [
        tick("visits-remind", words.say("Show it under Today the day before"), turn, ticked=is_wanted),
        small(words.say("Nothing rings for it. Your own calendar can do that.")),
    ]
    return card(
        heading(words.say("Before you go")),
        body(words.say("You choose what comes along, and see it first.")),
        ft.Row([button("visits-report", words.say("Make the page to bring"), lambda: go(ports.report))], wrap=True),
        *(remind if visit.day > diary.today else []),
    )
