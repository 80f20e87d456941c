"""Watches over one window: hears its touches, its leaving and its coming back, and shuts its door in time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import flet as ft

from app.device.switcher import AWAY, BACK, SWITCHER
from app.lock.actions import lock_of
from app.lock.door import door_of
from app.ui.hooks import use_diary
from app.ui.trouble import note_error

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.device.switcher import Switcher
    from app.lock.door import Door
    from app.lock.lock import Lock

BEAT = 5
"""So often it is looked whether anybody touched the window, in seconds."""

TOUCHES = frozenset({"click", "change", "submit", "tap", "select", "scroll", "focus", "route_change", "view_pop", "keyboard_event"})
"""What only a person causes. A window that is resized, or comes back from sleep, was not touched."""


async def a_beat() -> None:
    """Until it is time to look again."""
    await asyncio.sleep(BEAT)


def hear_touches(page: ft.Page) -> None:
    """Every touch goes through the session, whatever is touched: there is one place to hear them all."""
    session, door = page.session, door_of(page)
    dispatch = session.dispatch_event

    async def heard(control_id: int, event_name: str, event_data: Any) -> None:
        if event_name in TOUCHES:
            door.idle.touch()
        await dispatch(control_id, event_name, event_data)

    session.dispatch_event = heard  # type: ignore[method-assign]


def hear_leaving(page: ft.Page, diary: Diary, state: ft.AppLifecycleState, switcher: Switcher = SWITCHER) -> None:
    """The window is about to be left, is hidden, or is back."""
    door = door_of(page)
    if state in AWAY:
        door.leave(_lock_of(diary, door))
    elif switcher.is_leaving(state) and switcher.can_cover(page):
        door.is_covered = _lock_of(diary, door) is not None
    elif state in BACK:
        door.is_covered = False
        door.shut_if_idle(_lock_of(diary, door))


def hear_closing(page: ft.Page) -> None:
    """Nobody is on the line: the window was closed, or its device sleeps. Whoever comes back gives the PIN."""
    door_of(page).shut()


def use_keeping(door: Door, lock: Lock | None) -> None:
    """Look now and then whether anybody is there, as long as the door is open and closes by itself."""
    diary, page = use_diary(), ft.context.page
    opened_for = door.opened_for if lock and lock.minutes is not None else None
    going = ft.use_ref(cast("str | None", None))

    async def keep() -> None:
        going.current = opened_for
        while opened_for and going.current == opened_for and page.session.connection is not None:
            await a_beat()
            door.shut_if_idle(_lock_of(diary, door))

    def stop() -> None:
        going.current = None

    ft.use_effect(keep, [opened_for], cleanup=stop)


def _lock_of(diary: Diary, door: Door) -> Lock | None:
    try:
        return lock_of(diary)
    except Exception as error:  # noqa: BLE001 - what cannot be looked at is shut
        note_error("the lock could not be looked at", error)
        door.shut()
        return None
