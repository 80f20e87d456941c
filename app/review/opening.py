"""Choosing files: read one at a time, so that a folder of five hundred keeps nobody waiting without a word."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import main_button
from app.ui.guard import part
from app.ui.hooks import use_board, use_diary
from app.ui.text import small
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.review.room import Room

ENDINGS = ["json", "html", "htm"]
FEW = 20
"""So many files are read without a word about how far it is."""


@part
def OpenFiles(room: Room) -> ft.Control:
    """The button, and how far the reading is."""
    board, words = use_board(), use_diary().words

    async def choose() -> None:
        try:
            picked = await ft.FilePicker().pick_files(
                allow_multiple=True, file_type=ft.FilePickerFileType.CUSTOM, allowed_extensions=ENDINGS, with_data=True
            )
            await open_all(room, ((one.name, _bytes_of(one)) for one in picked or ()), len(picked or ()))
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("files could not be opened", error)
            board.say(say_why(error, words))

    said: list[ft.Control] = []
    if room.progress is not None:
        done, all_ = room.progress
        line = words.say("{n} of {all} files are read.", n=done, all=all_)
        bar = ft.ProgressBar(value=done / all_, semantics_label=line)
        said = [ft.Semantics(live_region=True, container=True, content=small(line)), bar]
    return ft.Column([ft.Row([main_button("review-open", words.say("Open files"), choose, icon=ft.Icons.FOLDER_OPEN)]), *said], spacing=8)


async def open_all(room: Room, files: Iterable[tuple[str, bytes]], count: int) -> None:
    """Lay files on the desk one by one; between two of them the screen may be drawn."""
    try:
        for n, (name, data) in enumerate(files, start=1):
            room.open_file(name, data)
            if count > FEW:
                room.progress = (n, count)
            await asyncio.sleep(0)
    finally:
        room.progress = None


def _bytes_of(picked: ft.FilePickerFile) -> bytes:
    if picked.bytes is not None:
        return picked.bytes
    return Path(picked.path).read_bytes() if picked.path else b""
