"""The fields that appointments and courses share: with whom, and a day that may be typed or picked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

import flet as ft

from app.ui.ask import AskChoice, text_field
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.pick_day import PickDay
from app.visits.course import TypedCourse
from app.visits.visit import Typed
from app.visits.with_whom import LONGEST_NAME, Who
from app.visits.words import name_who

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.day import Span
    from app.ui.held import Held

AnyTyped = TypeVar("AnyTyped", Typed, TypedCourse)


def typed_day(day: date) -> str:
    """A day as people type it."""
    return f"{day.day}.{day.month}.{day.year}"


@part
def WhoFields(handle: str, typed: Held[AnyTyped]) -> ft.Control:
    """Whom one sees, and their name. Only this part is drawn anew by a touch."""
    words = use_diary().words
    who, show = ft.use_state(cast("str | None", typed.now.who))

    def choose(name: str | None) -> None:
        typed.hold(replace(typed.now, who=name))
        show(name)

    options = tuple((one.value, name_who(one, words)) for one in Who)
    name = text_field(
        f"{handle}-name",
        words.say("Name or place, at most {n} characters. You may leave this.", n=LONGEST_NAME),
        str(typed.now.name),
        lambda text: typed.hold(replace(typed.now, name=text)),
    )
    asked = AskChoice(f"{handle}-who", words.say("Who is it with?"), options, who, choose)
    return ft.Column([asked, name], spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def DayField(handle: str, label: str, first: str, days: Span, hold: Callable[[str], object]) -> ft.Control:
    """A day to type, or to pick in the calendar, which types it."""
    diary = use_diary()
    words = diary.words
    held = use_held(first)
    # A day that was picked stands in a new field.
    times, count = ft.use_state(0)

    def typed(text: str) -> None:
        held.hold(text)
        hold(text)

    def picked(day: date) -> None:
        typed(typed_day(day))
        count(lambda before: before + 1)

    field = text_field(handle, label, held.now, typed, hint=words.say("For example 4.3.2026"))
    return ft.Column(
        [
            ft.Container(field, key=f"{handle}-{times}"),
            ft.Row([keyed("pick", PickDay)(f"{handle}-pick", words.say("Choose in the calendar"), days, picked, diary.today)], wrap=True),
        ],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
