"""Notices of a phone: the system keeps them, and shows them though the app is closed. Untried on a phone.

The library that does it, `flet-notifications`, is built into a phone's app only; elsewhere it is not there, and this door is shut.
"""

from __future__ import annotations

import importlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from zlib import crc32

from app.device.notice import Leave

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.device.notice import Coming, Notice

LIBRARY = "flet_notifications"
MOST = 40
"""A phone of one make keeps no more than 64 for one app."""


def phone_notices(go: Callable[[str], object]) -> PhoneNotices | None:
    """The door, if the app was built with the library."""
    with suppress(ImportError):
        return PhoneNotices(importlib.import_module(LIBRARY), go)
    return None


class PhoneNotices:
    """What a phone's own alarm does for us. Opened for a page: the library is a service of it."""

    rings_closed = True

    def __init__(self, library: Any, go: Callable[[str], object]) -> None:
        """`go` opens a place in the app when a notice is touched."""
        self._library, self._service = library, library.LocalNotifications()
        self._service.on_tap = lambda event: go(event.payload)
        self._leave = Leave.NOT_ASKED

    def leave(self) -> Leave:
        """What the phone last said."""
        return self._leave

    async def look(self) -> Leave:
        """Whether the phone lets us; one that does not may not have been asked yet."""
        try:
            may = await self._service.are_notifications_enabled()
        except Exception:  # noqa: BLE001 - a phone that cannot leaves the app as it is
            self._leave = Leave.NOT_HERE
        else:
            self._leave = Leave.GIVEN if may else Leave.NOT_ASKED
        return self._leave

    async def ask(self) -> Leave:
        """The phone asks the person once, and remembers."""
        try:
            self._leave = Leave.GIVEN if await self._service.request_permissions() else Leave.REFUSED
        except Exception:  # noqa: BLE001 - the same
            self._leave = Leave.NOT_HERE
        return self._leave

    async def show(self, notice: Notice) -> bool:
        """Show it now."""
        try:
            await self._service.show(id=_number(notice), title=notice.title, body=notice.sentence, payload=notice.path)
        except Exception:  # noqa: BLE001 - the same
            return False
        return True

    async def plan(self, coming: Sequence[Coming]) -> bool:
        """What was planned is taken away first. Not to the second: a phone that sleeps is not woken for it."""
        mode = self._library.AndroidScheduleMode.INEXACT_ALLOW_WHILE_IDLE
        try:
            await self._service.cancel_pending()
            for one in sorted(coming, key=lambda one: one.at)[:MOST]:
                said = {"title": one.notice.title, "body": one.notice.sentence, "payload": one.notice.path}
                await self._service.schedule(id=_number(one.notice), when=one.at, schedule_mode=mode, **said)
        except Exception:  # noqa: BLE001 - the same
            return False
        return True


def _number(notice: Notice) -> int:
    # A phone knows a notice by a number of 31 bits.
    return crc32(f"{notice.tag}/{notice.occasion}".encode()) & 0x7FFFFFFF
