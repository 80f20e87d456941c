"""The check-in on I dag, when it waits."""

from __future__ import annotations

import flet as ft

from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading

PATH = "/skriv/uge"


@part
def CheckInCard() -> ft.Control:
    """An offer, never a duty."""
    words = use_diary().words
    return card(
        heading(words.say("How was your week?")),
        body(words.say("A few questions about the last 7 days. It takes a minute.")),
        ft.Row([button("check-open", words.say("Write about the week"), lambda: go(PATH))], wrap=True),
    )
