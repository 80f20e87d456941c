"""What a front desk must know, as large as the screen allows, however the phone is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import button
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body
from app.visits.actions import practical_of
from app.visits.large import letters_for
from app.visits.paths import PRACTICAL
from app.visits.words import say_practical

if TYPE_CHECKING:
    from app.visits.ports import Ports

PHONE, AROUND = 390, 32
"""A first guess, until the place is measured."""


@part
def DeskView(ports: Ports) -> ft.Control:
    """In the language of the desk; below it in the person's own, where that is another."""
    diary = use_diary()
    words, told = diary.words, practical_of(diary)
    width, set_width = ft.use_state(float((ft.context.page.width or PHONE) - AROUND))
    change = ft.Row([button("visits-practical", words.say("Write or change"), lambda: go(PRACTICAL))], wrap=True)
    if not told.is_told:
        return ft.Column([body(words.say("Nothing is written yet.")), change], spacing=16)
    own = say_practical(told, words) if words.language != ports.desk.language else ()
    large = [ft.Text(line, size=letters_for(line, width), weight=ft.FontWeight.BOLD) for line in say_practical(told, ports.desk)]
    shown = ft.Column([*large, *map(body, own)], spacing=24, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    measured = ft.Container(shown, on_size_change=lambda event: set_width(max(event.width, 1)))
    return ft.Column([measured, change], spacing=32, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
