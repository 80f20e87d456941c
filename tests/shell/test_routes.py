"""Every path leads somewhere, and back leads home."""

from __future__ import annotations

import pytest

from app.shell.places import PLACES
from app.shell.routes import find, way_back


@pytest.mark.parametrize(
    ("route", "name", "rest"),
    [
        ("/", "today", ""),
        ("/skriv", "log", ""),
        ("/skriv/", "log", ""),
        ("/skriv/2026-03-04", "log", "2026-03-04"),
        ("/skriv/dage", "days", ""),
        ("/rapport?x=1", "report", ""),
        ("/hjaelp", "help-place", ""),
        ("/indstillinger", "settings-place", ""),
    ],
)
def test_a_path_leads_to_its_place(route, name, rest):
    found = find(route, PLACES)
    assert (found.place.name, found.rest) == (name, rest)


@pytest.mark.parametrize("route", ["/findes-ikke", "/skrivebord", "/%2e%2e/skriv", ""])
def test_a_path_to_nowhere_leads_home(route):
    assert find(route, PLACES).place.name == "today"


@pytest.mark.parametrize(
    ("route", "back"),
    [
        ("/", ()),
        ("/skriv", ("/",)),
        ("/skriv/2026-03-04", ("/", "/skriv")),
        ("/skriv/dage", ("/", "/skriv")),
        ("/hjaelp", ("/",)),
    ],
)
def test_back_goes_up_to_the_place_and_then_home(route, back):
    assert way_back(find(route, PLACES), PLACES) == back


def test_the_five_places_and_help_and_settings_have_the_agreed_paths():
    assert {place.path for place in PLACES} >= {"/", "/skriv", "/laer", "/planer", "/rapport", "/hjaelp", "/indstillinger"}
