"""A button that hands a file to the device, which asks where to keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import button
from app.ui.guard import part
from app.ui.hooks import use_board, use_diary
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from collections.abc import Callable


@part
def SaveFileButton(handle: str, label: str, name: str, make: Callable[[], bytes], then: Callable[[], object] | None = None) -> ft.Control:
    """Make the file when it is asked for, and hand it over; then tell that it was taken, as far as the device says so."""
    board, words, page = use_board(), use_diary().words, ft.context.page

    async def save() -> None:
        try:
            place = await ft.FilePicker().save_file(file_name=name, src_bytes=make())
            # A browser never says where it was kept, nor that nobody kept it.
            if then is not None and (place is not None or page.web):
                then()
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("a file could not be handed over", error)
            board.say(say_why(error, words))

    return button(handle, label, save, icon=ft.Icons.SAVE_ALT)
