"""Worries and kinder, truer sentences: a few to unfold, cards of one's own, and below them where to get help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.keeping import use_keeping
from app.tryout.thought import gone, next_number, thoughts_in, written
from app.tryout.words import say_gone, say_saved
from app.ui.ask import Folded, text_field
from app.ui.button import main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.tryout.thought import Thought
    from app.ui.held import Held
    from app.ui.lines import Lines

ELEMENT = "thought-card"


@part
def ThoughtCards(lines: Lines, draw_help: Callable[[], ft.Control]) -> ft.Control:
    """The examples, one's own cards, room for one more, and the ladder of help."""
    answers = answers_of(use_diary(), ELEMENT)
    examples = [Folded(f"thought-card-{n}", worry, partial(lines.draw, n - 1, 1)) for n, worry in enumerate(lines.column(0), start=1)]
    own = [keyed(f"{one.number}-{one.worry}-{one.kinder}", _Own)(one) for one in thoughts_in(answers)]
    number = next_number(answers)
    return ft.Column(
        [*examples, *own, keyed(f"new-{number}", _New)(number), draw_help()],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Own(thought: Thought) -> ft.Control:
    """One card of one's own, and its change."""
    words = use_diary().words
    change = Folded(f"thought-card-own-{thought.number}", words.say("Change"), partial(_Change, thought))
    kinder = [body(thought.kinder)] if thought.kinder else []
    return card(small(thought.worry or words.say("My worry")), *kinder, change)


@part
def _New(number: int) -> ft.Control:
    """A card more."""
    words, board, keeping = use_diary().words, use_board(), use_keeping(ELEMENT)
    worry, kinder = use_held(""), use_held("")
    save = keeping(lambda: written(number, worry.now, kinder.now), say_saved(words))

    async def add() -> None:
        if worry.now.strip() or kinder.now.strip():
            await save()
        else:
            board.say(words.say("Write a few words first."))

    return ft.Column(
        [
            heading(words.say("A card of your own"), 4),
            *_fields("thought-card-new", worry, kinder),
            ft.Row([main_button("thought-card-new-save", words.say("Save the card"), add)], wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Change(thought: Thought) -> ft.Control:
    """Other words, or away with it."""
    words, keeping, handle = use_diary().words, use_keeping(ELEMENT), f"thought-card-own-{thought.number}"
    worry, kinder = use_held(thought.worry), use_held(thought.kinder)
    save = keeping(lambda: written(thought.number, worry.now, kinder.now), say_saved(words))
    tools = [
        main_button(f"{handle}-save", words.say("Save the card"), save),
        quiet_button(f"{handle}-delete", words.say("Delete"), keeping(lambda: gone(thought.number), say_gone(words))),
    ]
    return ft.Column(
        [*_fields(handle, worry, kinder), ft.Row(tools, wrap=True)],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _fields(handle: str, worry: Held[str], kinder: Held[str]) -> tuple[ft.Control, ft.Control]:
    words = use_diary().words
    return (
        text_field(f"{handle}-worry", words.say("My worry"), worry.now, worry.hold, lines=2),
        text_field(f"{handle}-kinder", words.say("A kinder and truer sentence"), kinder.now, kinder.hold, lines=2),
    )
