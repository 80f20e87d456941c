"""Writing about one thing: only what belongs to its kind is asked, and all but its name may stay empty."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import flet as ft

from app.tried.saying import use_saying
from app.tried.tried import PARTS, Helped, Part, Typed
from app.tried.words import example, label, say_helped
from app.ui.ask import AskChoice, text_field
from app.ui.button import main_button, quiet_button
from app.ui.guard import part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.changed import Changed
    from app.tried.tried import Kind, Tried, TriedProblem


@part
def TriedForm(
    handle: str, kind: Kind, first: Typed, save: Callable[[Typed], Changed[Tried] | TriedProblem], close: Callable[[], object]
) -> ft.Control:
    """The fields of a kind, Save, and the way out. Nothing is chosen beforehand."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    held = use_held(first)
    saved = use_saying(words.say("Saved."), close)

    def write(**what: str) -> None:
        held.hold(replace(held.now, **what))

    def field(one: Part) -> ft.Control:
        name, asked = f"{handle}-{one.value}", label(one, kind, words)
        now: str = getattr(held.now, one.value)
        if one is Part.HELPED:
            return _AskHelped(name, asked, now, lambda answer: write(helped=answer))
        box = text_field(name, asked, now, lambda text: write(**{one.value: text}))
        # Under the field: inside it, large letters would be cut.
        shown = example(one, kind, words)
        return ft.Column([box, small(shown)], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH) if shown else box

    leave = words.say("Close") if first == Typed() else words.say("Leave it as it was")
    row = [
        main_button(f"{handle}-save", words.say("Save"), safely(lambda: save(held.now), saved), icon=ft.Icons.CHECK),
        quiet_button(f"{handle}-leave", leave, close),
    ]
    note = [small(words.say("You may leave fields empty."))] if len(PARTS[kind]) > 1 else []
    return ft.Column(
        [*note, *map(field, PARTS[kind]), ft.Row(row, wrap=True)],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _AskHelped(handle: str, question: str, first: str, hold: Callable[[str], object]) -> ft.Control:
    """Whether it helped, as the person sees it."""
    words = use_diary().words
    chosen, show = ft.use_state(first)

    def choose(name: str | None) -> None:
        hold(name or "")
        show(name or "")

    options = tuple((one.value, say_helped(one, words)) for one in Helped)
    return AskChoice(handle, question, options, chosen or None, choose)
