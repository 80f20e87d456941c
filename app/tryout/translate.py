"""Long words from a letter about a scan, in plain words. What is typed here is not kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

import flet as ft

from app.tryout.meaning import meaning_in
from app.ui.ask import Folded, text_field
from app.ui.button import button
from app.ui.guard import part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.lines import Lines

MeaningOf: TypeAlias = "Callable[[str, str], str | None]"
"""The long words of the course: a language and a word give its meaning, or nothing."""


@part
def Translate(lines: Lines, meaning_of: MeaningOf) -> ft.Control:
    """Each word unfolds what it means; a word from one's own letter can be looked up."""
    folded = [Folded(f"translate-{n}", word, partial(lines.draw, n - 1, 1)) for n, word in enumerate(lines.column(0), start=1)]
    return ft.Column([*folded, _LookUp(lines, meaning_of)], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _LookUp(lines: Lines, meaning_of: MeaningOf) -> ft.Control:
    """A word to type, and what is known of it."""
    words, board, safely = use_diary().words, use_board(), use_safely()
    typed = use_held("")
    asked, ask = ft.use_state("")

    def look_up() -> None:
        if typed.now.strip():
            ask(typed.now)
        else:
            board.say(words.say("Write a word first."))

    def said() -> str:
        pairs = tuple((line[0], line[1]) for line in lines.words)
        known = meaning_in(pairs, asked) or meaning_of(words.language, asked)
        return known or words.say("That word is not here. Ask your doctor what it means.")

    answer = [ft.Semantics(live_region=True, container=True, content=body(said(), key="translate-answer"))] if asked else []
    return ft.Column(
        [
            heading(words.say("A word from your own letter"), 4),
            text_field("translate-word", words.say("The word"), typed.now, typed.hold),
            ft.Row([button("translate-find", words.say("See what it means"), safely(look_up))], wrap=True),
            *answer,
            small(words.say("The word is not kept.")),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
