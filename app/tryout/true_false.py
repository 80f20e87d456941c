"""True or false: statements, and a gentle word about each. Nothing is kept, nothing is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import flet as ft

from app.ui.button import choice_button
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import body

if TYPE_CHECKING:
    from app.ui.lines import Lines

TRUE, FALSE = "true", "false"
STATEMENT, IS_TRUE, REPLY = range(3)


@part
def TrueFalse(lines: Lines) -> ft.Control:
    """Every statement under the other."""
    told = [keyed(f"statement-{n}", _Statement)(lines, n) for n in range(len(lines.words))]
    return ft.Column(told, spacing=20, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Statement(lines: Lines, n: int) -> ft.Control:
    """One statement, its two answers, and after a touch what is known about it."""
    words = use_diary().words
    said, say = ft.use_state(cast("str | None", None))

    def answer(which: str, label: str) -> ft.Control:
        is_said = said == which
        return choice_button(f"true-false-{n + 1}-{which}", label, lambda: say(None if is_said else which), chosen=is_said)

    # NOTE: One of two answers to a statement.
    answers = ft.Row([answer(TRUE, words.say("True")), answer(FALSE, words.say("False"))], wrap=True)
    parts = [lines.draw(n, STATEMENT), answers]
    if said:
        # It speaks of the statement, never of the person: the tone is the same whatever was touched.
        holds = words.say("That is so.") if lines.words[n][IS_TRUE] == TRUE else words.say("That is not quite so.")
        parts += [ft.Semantics(live_region=True, container=True, content=body(holds)), lines.draw(n, REPLY)]
    return ft.Column(parts, spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
