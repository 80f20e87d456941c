"""What a browser says of the person, where the app runs inside it."""

from __future__ import annotations

import sys
from datetime import UTC
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from app.device.language import of_page
from app.device.zone import FALLBACK, local_zone, zone_of_page


@pytest.fixture(autouse=True)
def page(monkeypatch):
    """The page's own objects, as far as the app asks them."""
    settings = SimpleNamespace(timeZone="Pacific/Auckland")
    intl = SimpleNamespace(DateTimeFormat=lambda: SimpleNamespace(resolvedOptions=lambda: settings))
    page = SimpleNamespace(navigator=SimpleNamespace(languages=["en-NZ", "da"]), Intl=intl, settings=settings)
    monkeypatch.setitem(sys.modules, "js", page)
    return page


def test_the_languages_come_in_the_order_the_person_put_them():
    assert of_page() == ("en-NZ", "da")


def test_the_zone_is_the_browsers():
    assert zone_of_page() == ZoneInfo("Pacific/Auckland")


@pytest.mark.parametrize("told", [None, "", "Mars/Olympus"])
def test_a_browser_that_hides_its_zone_is_in_denmark(page, told):
    page.settings.timeZone = told
    assert local_zone(zone_of_page) == ZoneInfo(FALLBACK) != UTC
