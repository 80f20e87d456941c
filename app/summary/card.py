"""Last week on I dag, in the first days of a new one."""

from __future__ import annotations

import flet as ft

from app.summary.actions import week_for_today
from app.summary.words import say_week
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading

PATH = "/rapport/ugen"


@part
def LastWeekCard() -> ft.Control:
    """The week in short, or nothing when it is not new."""
    diary = use_diary()
    words = diary.words
    week = week_for_today(diary)
    if week is None:
        return ft.Container()
    said = say_week(week, words)
    if not week.is_told:
        return card(*map(body, said))
    see = button("week-open", words.say("See the week"), lambda: go(PATH))
    return card(heading(words.say("Last week")), body(said[0]), ft.Row([see], wrap=True))
