"""What the walking plan asks of other slices. It knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft


@dataclass(frozen=True, slots=True)
class Ports:
    """The button that calls 112, and a person's own things when it is time to rate them."""

    draw_emergency: Callable[[], ft.Control]
    draw_things: Callable[[], ft.Control]


PATH = "/planer/gaa"
HELP, NEW_SIGNS = "/hjaelp", "/hjaelp/nyt"
BEGINNING, WEEK_BY_WEEK = "/laer/gaa-plan-kom-i-gang", "/laer/gaa-plan-uge-for-uge"
"""The articles about the plan."""
