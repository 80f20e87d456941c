"""A button that puts a text where it can be pasted from."""

from __future__ import annotations

import flet as ft

from app.ui.button import handled, label_on
from app.ui.guard import part
from app.ui.hooks import use_board, use_diary


@part
def CopyButton(handle: str, label: str, text: str) -> ft.Control:
    """The device copies within the touch itself, as some browsers allow it only then; after that it is said."""
    board, words = use_board(), use_diary().words

    def say() -> None:
        board.say(words.say("Copied. You can paste it where you like."))

    copy = ft.CopyToClipboard(text)
    return handled(handle, ft.OutlinedButton(label_on(label), icon=ft.Icons.CONTENT_COPY, key=handle, action=copy, on_click=say))
