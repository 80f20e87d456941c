"""How the pieces of the plan's screens are laid: under each other, and buttons in a row that wraps."""

from __future__ import annotations

import flet as ft


def column(*controls: ft.Control, spacing: int = 8) -> ft.Column:
    """Pieces under each other, as wide as their place."""
    return ft.Column(list(controls), spacing=spacing, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def row(*controls: ft.Control) -> ft.Row:
    """Buttons beside each other, in as many lines as they need."""
    return ft.Row(list(controls), wrap=True, spacing=8, run_spacing=8)
