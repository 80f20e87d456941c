"""Whoever listens or uses a keyboard gets in, and finds help, as everyone else."""

from __future__ import annotations

import pytest

from app.lock.actions import set_pin
from tests.support.opened_app import app_on
from tests.support.seen import CHECKS, seen_on
from tests.test_handles import identifiers, is_written, nameless

PIN = "2468"


def wrong_on(phone):
    """What cannot be reached, named or told apart."""
    strange = {handle for handle in identifiers(phone) if not is_written(handle)}
    # A digit to type with is no answer: it is never chosen.
    seen = [one for one in seen_on(phone) if "lock-digit-" not in one.name]
    checked = {check.__name__: wrong for check in CHECKS if (wrong := list(check(seen)))}
    return strange, list(nameless(phone)), checked


async def test_everything_on_a_locked_window_can_be_reached_and_told_apart(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish) as phone:
        for handle in ("aid", "lock-forgotten"):
            await phone.tap(handle)
        assert wrong_on(phone) == (set(), [], {})


@pytest.mark.parametrize("form", ["lock-set", "lock-change", "lock-remove"])
async def test_everything_in_a_form_can_be_reached_and_told_apart(danish, form):
    if form != "lock-set":
        await set_pin(danish, PIN, PIN)
    async with app_on(danish, "/indstillinger") as phone:
        if form != "lock-set":
            await phone.type("lock-pin", PIN)
            await phone.tap("lock-open")
            assert wrong_on(phone) == (set(), [], {})
        await phone.tap(form)
        assert wrong_on(phone) == (set(), [], {})
