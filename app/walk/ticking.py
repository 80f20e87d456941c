"""Draws a component anew each second, for as long as it is on the screen. It counts nothing: the clock is read anew."""

from __future__ import annotations

import asyncio

import flet as ft

from app.ui.held import use_held

SECOND = 1.0


def use_ticking(*, is_on: bool) -> None:
    """Be drawn anew each second while it is wanted."""
    going = use_held(first=False)
    _times, tick = ft.use_state(0)

    async def run() -> None:
        going.hold(is_on)
        while going.now:
            await asyncio.sleep(SECOND)
            if going.now:
                tick(lambda before: before + 1)

    ft.use_effect(run, [is_on], lambda: going.hold(value=False))
