"""The lock at the door of a window: what stands there instead of the app, and what opens and shuts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.lock.actions import lock_of
from app.lock.door import use_door
from app.lock.keeping import hear_closing, hear_leaving, hear_touches, use_keeping
from app.lock.screen import Covered, LockScreen
from app.safety.anywhere import HelpAnywhere
from app.ui.hooks import use_diary
from app.ui.trouble import note_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary


def help_at(diary: Diary) -> ft.Control:
    """Help with nothing of the diary in it: of the diary it takes the language and the day."""
    return HelpAnywhere(diary.words, diary.today)


def use_lock(path: str) -> ft.Control | None:
    """What is drawn instead of everything else while the window is locked. Asked for before anything of the diary is."""
    diary, door = use_diary(), use_door()
    lock = lock_of(diary)
    use_keeping(door, lock)
    if door.is_covered:
        return Covered()
    return LockScreen(lambda: help_at(diary)) if door.is_shut(lock, path) else None


def watch_over(page: ft.Page, diary: Diary, show: Callable[[], None]) -> None:
    """Show the app in a window, and shut the door when the window is hidden, left alone or gone."""
    hear_touches(page)
    is_put_away = False

    def left(event: ft.AppLifecycleStateChangeEvent) -> None:
        hear_leaving(page, diary, event.state)
        if event.state == ft.AppLifecycleState.RESUME:
            diary.news.spread()

    def gone(_event: object) -> None:
        nonlocal is_put_away
        if _is_locked(diary):
            hear_closing(page)
            # A window that comes back is sent what stood there last, before anything is drawn anew: it must be nothing.
            page.render_views(_Nothing)
            is_put_away = True

    def back(_event: object) -> None:
        nonlocal is_put_away
        if is_put_away:
            is_put_away = False
            show()
        else:
            # What changed while the phone slept was never drawn.
            diary.news.spread()

    page.on_app_lifecycle_state_change, page.on_disconnect, page.on_connect = left, gone, back
    show()


@ft.component
def _Nothing() -> list[ft.View]:
    return [ft.View(route="/", controls=[Covered()])]


def _is_locked(diary: Diary) -> bool:
    try:
        lock = lock_of(diary)
    except Exception as error:  # noqa: BLE001 - what cannot be looked at is put away
        note_error("the lock could not be looked at", error)
        return True
    return lock is not None and lock.holds_here
