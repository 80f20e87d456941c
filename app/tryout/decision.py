"""A decision to take along: what one wants, how long one tries, and how one will know. Three answers in one's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.keeping import use_keeping
from app.tryout.taking import TakeAlong
from app.tryout.words import say_gone, say_saved
from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.tryout.answers import Answers
    from app.ui.lines import Lines

ELEMENT = "decision"


@part
def Decision(lines: Lines) -> ft.Control:
    """The answers as a card, or the three fields to write in."""
    answers = answers_of(use_diary(), ELEMENT)
    is_writing, write = ft.use_state(False)
    if is_writing or not answers:
        return _Write(lines, answers, lambda: write(False))
    return _Read(lines, answers, lambda: write(True))


@part
def _Read(lines: Lines, answers: Answers, change: Callable[[], object]) -> ft.Control:
    """What is written, under what was asked."""
    words, keeping = use_diary().words, use_keeping(ELEMENT)
    told = [(question, answers[name]) for name, question, _ in lines.words if name in answers]
    shown = [ft.Column([heading(question, 4), body(answer)], spacing=2) for question, answer in told]
    delete = keeping(lambda: dict.fromkeys(answers), say_gone(words))
    title = words.say("My decision")
    tools = [button("decision-change", words.say("Change"), change), quiet_button("decision-delete", words.say("Delete"), delete)]
    return ft.Column(
        [
            card(heading(title, 4), *shown),
            ft.Row(tools, wrap=True),
            # NOTE: The name of a file, without its ending. No spaces.
            TakeAlong(ELEMENT, words.say("my-decision"), title, tuple(f"{question}\n{answer}" for question, answer in told)),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Write(lines: Lines, answers: Answers, leave: Callable[[], object]) -> ft.Control:
    """Three fields. Each may stay empty."""
    words, keeping = use_diary().words, use_keeping(ELEMENT)
    typed = use_held(dict(answers))

    def field(name: str, question: str, example: str) -> ft.Control:
        box = text_field(f"decision-{name}", question, answers.get(name, ""), lambda text: typed.hold({**typed.now, name: text}), lines=2)
        return ft.Column([box, _example(example)], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)

    tools = [main_button("decision-save", words.say("Save"), keeping(lambda: typed.now, say_saved(words), leave))]
    if answers:
        tools.append(quiet_button("decision-leave", words.say("Leave it as it was"), leave))
    return ft.Column(
        [*(field(*line) for line in lines.words), ft.Row(tools, wrap=True)],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _example(example: str) -> ft.Control:
    return small(use_diary().words.say("For example: {example}", example=example))
