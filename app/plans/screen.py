"""Planer: the plans that a person carries."""

from __future__ import annotations

import flet as ft

from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading


@part
def PlansScreen(_rest: str) -> ft.Control:
    """What there is to plan with, and what there is not."""
    words = use_diary().words
    return card(
        heading(words.say("You have no plan here")),
        body(words.say("This version of Rygvej has the diary, but no walking plan. Your diary is a good place to begin.")),
        ft.Row([button("plans-write", words.say("Write about today"), lambda: go("/skriv"))]),
    )
