"""Text in its four sizes. Headings are headings to a screen reader too."""

from __future__ import annotations

import flet as ft


def body(sentence: str, *, key: str | None = None) -> ft.Text:
    """Ordinary text."""
    return ft.Text(sentence, theme_style=ft.TextThemeStyle.BODY_LARGE, key=key)


def small(sentence: str, *, key: str | None = None) -> ft.Text:
    """Text beside the main thing: a time frame, an explanation."""
    return ft.Text(sentence, theme_style=ft.TextThemeStyle.BODY_SMALL, key=key)


def heading(sentence: str, level: int = 2) -> ft.Control:
    """A heading; level 1 is the screen's own name."""
    style = ft.TextThemeStyle.HEADLINE_SMALL if level == 1 else ft.TextThemeStyle.TITLE_MEDIUM
    return ft.Semantics(header=True, heading_level=level, container=True, content=ft.Text(sentence, theme_style=style))
