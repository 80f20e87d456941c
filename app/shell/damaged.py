"""What a person meets when the file is damaged: what happened, the newest good copy, and their choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.look import Look
from app.shell.catalog import catalogue
from app.ui.button import button, main_button
from app.ui.guard import part
from app.ui.palette import DARK, LIGHT
from app.ui.text import body, heading
from app.ui.theme import FONT_FILES, theme
from app.ui.trouble import note_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.words import Words
    from app.shell.shelf import Shelf


def open_damaged(page: ft.Page, shelf: Shelf, language: str, reopen: Callable[[ft.Page], None]) -> None:
    """Show the calm screen on a page."""
    page.title, page.fonts = "Rygvej", FONT_FILES
    page.theme, page.dark_theme = theme(LIGHT, Look()), theme(DARK, Look())
    page.render_views(_DamagedView, shelf, catalogue(language), reopen)


@ft.component
def _DamagedView(shelf: Shelf, words: Words, reopen: Callable[[ft.Page], None]) -> list[ft.View]:
    column = ft.Container(_Damaged(shelf, words, reopen), padding=24, width=720)
    return [ft.View(route="/", scroll=ft.ScrollMode.AUTO, padding=0, controls=[ft.SafeArea(content=column)])]


@part
def _Damaged(shelf: Shelf, words: Words, reopen: Callable[[ft.Page], None]) -> ft.Control:
    """What happened, what there is, and two ways on. Nothing is deleted in either."""
    said, say = ft.use_state("")
    page = ft.context.page
    found = shelf.newest_copy()

    def restore() -> None:
        if found is None:
            return
        try:
            is_open = shelf.restore(found)
        except Exception as error:  # noqa: BLE001 - the person is told, and what stood there still stands
            note_error("a copy could not be put back", error)
            is_open = False
        if is_open:
            reopen(page)
        else:
            say(words.say("The copy could not be put back. Nothing was changed."))

    keep = button(
        "damaged-keep",
        words.say("Leave it as it is"),
        lambda: say(words.say("Nothing was changed. You can close Rygvej. The file stays where it is.")),
    )
    parts: list[ft.Control] = [
        heading(words.say("Your diary cannot be read right now"), 1),
        body(
            words.say(
                "The file with your diary is damaged. That can happen when a device stops in the middle of something. "
                "Nothing has been deleted."
            )
        ),
    ]
    if found is None:
        parts.append(body(words.say("There is no good copy of the diary on this device.")))
        parts.append(ft.Row([keep], wrap=True))
    else:
        when = found.made_at.astimezone(shelf.now().tzinfo)
        day, time = words.long_day(when.date()), words.time(when)
        parts.append(
            body(
                words.count(
                    "The newest good copy is from {day} at {time}. It holds {n} day.",
                    "The newest good copy is from {day} at {time}. It holds {n} days.",
                    found.days,
                    day=day,
                    time=time,
                )
            )
        )
        parts.append(body(words.say("If you put the copy back, the damaged file is kept beside it.")))
        parts.append(ft.Row([main_button("damaged-restore", words.say("Put the copy back"), restore), keep], wrap=True))
    parts.append(ft.Semantics(live_region=True, content=body(said)))
    return ft.Column(parts, spacing=16)
