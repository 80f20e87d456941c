"""Sentences to tick, and room for a few of one's own: kept at the touch, changed and taken away as one likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.answers import YES, line_name
from app.tryout.chosen import next_own, own_name, own_sentences
from app.tryout.keeping import use_keeping
from app.tryout.words import say_chosen, say_gone, say_saved
from app.ui.ask import Folded, text_field
from app.ui.button import button, quiet_button
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.text import body
from app.ui.tick import tick

if TYPE_CHECKING:
    from collections.abc import Mapping


@part
def TickLines(handle: str, element: str, lines: Mapping[int, str]) -> ft.Control:
    """The sentences of the text, each with its box. `lines` has them by their number in the text, from 0."""
    diary, keeping = use_diary(), use_keeping(element)
    answers, chosen = answers_of(diary, element), say_chosen(diary.words)

    def box(n: int, line: str) -> ft.Control:
        is_ticked = line_name(n) in answers
        return tick(f"{handle}-{line_name(n)}", line, keeping(lambda: {line_name(n): None if is_ticked else YES}, chosen), ticked=is_ticked)

    return ft.Column([box(n, line) for n, line in lines.items()], spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def OwnSentences(handle: str, element: str, label: str, most: int) -> ft.Control:
    """One's own sentences, each with its change, and a field for one more."""
    answers = answers_of(use_diary(), element)
    free = next_own(answers, most)
    own = [keyed(f"own-{n}-{text}", _Own)(handle, element, label, n, text) for n, text in own_sentences(answers, most).items()]
    more = [keyed(f"new-{free}", _New)(handle, element, label, free)] if free is not None else []
    return ft.Column([*own, *more], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _New(handle: str, element: str, label: str, n: int) -> ft.Control:
    """One more sentence."""
    words, board, keeping = use_diary().words, use_board(), use_keeping(element)
    typed = use_held("")
    save = keeping(lambda: {own_name(n): typed.now}, say_saved(words))

    async def add() -> None:
        if typed.now.strip():
            await save()
        else:
            board.say(words.say("Write a few words first."))

    field = text_field(f"{handle}-new", label, typed.now, typed.hold)
    return ft.Column(
        [field, ft.Row([button(f"{handle}-add", words.say("Add"), add)], wrap=True)],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Own(handle: str, element: str, label: str, n: int, text: str) -> ft.Control:
    """One sentence of one's own, and what can be done with it."""
    words = use_diary().words
    change = Folded(f"{handle}-own-{n}", words.say("Change"), lambda: _Change(handle, element, label, n, text))
    return ft.Column([body(text), change], spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Change(handle: str, element: str, label: str, n: int, text: str) -> ft.Control:
    """Other words, or away with it."""
    words, keeping = use_diary().words, use_keeping(element)
    typed = use_held(text)
    save = keeping(lambda: {own_name(n): typed.now}, say_saved(words))
    delete = keeping(lambda: {own_name(n): None}, say_gone(words))
    tools = [
        button(f"{handle}-own-{n}-save", words.say("Save"), save),
        quiet_button(f"{handle}-own-{n}-delete", words.say("Delete"), delete),
    ]
    return ft.Column(
        [text_field(f"{handle}-own-{n}-text", label, typed.now, typed.hold), ft.Row(tools, wrap=True)],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
