"""What was written, to take along: saved as a text file, or copied."""

from __future__ import annotations

from functools import partial

import flet as ft

from app.tryout.as_text import as_file, as_text
from app.ui.copying import CopyButton
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.saving import SaveFileButton


@part
def TakeAlong(handle: str, name: str, title: str, parts: tuple[str, ...]) -> ft.Control:
    """The two ways. `name` is the file's, without its ending."""
    words = use_diary().words
    save = SaveFileButton(f"{handle}-file", words.say("Save as a text file"), f"{name}.txt", partial(as_file, title, parts))
    copy = CopyButton(f"{handle}-copy", words.say("Copy the text"), as_text(title, parts))
    return ft.Row([save, copy], wrap=True)
