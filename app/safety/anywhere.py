"""Help that needs no diary: for a window that is locked, a file that cannot be read, and a part that cannot be drawn.

It shows nothing that the person has told, not even their region, so it may stand where anybody can see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.safety.book import phone_book
from app.safety.calling_words import call_label, find_label
from app.safety.signs import Level, signs_under
from app.safety.words import level_how, level_title, listed_sign
from app.ui.button import fold_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.link import call_button, page_button
from app.ui.text import body, heading

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words

EMERGENCY = "112"
"""Written here too: it can be called though not one file can be read."""

URGENT = (Level.L4, Level.L3, Level.L2)


@part
def HelpAnywhere(words: Words, today: date) -> ft.Control:
    """One touch, and the numbers stand there."""
    is_open, set_open = ft.use_state(False)
    touch = ft.Row([fold_button("aid", words.say("Help and phone numbers"), lambda: set_open(not is_open), is_open=is_open)], wrap=True)
    more: list[ft.Control] = [Numbers(words), _Doctors(words, today), _Signs(words)] if is_open else []
    return ft.Column([touch, *more], spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def Numbers(words: Words) -> ft.Control:
    """112, which needs no file at all."""
    return call_button("aid-call-emergency", call_label(EMERGENCY, words), EMERGENCY, is_main=True)


@part
def _Doctors(words: Words, today: date) -> ft.Control:
    """The doctor on call of every region: whose is the person's is not told here."""
    book = phone_book()
    calls = [
        call_button(f"aid-call-{one.name}", words.say("{region}: {call}", region=one.title, call=call_label(one.number, words)), one.number)
        for one in book.regions_on(today)
        if one.number
    ]
    return card(
        heading(words.say("The doctor on call")),
        body(level_how(Level.L2, words)),
        *calls,
        page_button("aid-find", find_label(book, words), book.find_your_own.url),
    )


@part
def _Signs(words: Words) -> ft.Control:
    """Which signs cannot wait, most urgent first."""
    return ft.Column([_level(level, words) for level in URGENT], spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _level(level: Level, words: Words) -> ft.Control:
    signs = [body(listed_sign(sign, words)) for sign in signs_under(level)]
    return card(heading(level_title(level, words)), *signs, body(level_how(level, words)))
