"""A place for the PIN, with digits large enough for any thumb."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.lock.pin import DIGITS, LONGEST
from app.ui.button import handled
from app.ui.guard import part
from app.ui.hooks import use_diary, use_look
from app.ui.text import body

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.ui.held import Held

KEY = 72
"""The side of a key: well above the smallest that is allowed, for stiff or shaking fingers."""

WIDTH = 1.5
LETTERS = 26
LARGEST_LETTERS = 40


def pin_field(
    handle: str, label: str, typed: str, hold: Callable[[str], object], submit: Callable[[], Awaitable[None]] | None = None
) -> ft.Control:
    """A field whose digits are not shown, with the keyboard of a telephone."""

    def changed(event: ft.Event[ft.TextField]) -> None:
        hold(event.control.value or "")

    async def submitted() -> None:
        if submit is not None:
            await submit()

    field = ft.TextField(
        value=typed,
        key=handle,
        password=True,
        keyboard_type=ft.KeyboardType.NUMBER,
        max_length=LONGEST,
        counter="",
        text_size=LETTERS,
        enable_suggestions=False,
        autocorrect=False,
        enable_ime_personalized_learning=False,
        border=ft.OutlineInputBorder(),
        on_change=changed,
        on_submit=submitted,
    )
    # The name is said once, by the field itself.
    name = ft.Semantics(exclude_semantics=True, content=body(label))
    named = ft.MergeSemantics(ft.Semantics(identifier=handle, label=label, content=field))
    return ft.Column([name, named], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def Keys(typed: Held[str], hold: Callable[[str], object]) -> ft.Control:
    """Ten digits, laid out as on a telephone, and taking the last one back."""
    words, look = use_diary().words, use_look()
    size = min(LARGEST_LETTERS, LETTERS * look.scale)

    def add(digit: str) -> None:
        hold((typed.now + digit)[:LONGEST])

    digits = [_key(f"lock-digit-{digit}", ft.Text(digit, size=size), partial(add, digit)) for digit in DIGITS]
    back = ft.Icon(ft.Icons.BACKSPACE_OUTLINED, semantics_label=words.say("Delete the last digit"), size=size)
    rows = [
        *(digits[n : n + 3] for n in (1, 4, 7)),
        [ft.Container(width=round(KEY * WIDTH)), digits[0], _key("lock-delete", back, lambda: hold(typed.now[:-1]))],
    ]
    lines: list[ft.Control] = [ft.Row(row, spacing=8, alignment=ft.MainAxisAlignment.CENTER) for row in rows]
    return ft.Column(lines, spacing=8)


def _key(handle: str, face: ft.Control, press: Callable[[], object]) -> ft.Control:
    style = ft.ButtonStyle(padding=0, shape=ft.RoundedRectangleBorder(radius=16))
    return handled(handle, ft.OutlinedButton(face, key=handle, width=round(KEY * WIDTH), height=KEY, style=style, on_click=press))
