"""What the walking plan asks of other slices. It knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft


@dataclass(frozen=True, slots=True)
class Ports:
    """The button that calls 112."""

    draw_emergency: Callable[[], ft.Control]


PATH = "/planer/gaa"
HELP, NEW_SIGNS, THINGS = "/hjaelp", "/hjaelp/nyt", "/planer/mine-ting"
BEGINNING, WEEK_BY_WEEK = "/laer/gaa-plan-kom-i-gang", "/laer/gaa-plan-uge-for-uge"
"""The articles about the plan."""
