"""Whoever listens or uses a keyboard reaches all that can be tried; each control has a handle that is written down."""

from __future__ import annotations

import flet as ft
import pytest

from app.tryout.actions import elements_of
from tests.support.diaries import opened
from tests.support.opened_app import app_on
from tests.support.seen import CHECKS, seen_on
from tests.support.whole_life import live_whole_life
from tests.test_handles import identifiers, is_written, nameless

PATHS = (
    "/laer/mine-svar",
    "/laer/hvad-er-ondt-i-laenden",
    "/laer/hvad-er-smerte",
    "/laer/bevaeg-dig-uden-frygt",
    "/laer/hold-dig-i-gang-saadan",
    "/laer/vaelg-din-traening",
    "/laer/hele-livet",
)
UNFOLDED = ("true-false-1-true", "my-stairs-change", "my-stairs-try-1", "my-stairs-tried-1-change", "week-plan-change", "wheel-change")


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("is_new", [True, False], ids=["new", "lived"])
async def test_everything_can_be_reached_named_and_told_apart(tmp_path, path, is_new):
    with opened(tmp_path / "rygvej.db", "da") as diary:
        if not is_new:
            live_whole_life(diary)
            assert {"alarm-dial", "likes", "my-stairs", "week-plan", "wheel"} <= set(elements_of(diary))
        async with app_on(diary, path) as phone:
            for one in (control for control, _ in phone.controls() if isinstance(control, ft.Semantics) and control.expanded is False):
                if one.identifier and phone.has(one.identifier):
                    await phone.tap(one.identifier)
            for handle in UNFOLDED:
                if phone.has(handle):
                    await phone.tap(handle)
            assert {handle for handle in identifiers(phone) if not is_written(handle)} == set()
            # A word inside a paragraph is a short way for fingers alone: the buttons under it are the way for all.
            assert [one for one in nameless(phone) if not one.startswith("TextSpan")] == []
            found = [one for one in seen_on(phone) if not isinstance(one.control, ft.TextSpan)]
            assert {check.__name__: wrong for check in CHECKS if (wrong := list(check(found)))} == {}
