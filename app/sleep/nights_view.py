"""The nights that are told: last night at the top, and all of them as a list that can be changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.sleep.actions import days_to_tell, delete_night, newest_nights, quality_of
from app.sleep.form_view import NightForm
from app.sleep.night import Measured, measure
from app.sleep.saying import use_saying
from app.sleep.words import say_awake, say_beside, say_night, say_title
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.sleep.kept import Changed
    from app.sleep.night import Night, NightProblem

    Edit = Callable[[date | None], None]

SHOWN, MORE = 3, 7
"""So many nights are listed at first, and so many more with each touch."""


@part
def ToldNight(night: Night, change: Callable[[], object]) -> ft.Control:
    """Last night as it is told."""
    diary = use_diary()
    words = diary.words
    return card(
        heading(say_title(night.day, diary.today, words)),
        *_said(night),
        ft.Row([button("sleep-change", words.say("See or change"), change)], wrap=True),
    )


@part
def NightList(editing: date | None, edit: Edit) -> ft.Control:
    """The newest nights, and more on a touch; an earlier one can be told."""
    diary = use_diary()
    words = diary.words
    most, show = ft.use_state(SHOWN)
    nights = newest_nights(diary, most + 1)
    told = {night.day for night in nights}
    earlier = PickDay("sleep-earlier", words.say("Write about an earlier night"), days_to_tell(diary), edit)
    more = quiet_button("sleep-more", words.say("Show more nights"), lambda: show(lambda before: before + MORE))
    return card(
        heading(words.say("Your nights")),
        *([] if nights else [body(words.say("No nights are written down yet."))]),
        *(keyed(night.day.isoformat(), _Listed)(night, n, editing, edit) for n, night in enumerate(nights[:most], start=1)),
        *([ft.Row([more], wrap=True)] if len(nights) > most else []),
        *([NightForm(editing, lambda: edit(None))] if editing is not None and editing not in told else []),
        ft.Row([earlier], wrap=True),
    )


@part
def _Listed(night: Night, n: int, editing: date | None, edit: Edit) -> ft.Control:
    """One night of the list."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    if editing == night.day:
        return NightForm(night.day, lambda: edit(None))

    def gone(result: Changed | NightProblem) -> None:
        say(result, words.say("The night is deleted."))

    tools = [
        button(f"sleep-night-{n}-change", words.say("Change"), lambda: edit(night.day)),
        quiet_button(f"sleep-night-{n}-out", words.say("Delete"), safely(partial(delete_night, diary, night.day), gone)),
    ]
    return ft.Column(
        [heading(words.long_day(night.day), 3), *_said(night), ft.Row(tools, wrap=True)],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _said(night: Night) -> list[ft.Control]:
    diary = use_diary()
    words, found = diary.words, measure(night)
    if not isinstance(found, Measured):
        return [small(words.say("Look at the times of this night once more."))]
    beside = say_beside(found, quality_of(diary, night.day).score, words)
    return [body(say_night(found, words)), small(say_awake(found, words)), *([small(beside)] if beside else [])]
