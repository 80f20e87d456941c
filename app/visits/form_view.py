"""The form of an appointment: with whom, the day, the time, and the course it belongs to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.ui.ask import AskChoice, text_field
from app.ui.button import main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import heading
from app.ui.tick import Tick
from app.visits.actions import add_visit, book_of, change_visit, forget_visit
from app.visits.form_fields import DayField, WhoFields, typed_day
from app.visits.saying import use_doing
from app.visits.visit import AHEAD, EARLIEST, Typed
from app.visits.words import say_who

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.held import Held
    from app.visits.visit import Visit


@part
def NewVisit(close: Callable[[], object]) -> ft.Control:
    """An empty form."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held(Typed())
    add = doing(lambda: add_visit(diary, typed.now), words.say("Saved."), close)
    return card(
        heading(words.say("A new appointment")),
        _Fields(typed),
        ft.Row(
            [
                main_button("visits-form-save", words.say("Save"), add),
                quiet_button("visits-form-leave", words.say("Leave it"), close),
            ],
            wrap=True,
        ),
    )


@part
def ChangeVisit(visit: Visit, close: Callable[[], object]) -> ft.Control:
    """The same form, filled in, and the way to delete it."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    time = visit.time.strftime("%H:%M") if visit.time else ""
    typed = use_held(Typed(typed_day(visit.day), time, visit.met.who.value, visit.met.name, visit.course, visit.is_helped))
    save = doing(lambda: change_visit(diary, visit.id, typed.now), words.say("Saved."), close)
    gone = words.say("Deleted. A question that was not asked is kept for next time.")
    # Nobody is led away from here: the notice with the way back would be left behind.
    forget = doing(lambda: forget_visit(diary, visit.id), gone)
    return card(
        heading(words.say("Change the appointment")),
        _Fields(typed),
        ft.Row(
            [
                main_button("visits-form-save", words.say("Save"), save),
                quiet_button("visits-form-leave", words.say("Leave it as it was"), close),
                quiet_button("visits-form-forget", words.say("Delete"), forget),
            ],
            wrap=True,
        ),
    )


@part
def _Fields(typed: Held[Typed]) -> ft.Control:
    """What can be said of an appointment. Nothing is chosen beforehand."""
    diary = use_diary()
    words = diary.words
    days = Span(EARLIEST, diary.today + AHEAD)
    time = text_field(
        "visits-form-time",
        words.say("The time. You may leave this."),
        str(typed.now.time),
        lambda text: typed.hold(replace(typed.now, time=text)),
        hint=words.say("For example 10:30"),
    )
    return ft.Column(
        [
            WhoFields("visits-form", typed),
            DayField(
                "visits-form-day", words.say("The day"), str(typed.now.day), days, lambda text: typed.hold(replace(typed.now, day=text))
            ),
            time,
            _Course(typed),
            _Helped(typed),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Course(typed: Held[Typed]) -> ft.Control:
    """Which course it belongs to, if there are any."""
    diary = use_diary()
    words = diary.words
    chosen, show = ft.use_state(typed.now.course)
    courses = [one for one in book_of(diary).courses if one.is_on or one.id == typed.now.course]
    if not courses:
        return ft.Container()
    ids = {str(n): one.id for n, one in enumerate(courses, start=1)}

    def choose(name: str | None) -> None:
        course = ids.get(name) if name else None
        typed.hold(replace(typed.now, course=course))
        show(course)

    options = tuple((str(n), say_who(one.met, words)) for n, one in enumerate(courses, start=1))
    now = next((n for n, which in ids.items() if which == chosen), None)
    return AskChoice("visits-form-course", words.say("Is it part of a course?"), options, now, choose)


@part
def _Helped(typed: Held[Typed]) -> ft.Control:
    """Whether somebody helped with the writing."""
    words = use_diary().words
    is_helped, show = ft.use_state(typed.now.is_helped)

    def turn() -> None:
        typed.hold(replace(typed.now, is_helped=not is_helped))
        show(not is_helped)

    return Tick("visits-form-helped", words.say("Someone helped me write this"), is_helped, turn)
