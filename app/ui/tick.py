"""A box to tick, with a label as long as it needs to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import flet as ft

from app.ui.guard import part, use_safely
from app.ui.hooks import use_look
from app.ui.text import body

if TYPE_CHECKING:
    from collections.abc import Callable


def tick(handle: str, label: str, on_click: Callable[[], Any], *, ticked: bool) -> ft.Control:
    """The box and its label are one thing to touch. Nothing is ticked beforehand."""
    box = ft.Icons.CHECK_BOX if ticked else ft.Icons.CHECK_BOX_OUTLINE_BLANK
    icon = ft.Icon(box, color=ft.Colors.PRIMARY, size=24 * use_look().scale)
    face = ft.Row([icon, ft.Container(body(label), expand=True)], spacing=12, vertical_alignment=ft.CrossAxisAlignment.START)
    style = ft.ButtonStyle(padding=ft.Padding.symmetric(vertical=12, horizontal=4), shape=ft.RoundedRectangleBorder(radius=12))
    touch = ft.TextButton(face, key=handle, style=style, on_click=on_click)
    return ft.MergeSemantics(ft.Semantics(identifier=handle, checked=ticked, content=touch))


@part
def Tick(
    handle: str,
    label: str,
    is_ticked: bool,  # noqa: FBT001 - parts are handed plain values
    turn: Callable[[], object],
    then: Callable[[Any], object] | None = None,
) -> ft.Control:
    """A box whose touch never breaks the screen."""
    return tick(handle, label, use_safely()(turn, then), ticked=is_ticked)
