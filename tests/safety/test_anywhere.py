"""Help is never locked: it stands where there is no diary, with every number and nothing of the person's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import flet as ft
import pytest

from app.core.day import day_of
from app.core.look import Look
from app.safety import anywhere
from app.safety.actions import choose_region
from app.safety.anywhere import EMERGENCY, HelpAnywhere
from app.safety.book import phone_book
from app.shell.catalog import catalogue
from app.shell.closed import open_closed
from app.shell.damaged import open_damaged
from app.shell.locking import help_at
from app.store.health import NotPermitted
from app.store.problem import FileProblem
from app.ui.guard import part
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from tests.support.diaries import WEDNESDAY_EVENING
from tests.support.phone import Phone

if TYPE_CHECKING:
    from app.shell.shelf import Shelf

TODAY = day_of(WEDNESDAY_EVENING)


def dials(phone):
    return {c.action.url for c, _ in phone.controls() if isinstance(getattr(c, "action", None), ft.OpenUrl)}


async def has_every_number_in_one_touch(phone):
    """One touch, and 112 and the doctor on call of every region can be called."""
    assert not dials(phone)
    await phone.tap("aid")
    numbers = {f"tel:{one.number}" for one in phone_book().regions_on(TODAY) if one.number}
    return {"tel:112", "tel:1813", *numbers} <= dials(phone)


def test_the_number_that_needs_no_file_is_the_one_of_the_phone_book():
    assert phone_book().emergency == EMERGENCY


async def test_a_damaged_file_does_not_hide_help(language):
    shelf = SimpleNamespace(newest_copy=lambda: None, clock=lambda: WEDNESDAY_EVENING)
    phone = await Phone().run(lambda page: open_damaged(page, cast("Shelf", shelf), language, lambda _: None))
    assert await has_every_number_in_one_touch(phone)
    phone.close()


async def test_a_screen_of_a_damaged_file_that_breaks_itself_does_not_hide_help():
    def broken():
        raise RuntimeError

    shelf = SimpleNamespace(newest_copy=broken, clock=lambda: WEDNESDAY_EVENING)
    phone = await Phone().run(lambda page: open_damaged(page, cast("Shelf", shelf), "da", lambda _: None))
    assert await has_every_number_in_one_touch(phone)
    phone.close()


@pytest.mark.parametrize("why", FileProblem)
async def test_a_second_tab_and_a_file_that_may_not_be_opened_do_not_hide_help(language, why):
    phone = await Phone().run(lambda page: open_closed(page, NotPermitted(why), language, TODAY))
    assert await has_every_number_in_one_touch(phone)
    phone.close()


@part
def Broken():
    raise RuntimeError


async def test_a_part_that_cannot_be_drawn_has_help_beside_it(diary):
    choose_region(diary, "syddanmark")
    hand = Hand(diary, Look(), NoticeBoard(), draw_help=help_at)
    phone = await Phone().open(lambda: handing(hand, Broken))
    assert await has_every_number_in_one_touch(phone)
    phone.close()


async def test_it_says_nothing_that_the_person_told(diary):
    said = []
    for region in (None, "syddanmark"):
        choose_region(diary, region)
        phone = await Phone().open(lambda: handing(Hand(diary, Look(), NoticeBoard()), lambda: help_at(diary)))
        await phone.tap("aid")
        said.append(phone.reads())
        phone.close()
    assert said[0] == said[1]


async def test_112_is_there_though_the_phone_book_is_not(monkeypatch):
    def gone():
        raise FileNotFoundError

    monkeypatch.setattr(anywhere, "phone_book", gone)
    phone = await Phone().open(HelpAnywhere, catalogue("da"), TODAY)
    await phone.tap("aid")
    assert "tel:112" in dials(phone)
    phone.close()
