"""Skriv: telling about a day, today or any day before it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.log.actions import clear_day, form_of, keep_note_draft, take_back
from app.log.days_screen import open_day
from app.log.notes_view import Notes
from app.log.questions import AskItem, FoldedItem, SaveRow
from app.ui.ask import text_field
from app.ui.button import button, icon_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import go, use_board, use_diary, use_jottings
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from app.core.diary import Diary
    from app.log.beside import Beside
    from app.log.choices import Question
    from app.log.form import DayForm
    from app.log.telling import Told


@part
def LogScreen(rest: str, beside: Beside) -> ft.Control:
    """The form of the day that the path names; of today if it names none."""
    use_jottings()
    diary = use_diary()
    day = _day_of_path(rest, diary)
    if day is None:
        return _NoSuchDay()
    form = form_of(diary, day)
    return ft.Column(
        [
            _DayBar(day),
            keyed(day.isoformat(), _Questions)(form, beside),
            beside.end(),
            beside.day(day),
            keyed(f"notes-{day}", Notes)(form),
            _Clearing(form),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _day_of_path(rest: str, diary: Diary) -> date | None:
    if not rest:
        return diary.today
    try:
        day = date.fromisoformat(rest)
    except ValueError:
        return None
    return day if day <= diary.today else None


@part
def _NoSuchDay() -> ft.Control:
    """A day that has not come, or no day at all."""
    _ = use_diary().words.say
    return card(
        heading(_("You cannot write about this day")),
        body(_("The day has not come yet, or the address is not a day.")),
        ft.Row([button("log-to-today", _("Write about today"), lambda: go("/skriv"))]),
    )


@part
def _DayBar(day: date) -> ft.Control:
    """Which day it is, the days beside it, and the way to all of them."""
    diary = use_diary()
    words = diary.words
    before, after = day - timedelta(1), day + timedelta(1)
    row: list[ft.Control] = [
        icon_button("log-day-before", words.say("The day before"), ft.Icons.CHEVRON_LEFT, partial(open_day, diary, before))
    ]
    row.append(ft.Container(heading(_name(day, diary)), expand=True))
    if day < diary.today:
        row.append(icon_button("log-day-after", words.say("The day after"), ft.Icons.CHEVRON_RIGHT, partial(open_day, diary, after)))
    row.append(icon_button("log-days", words.say("See all days"), ft.Icons.CALENDAR_MONTH_OUTLINED, lambda: go("/skriv/dage")))
    return ft.Row(row)


def _name(day: date, diary: Diary) -> str:
    words = diary.words
    if day == diary.today:
        return words.say("Today, {day}", day=words.day(day))
    if day == diary.today - timedelta(1):
        return words.say("Yesterday, {day}", day=words.day(day))
    return words.long_day(day)


@part
def _Questions(form: DayForm, beside: Beside) -> ft.Control:
    """Every question that the person wants to be asked, and Save."""
    diary, safely = use_diary(), use_safely()
    _ = diary.words.say
    asked = [_asked(question, form, beside) for question in form.questions]

    def keep(text: str) -> Awaitable[None]:
        return safely(partial(keep_note_draft, diary, form.day, text))()

    note = text_field("log-note", _("Add a note"), form.note, keep, lines=3)
    return card(
        small(_("Answer what you want to. You may leave the rest empty.")),
        *asked,
        note,
        beside.notes(),
        SaveRow(form),
    )


def _asked(question: Question, form: DayForm, beside: Beside) -> ft.Control:
    if question.folded:
        return keyed(question.item.value, FoldedItem)(form, question.item, beside)
    return keyed(question.item.value, AskItem)(form, question.item, beside)


@part
def _Clearing(form: DayForm) -> ft.Control:
    """The day as if nothing had been written, with the way back."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words
    if form.stored == type(form.stored)(form.day):
        return ft.Container()

    def say(told: Told) -> None:
        board.say(words.say("The day is empty now."), partial(take_back, diary, told))

    return ft.Row(
        [
            quiet_button(
                "log-clear", words.say("Clear this day"), safely(partial(clear_day, diary, form.day), say), icon=ft.Icons.BACKSPACE_OUTLINED
            )
        ]
    )
