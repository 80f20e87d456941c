"""What a person meets when a window opens: the app, or why the diary is held closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from app.core.day import day_of
from app.device.language import asked_for
from app.settings.choices import language_for
from app.shell.app import open_session
from app.shell.closed import open_closed
from app.shell.damaged import open_damaged
from app.shell.review_ports import review_ports
from app.shell.review_window import is_review, open_review
from app.store.health import Damaged, NotPermitted
from app.store.problem import why
from app.ui.trouble import note_error

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft

    from app.shell.ringing import Ringing
    from app.shell.shelf import Shelf


def main_of(
    shelf: Shelf, languages: Callable[[], tuple[str, ...]] = asked_for.get, ringing: Ringing | None = None
) -> Callable[[ft.Page], None]:
    """What happens when a window opens. Without a clock of the reminders, nothing rings."""

    def main(page: ft.Page) -> None:
        wanted, found, today = languages(), shelf.found, day_of(shelf.clock())
        if is_review(page.route):
            # Whoever was handed files needs no diary, however this one is.
            open_review(page, review_ports(shelf.clock, shelf.folder, shelf.platform), shelf.clock, wanted)
            return
        if isinstance(found, Engine):
            try:
                diary = shelf.diary_for(page, found)
                if ringing is not None:
                    ringing.open(page, wanted)
                open_session(page, diary, wanted, shelf.clock.stopped_at)
            except SQLAlchemyError as error:
                note_error("a window could not be opened", error)
                open_closed(page, NotPermitted(why(error)), language_for(None, wanted), today)
        elif isinstance(found, Damaged):
            open_damaged(page, shelf, language_for(None, wanted), main)
        else:
            open_closed(page, found, language_for(None, wanted), today)

    return main
