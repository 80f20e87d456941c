"""The heartbeat of a clock on the screen: it only looks at the clock, and rings when something began or ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.pace.schedule import is_bell_between
from app.ui.hooks import use_diary
from app.ui.trouble import note_error

if TYPE_CHECKING:
    from app.pace.ports import Ports
    from app.pace.task import Use


GONE = 3600
"""A window that nobody looked through for so many seconds does not come back."""


def use_heartbeat(ports: Ports, use: Use | None) -> None:
    """Draw the component anew every second, and ring the bell of a use whose timer is going."""
    diary, page = use_diary(), ft.context.page
    _beats, beat = ft.use_state(0)

    async def keep_time() -> None:
        try:
            await ports.bell.be_ready(page)
            before, away = diary.now(), 0
            while (use is None or use.is_on(before)) and away < GONE:
                await ports.wait(1)
                # A window that is closed for good never says so to what it drew.
                away = away + 1 if page.session.connection is None else 0
                if away:
                    continue
                now = diary.now()
                # Asleep, a device looks again only when it wakes: then it rings once for all that went by.
                if use and use.plan and use.started_at and is_bell_between(use.plan, use.started_at, before, now):
                    await ports.bell.ring(page)
                elif use is None or use.is_on(now):
                    await ports.bell.be_ready(page)
                before = now
                beat(lambda beats: beats + 1)
            # The last ring is heard before the page has its own name again.
            await ports.wait(1)
            await ports.bell.be_still(page)
        except Exception as error:  # noqa: BLE001 - a clock that stops beating takes no screen with it
            note_error("a clock stopped beating", error)

    async def be_still() -> None:
        await ports.bell.be_still(page)

    # A use that was stopped is another value: its heartbeat ends, and with it the light.
    ft.use_effect(keep_time, [use], cleanup=be_still)
