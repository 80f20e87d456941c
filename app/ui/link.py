"""A touch that leaves the app: a phone number to call, a page to read."""

from __future__ import annotations

import flet as ft

from app.ui.button import handled, label_on


def call_button(handle: str, label: str, number: str, *, is_main: bool = False) -> ft.Control:
    """Call a number. The device asks before it dials, and needs no net for it."""
    make = ft.FilledButton if is_main else ft.OutlinedButton
    dial = ft.OpenUrl(f"tel:{number}", target=ft.UrlTarget.SELF)
    return handled(handle, make(label_on(label), icon=ft.Icons.CALL_OUTLINED, key=handle, action=dial))


def page_button(handle: str, label: str, url: str) -> ft.Control:
    """Open a page of the web, beside the app."""
    look_up = ft.OpenUrl(url, target=ft.UrlTarget.BLANK)
    return handled(handle, ft.TextButton(label_on(label), icon=ft.Icons.OPEN_IN_NEW, key=handle, action=look_up))
