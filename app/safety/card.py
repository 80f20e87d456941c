"""The two lines that lead to the signs from the diary, and the one sentence about them at the start."""

from __future__ import annotations

import flet as ft

from app.safety.book import phone_book
from app.safety.calling_card import CallEmergency
from app.safety.level_card import Bullet
from app.safety.signs import Level, signs_under
from app.safety.words import listed_sign
from app.ui.ask import Folded
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

NEW_SIGNS = "/hjaelp/nyt"


@part
def NewSignsLine() -> ft.Control:
    """The one folded line in the diary. It asks nothing and is never ticked."""
    words = use_diary().words

    def opened() -> ft.Control:
        lead = button("new-signs-open", words.say("See the signs"), lambda: go(NEW_SIGNS))
        return ft.Column([small(words.say("It is rare that a sign needs a doctor fast.")), ft.Row([lead], wrap=True)], spacing=6)

    return Folded("new-signs", words.say("Is anything new? (rarely)"), opened)


@part
def NotesLine() -> ft.Control:
    """The fixed line beside a place to write: nobody reads along there."""
    words = use_diary().words
    lead = quiet_button("notes-new-signs", words.say("Is anything new? Tap here."), lambda: go(NEW_SIGNS))
    return ft.Column([small(words.say("The app does not read your notes.")), ft.Row([lead], wrap=True)], spacing=0)


@part
def HelpAtStart() -> ft.Control:
    """For the first run: one calm sentence, whom to call, and the short list."""
    words = use_diary().words
    urgent = [Bullet(listed_sign(sign, words)) for level in (Level.L4, Level.L3) for sign in signs_under(level)]
    return card(
        heading(words.say("When to seek help")),
        body(words.say("It is very rare that back pain needs a doctor fast. It is good to know the signs.")),
        body(words.say("Call {number} or your doctor if you get one of these signs:", number=phone_book().emergency)),
        *urgent,
        CallEmergency("start", is_main=False),
        body(words.say("The app does not make a diagnosis. It does not read along, and nobody is watching.")),
    )
