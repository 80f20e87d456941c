"""Notices of a desktop. Many computers have no such thing, and then nothing breaks: the app tells by itself."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from typing import TYPE_CHECKING, Any

from app.device.notice import Leave

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.device.notice import Coming, Notice

PATIENCE = 5.0
"""Seconds that a desktop may take. One without anything that shows notices does not answer."""

OFF = "RYGVEJ_NO_DESKTOP"
"""With anything in this variable the desktop is left alone; tests set it."""


def _load() -> Any:
    from desktop_notifier import DesktopNotifier

    # What it logs may hold what a person wrote.
    logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)
    return DesktopNotifier(app_name="Rygvej")


class DesktopNotices:
    """The desktop that the app itself runs on, through a library that knows each system's own way."""

    rings_closed = False

    def __init__(self, env: Mapping[str, str], go: Callable[[str], object], load: Callable[[], Any] = _load) -> None:
        """`go` opens a place in the app when the notice is touched."""
        self._is_there = not env.get(OFF) and has_desktop(env)
        self._go, self._load = go, load
        self._notifier: Any = None
        self._leave = Leave.NOT_HERE
        self._shown: dict[str, str] = {}

    async def look(self) -> Leave:
        """Find out what the desktop can and allows, without asking the person."""
        return await self._learn(lambda notifier: notifier.has_authorisation(), Leave.NOT_ASKED)

    def leave(self) -> Leave:
        """Before it was looked at, there is none."""
        return self._leave

    async def ask(self) -> Leave:
        """Some desktops ask the person."""
        return await self._learn(lambda notifier: notifier.request_authorisation(), Leave.REFUSED)

    async def show(self, notice: Notice) -> bool:
        """Show it; touched, it opens the app at its place."""
        taken: list[bool] = []
        try:
            await asyncio.wait_for(self._send(notice, lambda: taken.append(True)), PATIENCE)
        except Exception:  # noqa: BLE001 - whatever a desktop lacks, the app goes on
            taken.clear()
        return bool(taken)

    async def plan(self, _coming: Sequence[Coming]) -> bool:
        """A desktop shows nothing for a program that is closed."""
        return False

    async def _send(self, notice: Notice, when_taken: Callable[[], object]) -> None:
        notifier = self._take()
        if notice.tag in self._shown:
            await notifier.clear(self._shown.pop(notice.tag))
        self._shown[notice.tag] = await notifier.send(
            title=notice.title,
            message=notice.sentence,
            # The library keeps what fails to itself: only this says that the desktop took it.
            on_dispatched=when_taken,
            on_clicked=lambda: self._go(notice.path),
        )

    async def _learn(self, question: Callable[[Any], Any], otherwise: Leave) -> Leave:
        if self._is_there:
            try:
                may = await asyncio.wait_for(self._asked(question), PATIENCE)
            except Exception:  # noqa: BLE001 - the same
                may = None
            self._leave = Leave.NOT_HERE if may is None else Leave.NONE_NEEDED if may else otherwise
        return self._leave

    async def _asked(self, question: Callable[[Any], Any]) -> bool | None:
        notifier = self._take()
        # Where there is nothing behind it, the library says yes to everything, and can nothing.
        return bool(await question(notifier)) if await notifier.get_capabilities() else None

    def _take(self) -> Any:
        if self._notifier is None:
            self._notifier = self._load()
        return self._notifier


def has_desktop(env: Mapping[str, str] = os.environ, name: str = sys.platform) -> bool:
    """Whether there is anything to show a notice on. A Linux without a session's bus has nobody to ask."""
    if name == "linux":
        return bool(env.get("DBUS_SESSION_BUS_ADDRESS")) and bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))
    return name in {"darwin", "win32"}
