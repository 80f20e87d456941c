"""When to seek help: one tap from every screen, before anything is written, and without a net."""

from __future__ import annotations

import flet as ft

from app.core.function import Function
from app.safety.card import NEW_SIGNS
from app.safety.level_card import LevelCard, TalkCard
from app.safety.mood_card import MoodLadder
from app.safety.new_screen import NewSignsScreen
from app.safety.region_card import RegionCard
from app.safety.signs import Level
from app.ui.button import button
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body

NEW = "nyt"
"""The path of the tick list, under help."""

URGENT_FIRST = (Level.L4, Level.L3, Level.L2, Level.L1)


@part
def HelpScreen(rest: str) -> ft.Control:
    """The help page, or the tick list where this build has one; without it every door to the list leads to the page."""
    return NewSignsScreen() if rest == NEW and use_diary().has(Function.SAFETY_HINT) else HelpPage()


@part
def HelpPage() -> ft.Control:
    """The four levels, most urgent first, then the numbers and the quieter doors."""
    diary = use_diary()
    words = diary.words
    new_signs = [button("help-new", words.say("Is anything new? (rarely)"), lambda: go(NEW_SIGNS))]
    return ft.Column(
        [
            body(words.say("It is very rare that back pain needs a doctor fast. It is good to know the signs.")),
            body(words.say("The app does not make a diagnosis. It does not read along, and nobody is watching.")),
            *(LevelCard(level) for level in URGENT_FIRST),
            RegionCard(),
            *(new_signs if diary.has(Function.SAFETY_HINT) else []),
            TalkCard(),
            MoodLadder(),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
