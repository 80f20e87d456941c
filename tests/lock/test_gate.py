"""A page that is shown to somebody opens nothing else: whoever leaves it gives the PIN first."""

from __future__ import annotations

import pytest

from app.lock.actions import set_pin
from app.lock.door import door_of, leave_locked
from app.lock.gate import LeaveGate
from app.report.ports import SHOW as REPORT
from app.shell import places
from app.shell.routes import Place
from app.ui.button import button
from app.ui.guard import part
from app.ui.hooks import go
from tests.support.opened_app import app_on

PIN = "2468"
SHOW = "/rapport/vis-frem"


@part
def Shown():
    return LeaveGate(SHOW, lambda: button("leave", "Luk", lambda: leave_locked(lambda: go("/rapport"))))


@pytest.fixture(autouse=True)
def showing(monkeypatch):
    """A place that is shown across a table."""
    place = Place("vis", SHOW, lambda _words: "Vis frem", lambda _rest: Shown(), parent="/rapport")
    monkeypatch.setattr("app.shell.app.PLACES", (*places.PLACES, place))


async def press(phone, pin):
    for digit in pin:
        await phone.tap(f"lock-digit-{digit}")
    await phone.tap("lock-open")


async def test_closing_it_asks_for_the_pin(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish, SHOW) as phone:
        await press(phone, PIN)
        await phone.tap("leave")
        assert "Rygvej er låst" in phone.reads()
        await press(phone, PIN)
        assert phone.has("nav-report")


@pytest.mark.parametrize("path", ["/", "/skriv", "/rapport", "/indstillinger"])
async def test_any_other_path_asks_for_the_pin(danish, path):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish, SHOW) as phone:
        await press(phone, PIN)
        assert phone.has("leave")
        await phone.go(path)
        assert "Rygvej er låst" in phone.reads()
        await press(phone, PIN)
        assert "Rygvej er låst" not in phone.reads()
        assert door_of(phone.page).held_to is None


async def test_coming_back_to_it_needs_no_pin_as_long_as_nothing_else_was_opened(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish, SHOW) as phone:
        await press(phone, PIN)
        await phone.go("/skriv")
        await phone.go(SHOW)
        assert phone.has("leave")


async def test_the_report_across_the_table_is_such_a_page(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish, REPORT) as phone:
        await press(phone, PIN)
        assert phone.has("report-show-leave")
        await phone.go("/skriv")
        assert "Rygvej er låst" in phone.reads()
        await phone.go(REPORT)
        await phone.tap("report-show-leave")
        assert "Rygvej er låst" in phone.reads()


async def test_without_a_pin_one_just_leaves(danish):
    async with app_on(danish, SHOW) as phone:
        await phone.tap("leave")
        assert phone.has("nav-report")
        assert "Rygvej er låst" not in phone.reads()
