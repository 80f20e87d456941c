"""Exercises on I dag: what can be ticked today."""

from __future__ import annotations

import flet as ft

from app.exercises.actions import planned_now
from app.exercises.tick_view import TickDay
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import heading

PATH = "/planer/oevelser"


@part
def PlannedExercisesCard() -> ft.Control:
    """Each exercise of today with its box, and the door to all of them."""
    diary = use_diary()
    words, today = diary.words, diary.today
    ticks = [keyed(one.id, TickDay)(f"exercises-today-{n}", one.words, one, today) for n, one in enumerate(planned_now(diary), start=1)]
    return card(
        heading(words.say("My exercises")),
        ft.Column(ticks, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        ft.Row([button("exercises-open", words.say("See how"), lambda: go(PATH))], wrap=True),
    )
