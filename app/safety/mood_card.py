"""The ladder of help with low mood, for the help page and for the article on mood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.safety.book import mood_ladder
from app.safety.calling_words import call_label
from app.safety.mood import ladder_on
from app.safety.mood_words import rung_sentence
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.link import call_button, page_button
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.safety.mood import Rung


@part
def MoodLadder() -> ft.Control:
    """Every door that is open today, nearest first."""
    diary = use_diary()
    words, rungs = diary.words, ladder_on(diary.today, mood_ladder())
    checked = min(rung.checked for rung in rungs)
    return card(
        heading(words.say("When your mood is low")),
        body(words.say("Back pain that stays can wear on your mood. There is help to get.")),
        *(_Rung(rung) for rung in rungs),
        small(words.say("Last checked: {day}.", day=words.long_day(checked))),
    )


@part
def _Rung(rung: Rung) -> ft.Control:
    """One door, and the way through it."""
    words, handle = use_diary().words, f"mood-{rung.step.value.replace('_', '-')}"
    here: list[ft.Control] = [body(rung_sentence(rung, words))]
    if rung.number:
        here.append(call_button(handle, call_label(rung.number, words), rung.number))
    elif rung.url:
        here.append(page_button(handle, words.say("Open {name}", name=rung.title), rung.url))
    return ft.Column(here, spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
