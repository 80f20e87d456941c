"""A door to another place, with its name and what one finds there."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui.button import handled
from app.ui.guard import part
from app.ui.hooks import go
from app.ui.text import body, small


@dataclass(frozen=True, slots=True)
class Door:
    """Where it leads, what it is called, what is behind it."""

    handle: str
    path: str
    name: str
    behind: str


@part
def Doors(doors: tuple[Door, ...]) -> ft.Control:
    """Doors under each other."""
    return ft.Column([_door(door) for door in doors], spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _door(door: Door) -> ft.Control:
    said = ft.Column([body(door.name), small(door.behind)], spacing=2, expand=True)
    face = ft.Row([said, ft.Icon(ft.Icons.CHEVRON_RIGHT)])
    style = ft.ButtonStyle(padding=16, shape=ft.RoundedRectangleBorder(radius=16), bgcolor=ft.Colors.SURFACE_CONTAINER)
    return handled(door.handle, ft.OutlinedButton(face, key=door.handle, style=style, on_click=lambda: go(door.path)))
