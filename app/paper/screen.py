"""Paper: print a log for a pencil, and type it in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.paper.print_card import PrintCard
from app.paper.typing_card import TypingCard
from app.ui.guard import part

if TYPE_CHECKING:
    from app.paper.ports import Ports


@part
def PaperScreen(_rest: str, ports: Ports) -> ft.Control:
    """What is printed, and what comes back."""
    return ft.Column([PrintCard(ports), TypingCard(ports)], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
