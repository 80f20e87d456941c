"""A card: one thing on a calm ground of its own."""

from __future__ import annotations

import flet as ft


def card(*controls: ft.Control, key: str | ft.ScrollKey | None = None) -> ft.Control:
    """Things that belong together."""
    return ft.Container(
        ft.Column(list(controls), spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        key=key,
        padding=16,
        border_radius=16,
        bgcolor=ft.Colors.SURFACE_CONTAINER,
        border=ft.Border.all(1, ft.Colors.OUTLINE_VARIANT),
    )
