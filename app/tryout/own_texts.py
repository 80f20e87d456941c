"""Some texts of one's own: written, saved, read, changed and deleted together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import flet as ft

from app.tryout.keeping import use_keeping
from app.tryout.words import say_gone, say_saved
from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, small

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.tryout.answers import Answers


@dataclass(frozen=True, slots=True)
class OwnText:
    """One text: the handle of its field, the name of its answer, what is asked, and what it may be."""

    handle: str
    name: str
    label: str
    hint: str
    beside: tuple[str, ...] = ()
    """Answers about this text, which go when it goes."""


def changes_of(texts: tuple[OwnText, ...], typed: Mapping[str, str]) -> dict[str, str | None]:
    """What is to be kept of what was typed; with an empty text goes what was said about it."""
    changes: dict[str, str | None] = {text.name: typed.get(text.name) for text in texts}
    for text in texts:
        if not typed.get(text.name, "").strip():
            changes.update(dict.fromkeys(text.beside))
    return changes


@part
def OwnTexts(handle: str, element: str, texts: tuple[OwnText, ...], answers: Answers) -> ft.Control:
    """What is written, or the places to write in."""
    is_writing, write = ft.use_state(False)
    if is_writing or not any(text.name in answers for text in texts):
        return keyed("write", _Write)(handle, element, texts, answers, lambda: write(False))
    return keyed("read", _Read)(handle, element, texts, answers, lambda: write(True))


@part
def _Read(handle: str, element: str, texts: tuple[OwnText, ...], answers: Answers, write: Callable[[], object]) -> ft.Control:
    """What is written, and what can be done with it."""
    words, keeping = use_diary().words, use_keeping(element)
    told = [ft.Column([small(text.label), body(answers[text.name])], spacing=0) for text in texts if text.name in answers]
    out = keeping(lambda: changes_of(texts, {}), say_gone(words))
    ways = [button(f"{handle}-change", words.say("Change"), write), quiet_button(f"{handle}-delete", words.say("Delete"), out)]
    return ft.Column([*told, ft.Row(ways, wrap=True)], spacing=10, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Write(handle: str, element: str, texts: tuple[OwnText, ...], answers: Answers, leave: Callable[[], object]) -> ft.Control:
    """The places to write in. Each may stay empty."""
    words, keeping = use_diary().words, use_keeping(element)
    typed = use_held({text.name: answers.get(text.name, "") for text in texts})

    def place(text: OwnText) -> ft.Control:
        box = text_field(text.handle, text.label, typed.now[text.name], lambda said: typed.hold({**typed.now, text.name: said}), lines=2)
        return ft.Column([box, small(text.hint)], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)

    ways = [main_button(f"{handle}-save", words.say("Save"), keeping(lambda: changes_of(texts, typed.now), say_saved(words), leave))]
    if any(text.name in answers for text in texts):
        ways.append(quiet_button(f"{handle}-leave", words.say("Leave it as it was"), leave))
    return ft.Column([*map(place, texts), ft.Row(ways, wrap=True)], spacing=14, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
