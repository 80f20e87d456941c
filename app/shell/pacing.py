"""Breaks as an article shows them: the parts that need something handed in, without arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.pace import card
from app.shell.doors import PACE
from app.ui.guard import part

if TYPE_CHECKING:
    import flet as ft


@part
def TryPaceCard() -> ft.Control:
    """Tests, a first plan and the clock, behind the gate that stands before every plan."""
    return card.TryPaceCard(PACE)
