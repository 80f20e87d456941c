"""Your data: everything in one file, a file taken in, and where it all lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.carry.save_card import SaveCard
from app.carry.take_card import TakeCard, UndoCard
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from app.carry.ports import Ports

PATH = "/indstillinger/data"


@part
def DataScreen(ports: Ports) -> ft.Control:
    """The way back stands first while it is there."""
    return ft.Column([UndoCard(), SaveCard(ports), TakeCard(ports)], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def DataCard() -> ft.Control:
    """The door in the settings."""
    words = use_diary().words
    return card(
        heading(words.say("Your data")),
        body(words.say("Save everything in a file, or take a file in.")),
        ft.Row([button("data-open", words.say("Your data"), lambda: go(PATH))], wrap=True),
    )
