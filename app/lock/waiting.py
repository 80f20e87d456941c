"""The wait as it is seen on the screen: a second at a time, and written down now and then."""

from __future__ import annotations

import asyncio

import flet as ft

from app.lock.actions import wait_of, write_wait
from app.ui.hooks import use_diary
from app.ui.trouble import note_error

OFTEN = 5
"""Every so many seconds it is written down: a new start costs no more than that."""


async def a_second() -> None:
    """The beat of every clock on the screen."""
    await asyncio.sleep(1)


def use_countdown() -> int:
    """How many seconds the next try has to wait. Whoever asks is drawn anew each second."""
    diary, session = use_diary(), ft.context.page.session
    left = wait_of(diary)
    _beats, beat = ft.use_state(0)
    going = ft.use_ref(False)

    async def count() -> None:
        going.current = True
        beats = 0
        try:
            while going.current and session.connection is not None and wait_of(diary):
                await a_second()
                beats += 1
                if beats % OFTEN == 0:
                    write_wait(diary)
                beat(lambda n: n + 1)
            write_wait(diary)
        except Exception as error:  # noqa: BLE001 - a clock that stops beating takes no screen with it
            note_error("a wait was not counted", error)

    def stop() -> None:
        going.current = False

    ft.use_effect(count, [left > 0], cleanup=stop)
    return left
