"""A bell for whoever has the app open: a sound in a browser, vibration where the device has it, and a screen that stays lit.

The sound is made by the page's own script, which listens to the page's name: that reaches it in a browser's own Python as well
as from a server, asks for no rights, and is seen in a row of tabs. A packaged app has no such page: there it only vibrates.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

import flet as ft

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

NAME = "Rygvej"
CHIME = 1.2
"""Seconds that the three tones last."""
GOING, RINGING = "\N{STOPWATCH} ", "\N{BELL} "
"""What stands before the page's name while a clock goes, and while it rings. The page's script knows both."""


class Bell(Protocol):
    """What a clock needs of a device."""

    def can_sound(self, page: ft.Page) -> bool:
        """Whether it can be heard here."""

    async def be_ready(self, page: ft.Page) -> None:
        """A clock is going: keep the screen lit, and be able to ring."""

    async def ring(self, page: ft.Page) -> None:
        """Ring once."""

    async def be_still(self, page: ft.Page) -> None:
        """No clock is going any more."""


class PageBell:
    """The bell of a page."""

    def can_sound(self, page: ft.Page) -> bool:
        """Only a browser's page has a script that makes a sound."""
        return bool(page.web)

    async def be_ready(self, page: ft.Page) -> None:
        """The page's script keeps the screen lit by itself; a packaged app is asked to."""
        if _name(page, GOING) and not page.web:
            await _if_there(ft.Wakelock().enable)

    async def ring(self, page: ft.Page) -> None:
        """A sound and a vibration, as far as there are such."""
        _name(page, RINGING)
        await _if_there(ft.HapticFeedback().vibrate)

    async def chime(self, page: ft.Page, wait: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        """Ring once though no clock goes. One that goes has its sign back afterwards."""
        before = page.title or NAME
        await self.ring(page)
        await wait(CHIME)
        if page.title == RINGING + NAME:
            page.title = NAME if before == RINGING + NAME else before
            page.update()

    async def be_still(self, page: ft.Page) -> None:
        """The page has its own name again."""
        if _name(page, "") and not page.web:
            await _if_there(ft.Wakelock().disable)


def _name(page: ft.Page, sign: str) -> bool:
    """Put a sign before the page's name; whether it was another one before."""
    if page.title == sign + NAME:
        return False
    page.title = sign + NAME
    page.update()
    return True


async def _if_there(ask: Callable[[], Awaitable[object]]) -> None:
    # A device that cannot do it, or a page that is asleep and does not answer, takes nothing from whoever reads the screen.
    with suppress(Exception):
        await ask()


BELL = PageBell()
