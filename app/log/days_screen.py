"""All days: a month to touch, and the same days as a list."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.log.actions import days_told
from app.log.choosing_actions import choices_of
from app.log.entry import DayEntry
from app.log.words import say_day
from app.ui.button import handled, icon_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary, use_look
from app.ui.pick_day import PickDay
from app.ui.text import heading, small
from app.ui.theme import SMALL, TOUCH

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.diary import Diary
    from app.log.beside import OfDays
    from app.log.choices import LogChoices

WEEK = 7
DAY_HEIGHT = TOUCH + 8
"""A number and its dot."""


def month_of(day: date) -> Span:
    """The whole month that a day is in."""
    last = calendar.monthrange(day.year, day.month)[1]
    return Span(day.replace(day=1), day.replace(day=last))


@part
def DaysScreen(_rest: str, beside: OfDays) -> ft.Control:
    """One month at a time, as a calendar and as a list, with what other slices say beside a day."""
    diary = use_diary()
    shown, show = ft.use_state(cast("date | None", None))
    month = month_of(shown or diary.today)
    told = {entry.day: entry for entry in days_told(diary, month)}
    return ft.Column(
        [
            _MonthBar(month, show),
            # On no card: seven days side by side need the whole width of a phone to be touched.
            _Calendar(month, told),
            small(diary.words.say("A dot under the number means that something is written.")),
            PickDay("days-pick", diary.words.say("Choose a date"), Span(LONG_AGO, diary.today), partial(open_day, diary)),
            _DayList(month, told, beside(diary, month)),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _MonthBar(month: Span, show: Callable[[date], None]) -> ft.Control:
    """The month's name, and the months beside it."""
    diary = use_diary()
    words = diary.words
    row: list[ft.Control] = [
        icon_button("days-month-before", words.say("The month before"), ft.Icons.CHEVRON_LEFT, lambda: show(month.first - timedelta(1)))
    ]
    row.append(ft.Container(heading(words.month(month.first)), expand=True))
    if month.last < diary.today:
        row.append(
            icon_button("days-month-after", words.say("The month after"), ft.Icons.CHEVRON_RIGHT, lambda: show(month.last + timedelta(1)))
        )
    return ft.Row(row)


@part
def _Calendar(month: Span, told: Mapping[date, DayEntry]) -> ft.Control:
    """Weeks under each other, Monday first."""
    diary = use_diary()
    words, size = diary.words, SMALL * use_look().scale
    monday = month.first - timedelta(month.first.weekday())
    names = [_cell(ft.Text(words.weekday(monday + timedelta(n)), size=min(size, 19), text_align=ft.TextAlign.CENTER)) for n in range(WEEK)]
    weeks: list[ft.Control] = [ft.Row(names, spacing=0)]
    while monday <= month.last:
        days = [monday + timedelta(n) for n in range(WEEK)]
        weeks.append(
            ft.Row([_cell(_day(day, told.get(day, DayEntry(day)), diary) if day in month else ft.Container()) for day in days], spacing=0)
        )
        monday += timedelta(WEEK)
    return ft.Column(weeks, spacing=4)


def _cell(content: ft.Control) -> ft.Control:
    return ft.Container(content, expand=True, alignment=ft.Alignment.CENTER)


def _day(day: date, entry: DayEntry, diary: Diary) -> ft.Control:
    """A day to touch; one that has not come cannot be."""
    words = diary.words
    said = words.say("Told") if entry.is_told else words.say("Not told")
    label = f"{words.long_day(day)}. {said}"
    number = ft.Text(str(day.day), semantics_label=label, weight=ft.FontWeight.BOLD if day == diary.today else None)
    dot = ft.Container(width=8, height=8, border_radius=4, bgcolor=ft.Colors.PRIMARY if entry.is_told else None)
    face = ft.Column([number, dot], spacing=0, tight=True, horizontal_alignment=ft.CrossAxisAlignment.CENTER)
    handle = f"day-{day.isoformat()}"
    can_open = day <= diary.today
    touch = ft.TextButton(
        face,
        key=handle,
        height=DAY_HEIGHT,
        disabled=not can_open,
        style=ft.ButtonStyle(
            padding=0, side=ft.BorderSide(2, ft.Colors.PRIMARY) if day == diary.today else None, shape=ft.RoundedRectangleBorder(radius=10)
        ),
        on_click=partial(open_day, diary, day),
    )
    return handled(handle, touch, selected=day == diary.today)


def open_day(diary: Diary, day: date) -> None:
    """Open the form of a day."""
    go("/skriv" if day == diary.today else f"/skriv/{day.isoformat()}")


@part
def _DayList(month: Span, told: Mapping[date, DayEntry], beside: Mapping[date, str]) -> ft.Control:
    """The same days as lines, newest first, for those who would rather read."""
    diary = use_diary()
    words = diary.words
    days = [day for day in reversed(list(month)) if day <= diary.today]
    choices = choices_of(diary)
    lines = [_line(told.get(day, DayEntry(day)), choices, diary, beside.get(day)) for day in days]
    return card(heading(words.say("The days as a list")), *lines)


def _line(entry: DayEntry, choices: LogChoices, diary: Diary, beside: str | None) -> ft.Control:
    words, day = diary.words, entry.day
    handle = f"list-{day.isoformat()}"
    lines = [small(say_day(entry, choices, words)), *([small(beside)] if beside else [])]
    said = ft.Column([ft.Text(f"{words.weekday(day)} {words.day(day)}"), *lines], spacing=0, expand=True)
    face = ft.Row([said, ft.Icon(ft.Icons.CHEVRON_RIGHT)])
    return handled(handle, ft.TextButton(face, key=handle, on_click=partial(open_day, diary, day)))
