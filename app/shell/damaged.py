"""What a person meets when the file is damaged: what happened, the newest good copy, and their choice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import day_of
from app.core.look import Look
from app.safety.anywhere import HelpAnywhere
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
    from app.store.backup import Backup


def open_damaged(page: ft.Page, shelf: Shelf, language: str, reopen: Callable[[ft.Page], None]) -> None:
    """Show the calm screen on a page."""
    page.title, page.fonts = "Rygvej", FONT_FILES
    page.theme, page.dark_theme = theme(LIGHT, Look()), theme(DARK, Look())
    page.render_views(_DamagedView, shelf, catalogue(language), reopen)


@ft.component
def _DamagedView(shelf: Shelf, words: Words, reopen: Callable[[ft.Page], None]) -> list[ft.View]:
    # Beside it, not in it: help is there though the rest could not be drawn.
    shown = ft.Column([_Damaged(shelf, words, reopen), HelpAnywhere(words, day_of(shelf.clock()))], spacing=24)
    column = ft.Container(shown, padding=24, width=720)
    return [ft.View(route="/", scroll=ft.ScrollMode.AUTO, padding=0, controls=[ft.SafeArea(content=column)])]


@part
def _Damaged(shelf: Shelf, words: Words, reopen: Callable[[ft.Page], None]) -> ft.Control:
    """What happened, what there is, and two ways on. Nothing is deleted in either."""
    _ = words.say
    said, say = ft.use_state("")
    page = ft.context.page
    found = shelf.newest_copy()

    def restore(backup: Backup) -> None:
        if _is_restored(shelf, backup):
            reopen(page)
        else:
            say(_("The copy could not be put back. Nothing was changed."))

    def keep() -> None:
        say(_("Nothing was changed. You can close Rygvej. The file stays where it is."))

    ways = [button("damaged-keep", _("Leave it as it is"), keep)]
    if found is not None:
        ways.insert(0, main_button("damaged-restore", _("Put the copy back"), partial(restore, found)))
    happened = _(
        "The file with your diary is damaged. That can happen when a device stops in the middle of something. Nothing has been deleted."
    )
    return ft.Column(
        [
            heading(_("Your diary cannot be read right now"), 1),
            body(happened),
            *(body(sentence) for sentence in _what_there_is(found, shelf, words)),
            ft.Row(ways, wrap=True),
            ft.Semantics(live_region=True, content=body(said)),
        ],
        spacing=16,
    )


def _is_restored(shelf: Shelf, backup: Backup) -> bool:
    try:
        return shelf.restore(backup)
    except Exception as error:  # noqa: BLE001 - the person is told, and what stood there still stands
        note_error("a copy could not be put back", error)
        return False


def _what_there_is(found: Backup | None, shelf: Shelf, words: Words) -> tuple[str, ...]:
    if found is None:
        return (words.say("There is no good copy of the diary on this device."),)
    when = found.made_at.astimezone(shelf.clock.zone)
    newest = words.count(
        "The newest good copy is from {day} at {time}. It holds {n} day.",
        "The newest good copy is from {day} at {time}. It holds {n} days.",
        found.days,
        day=words.long_day(when.date()),
        time=words.time(when),
    )
    return newest, words.say("If you put the copy back, the damaged file is kept beside it.")
