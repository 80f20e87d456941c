"""Saving everything as one file, and saying where it went."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.carry.actions import make_document
from app.carry.saved import is_there
from app.device.aside import aside
from app.ui.button import main_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from app.carry.ports import Ports
    from app.core.words import Words


@part
def SaveCard(ports: Ports) -> ft.Control:
    """Everything, in one file that any program can read."""
    diary, board = use_diary(), use_board()
    words = diary.words
    is_busy, set_busy = ft.use_state(False)
    page = ft.context.page
    # NOTE: The first part of the name of a file with everything in the diary. No spaces.
    stem = words.say("rygvej-everything")
    name = f"{stem}-{diary.today.isoformat()}.json"

    async def save() -> None:
        set_busy(True)
        try:
            data = await aside(partial(make_document, diary, ports))
            place = await ft.FilePicker().save_file(file_name=name, src_bytes=data)
            if said := say_saved(name, place, data, words, has_downloads=page.web):
                board.say(said)
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("everything could not be saved", error)
            board.say(say_why(error, words))
        finally:
            set_busy(False)

    return card(
        heading(words.say("Save everything")),
        body(words.say("All that you have written and chosen goes into one file.")),
        body(words.say("You can move to another phone with it, or keep it in case this one breaks.")),
        small(words.say("The file is not locked. Keep it where only you can see it.")),
        ft.Row([main_button("data-save", words.say("Save everything in a file"), save, icon=ft.Icons.SAVE_ALT)], wrap=True),
        *([small(words.say("The file is being made."))] if is_busy else []),
    )


def say_saved(name: str, place: str | None, data: bytes, words: Words, *, has_downloads: bool) -> str:
    """Where it is: "saved" only of what was opened again. A browser does not say; who thought better of it is left in peace."""
    if has_downloads:
        return words.say("The file is called {name}. Your browser puts it among your downloads. Look if it is there.", name=name)
    if place is None:
        return ""
    if not is_there(place, data):
        return words.say("The file is handed over as {name}. Look if it is there: Rygvej cannot see it.", name=name)
    return words.say("Saved in {place}. Rygvej has opened the file again, and everything is in it.", place=place)
