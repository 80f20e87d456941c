"""The door of one window: open or shut, and for which lock it was opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import flet as ft

from app.lock.idle import Idle

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lock.lock import Lock


@ft.observable
@dataclass
class Door:
    """What a window knows of the lock. Another window has its own: opening one opens no other."""

    opened_for: str | None = None
    """The lock that it was opened for. With another PIN it is shut again."""
    held_to: str | None = None
    """The one path that may be looked at without the PIN, while the device is shown to somebody."""
    is_covered: bool = False
    """The device is about to show its list of open apps."""
    idle: Idle = field(default_factory=Idle)

    def is_shut(self, lock: Lock | None, path: str) -> bool:
        """Whether nothing of the diary may be drawn at a path."""
        if lock is None or not lock.holds_here:
            return False
        return self.opened_for != lock.id or self.held_to not in {None, path}

    def open_for(self, lock: Lock | None) -> None:
        """The right PIN was given, or just set."""
        self.idle.touch()
        self.held_to = None
        self.opened_for = lock.id if lock else None

    def shut(self) -> None:
        """Nothing is drawn until the PIN is given."""
        self.opened_for = None

    def hold(self, path: str | None) -> None:
        """Show this path and no other without the PIN."""
        self.held_to = path

    def shut_if_idle(self, lock: Lock | None) -> None:
        """Shut when nobody has touched it for the time that was chosen."""
        if lock and lock.minutes is not None and self.idle.seconds() >= lock.minutes * 60:
            self.shut()

    def leave(self, lock: Lock | None) -> None:
        """The window is hidden. Who chose that only closing locks it finds it as it was."""
        if lock and lock.minutes is not None:
            self.shut()


_doors: WeakKeyDictionary[object, Door] = WeakKeyDictionary()


def door_of(page: ft.Page) -> Door:
    """The door of a window. A window that is new is shut."""
    session = page.session  # lives as long as the window, and comes back with it when it was asleep
    if session not in _doors:
        _doors[session] = Door()
    return _doors[session]


def use_door() -> Door:
    """The door of this window. Whoever asks is drawn anew when it opens or shuts."""
    door = door_of(ft.context.page)
    ft.use_state(door)
    return door


def leave_locked(go_on: Callable[[], None]) -> None:
    """Leave what was shown to somebody: where a PIN is set, it is asked for before anything else is drawn."""
    door_of(ft.context.page).shut()
    go_on()
