"""What a front desk must know: written here, printed first in what one brings, and shown large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.ask import text_field
from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.visits.actions import practical_of, tell_practical
from app.visits.paths import DESK, PRACTICAL
from app.visits.practical import LONGEST_LANGUAGE, LONGEST_TRANSPORT
from app.visits.saying import use_doing
from app.visits.words import say_practical

if TYPE_CHECKING:
    from app.visits.practical import Practical


@part
def PracticalView() -> ft.Control:
    """What is kept, to be changed. When something else is kept, the fields are new."""
    told = practical_of(use_diary())
    return keyed(f"{told.interpreter}/{told.transport}", _Form)(told)


@part
def _Form(told: Practical) -> ft.Control:
    """Two fields. What is written stands first in the page to bring; what is empty is not said."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    language, transport = use_held(told.interpreter), use_held(told.transport)
    save = doing(lambda: tell_practical(diary, language.now, transport.now), words.say("Saved."))
    show = button("visits-practical-show", words.say("Show it large"), lambda: go(DESK))
    return card(
        heading(words.say("What they need to know first")),
        body(words.say("It stands first on the page you bring. You can also show it large at the front desk.")),
        text_field(
            "visits-practical-language",
            words.say("I need an interpreter. The language, at most {n} characters:", n=LONGEST_LANGUAGE),
            language.now,
            language.hold,
        ),
        small(words.say("Write it in Danish if you can.")),
        text_field(
            "visits-practical-transport",
            words.say("How I get there, at most {n} characters", n=LONGEST_TRANSPORT),
            transport.now,
            transport.hold,
            lines=2,
        ),
        small(words.say("A field that you leave empty is not shown.")),
        ft.Row([main_button("visits-practical-save", words.say("Save"), save), *([show] if told.is_told else [])], wrap=True),
    )


@part
def PracticalCard() -> ft.Control:
    """What is written, and the doors to it."""
    diary = use_diary()
    words, told = diary.words, practical_of(diary)
    show = [button("visits-desk", words.say("Show it large"), lambda: go(DESK))] if told.is_told else []
    lines = say_practical(told, words) or (words.say("Do you need an interpreter or a lift? You can write it here."),)
    return card(
        heading(words.say("At the front desk")),
        *map(body, lines),
        ft.Row([*show, button("visits-practical", words.say("Write or change"), lambda: go(PRACTICAL))], wrap=True),
    )
