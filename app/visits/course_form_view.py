"""The forms of a course: with whom and since when, and what is asked when it is over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.day import Span
from app.ui.ask import AskChoice, text_field
from app.ui.button import main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import heading, small
from app.visits.course import DoctorTold, TypedCourse, TypedEnd
from app.visits.course_actions import begin_course, change_course, end_course, forget_course
from app.visits.form_fields import DayField, WhoFields, typed_day
from app.visits.saying import use_doing
from app.visits.visit import EARLIEST
from app.visits.words import name_told

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.held import Held
    from app.visits.course import Course


@part
def NewCourse(close: Callable[[], object]) -> ft.Control:
    """An empty form."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held(TypedCourse())
    add = doing(lambda: begin_course(diary, typed.now), words.say("Saved."), close)
    return card(
        heading(words.say("A new course")),
        _Fields(typed),
        ft.Row(
            [
                main_button("visits-course-form-save", words.say("Save"), add),
                quiet_button("visits-course-form-leave", words.say("Leave it"), close),
            ],
            wrap=True,
        ),
    )


@part
def ChangeCourse(course: Course, close: Callable[[], object]) -> ft.Control:
    """The same form, filled in, and the way to delete it."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held(TypedCourse(typed_day(course.since), course.met.who.value, course.met.name))
    save = doing(lambda: change_course(diary, course.id, typed.now), words.say("Saved."), close)
    forget = doing(lambda: forget_course(diary, course.id), words.say("Deleted. Its appointments are kept."))
    return card(
        heading(words.say("Change the course")),
        _Fields(typed),
        ft.Row(
            [
                main_button("visits-course-form-save", words.say("Save"), save),
                quiet_button("visits-course-form-leave", words.say("Leave it as it was"), close),
                quiet_button("visits-course-form-forget", words.say("Delete"), forget),
            ],
            wrap=True,
        ),
    )


@part
def _Fields(typed: Held[TypedCourse]) -> ft.Control:
    """With whom, and since when."""
    diary = use_diary()
    days = Span(EARLIEST, diary.today)

    def hold_day(text: str) -> None:
        typed.hold(replace(typed.now, since=text))

    since = diary.words.say("Since when?")
    return ft.Column(
        [
            WhoFields("visits-course-form", typed),
            DayField("visits-course-form-since", since, str(typed.now.since), days, hold_day),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def EndForm(course: Course, close: Callable[[], object]) -> ft.Control:
    """What is asked when a course is over. All but the day may be left."""
    diary, doing = use_diary(), use_doing()
    words, end = diary.words, course.end
    typed = use_held(_typed(course))
    save = doing(lambda: end_course(diary, course.id, typed.now), words.say("Saved."), close)
    days = Span(min(course.since, diary.today), diary.today)

    def line(handle: str, name: str, label: str, lines: int = 1) -> ft.Control:
        def hold(text: str) -> None:
            typed.hold(replace(typed.now, **{name: text}))

        return text_field(handle, label, str(getattr(typed.now, name)), hold, lines=lines)

    return card(
        heading(words.say("The course is over")),
        small(words.say("You may leave all but the day.")),
        DayField(
            "visits-end-day", words.say("The last day"), str(typed.now.ended), days, lambda text: typed.hold(replace(typed.now, ended=text))
        ),
        line("visits-end-agreed", "agreed", words.say("What did you agree?"), lines=4),
        line("visits-end-follows-up", "follows_up", words.say("Who follows up?")),
        line("visits-end-comes-back", "comes_back", words.say("When do you come back?")),
        _DoctorTold(typed),
        ft.Row(
            [
                main_button("visits-end-save", words.say("Save"), save),
                quiet_button("visits-end-leave", words.say("Leave it as it was") if end else words.say("Leave it"), close),
            ],
            wrap=True,
        ),
    )


@part
def _DoctorTold(typed: Held[TypedEnd]) -> ft.Control:
    """Whether one's own doctor has heard of it."""
    words = use_diary().words
    told, show = ft.use_state(cast("str | None", typed.now.doctor_told))

    def choose(name: str | None) -> None:
        typed.hold(replace(typed.now, doctor_told=name))
        show(name)

    options = tuple((one.value, name_told(one, words)) for one in DoctorTold)
    return AskChoice("visits-end-doctor", words.say("Has your doctor been told?"), options, told, choose)


def _typed(course: Course) -> TypedEnd:
    end = course.end
    if end is None:
        return TypedEnd()
    told = end.doctor_told.value if end.doctor_told else None
    return TypedEnd(typed_day(end.day), end.agreed, end.follows_up, end.comes_back, told)
