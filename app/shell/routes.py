"""Which place a path leads to, and the way back from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft

    from app.core.words import Words


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the app: its path, its name, what is drawn there, where back leads, and what its door says."""

    name: str
    path: str
    title: Callable[[Words], str]
    screen: Callable[[str], ft.Control]
    icon: ft.IconData | None = None
    icon_here: ft.IconData | None = None
    parent: str | None = None
    is_aside: bool = False
    """Reached from anywhere: back leads to where one was."""
    behind: Callable[[Words], str] | None = None
    keeps_place: bool = False
    """Whoever comes back to what lies under it finds the line where they stopped."""
    is_bare: bool = False
    """Held across a table: nothing of the app around it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place, and what follows its path: a day, an article."""

    place: Place
    path: str
    rest: str

    @property
    def parent(self) -> str | None:
        """Where back leads from here."""
        return self.place.path if self.rest else self.place.parent


def back_from(found: Found, came_from: str) -> str | None:
    """Where back leads: up, or from a place aside to where one was."""
    return came_from if found.place.is_aside and not found.rest else found.parent


def find(route: str, places: tuple[Place, ...]) -> Found:
    """The place of a path; an unknown path leads home."""
    path = "/" + urlsplit(route).path.strip("/")
    fitting = [place for place in places if path == place.path or (place.path != "/" and path.startswith(place.path + "/"))]
    if not fitting:
        return Found(places[0], places[0].path, "")
    place = max(fitting, key=lambda place: len(place.path))
    return Found(place, path, path[len(place.path) :].strip("/"))


def way_back(found: Found, places: tuple[Place, ...]) -> tuple[str, ...]:
    """The paths under this one, home first: what the back of a phone goes through."""
    home = places[0].path
    if found.path == home:
        return ()
    parent = found.parent
    if parent is None or parent == home:
        return (home,)
    return (*way_back(find(parent, places), places), parent)
