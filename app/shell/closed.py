"""What a person meets when the diary may not be opened here: why, in one sentence. Nothing was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.look import Look
from app.safety.anywhere import HelpAnywhere
from app.shell.catalog import catalogue
from app.shell.state import say_why_closed
from app.ui.palette import DARK, LIGHT
from app.ui.text import body, heading
from app.ui.theme import theme

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words
    from app.store.health import Foreign, Newer, NotPermitted


def open_closed(page: ft.Page, found: Foreign | Newer | NotPermitted, language: str, today: date) -> None:
    """Say it on a page."""
    page.title = "Rygvej"
    page.theme, page.dark_theme = theme(LIGHT, Look()), theme(DARK, Look())
    page.render_views(_ClosedView, found, catalogue(language), today)


@ft.component
def _ClosedView(found: Foreign | Newer | NotPermitted, words: Words, today: date) -> list[ft.View]:
    said = [heading(words.say("Your diary cannot be opened here"), 1), body(say_why_closed(found, words)), HelpAnywhere(words, today)]
    column = ft.Container(ft.Column(said, spacing=16), padding=24, width=720)
    return [ft.View(route="/", scroll=ft.ScrollMode.AUTO, padding=0, controls=[ft.SafeArea(content=column)])]
