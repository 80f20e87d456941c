"""Buttons with a handle that never changes and a name that is read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import flet as ft

if TYPE_CHECKING:
    from collections.abc import Callable

    Handler = Callable[[], Any]


def handled(handle: str, control: ft.Control, *, selected: bool | None = None, expanded: bool | None = None) -> ft.Control:
    """Give a control its handle, as one thing to a screen reader, with the state that it is in."""
    # A state that stands further out, or is not said here as well, does not reach the button itself.
    said = ft.Semantics(identifier=handle, selected=selected, expanded=expanded, disabled=bool(control.disabled), content=control)
    return ft.MergeSemantics(said)


def main_button(handle: str, label: str, on_click: Handler, *, icon: ft.IconData | None = None) -> ft.Control:
    """The one thing most people want to do here."""
    return handled(handle, ft.FilledButton(label_on(label), icon=icon, key=handle, on_click=on_click))


def button(handle: str, label: str, on_click: Handler, *, icon: ft.IconData | None = None) -> ft.Control:
    """Something else one can do here."""
    return handled(handle, ft.OutlinedButton(label_on(label), icon=icon, key=handle, on_click=on_click))


def quiet_button(handle: str, label: str, on_click: Handler, *, icon: ft.IconData | None = None) -> ft.Control:
    """Something one can do here, and most people need not."""
    return handled(handle, ft.TextButton(label_on(label), icon=icon, key=handle, on_click=on_click))


def fold_button(handle: str, label: str, on_click: Handler, *, is_open: bool) -> ft.Control:
    """Unfolds something, and says whether it is open."""
    icon = ft.Icons.EXPAND_LESS if is_open else ft.Icons.EXPAND_MORE
    return handled(handle, ft.TextButton(label_on(label), icon=icon, key=handle, on_click=on_click), expanded=is_open)


def icon_button(handle: str, label: str, icon: ft.IconData, on_click: Handler) -> ft.Control:
    """A picture to touch, with its name in words for those who listen; the hint beside it is not said a second time."""
    hint = ft.Tooltip(label, exclude_from_semantics=True)
    face = ft.IconButton(ft.Icon(icon, semantics_label=label), key=handle, tooltip=hint, on_click=on_click, width=48, height=48)
    return handled(handle, face)


def choice_button(handle: str, label: str, on_click: Handler, *, chosen: bool) -> ft.Control:
    """One of several answers; the chosen one has a tick and a filled ground, not a colour alone."""
    if chosen:
        face: ft.Control = ft.FilledButton(label_on(label), icon=ft.Icons.CHECK, key=handle, on_click=on_click)
    else:
        face = ft.OutlinedButton(label_on(label), key=handle, on_click=on_click)
    return handled(handle, face, selected=chosen)


def label_on(label: str) -> ft.Text:
    """What stands on a button: a Text of its own, so that a long one wraps instead of being cut."""
    return ft.Text(label, text_align=ft.TextAlign.CENTER)
