"""The page for those around a person as it is shown to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.people.words import general, say_ask, say_good_to_know, say_helps, say_plan, say_source, say_when, say_who_is_meant
from app.ui.button import quiet_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.people.page import Named, Page


@part
def PageForOthers(page: Page, draw_calls: Callable[[], ft.Control]) -> ft.Control:
    """What helps, the plan, when to ring, and what holds for everyone."""
    words = use_diary().words
    return ft.Column(
        [
            card(heading(say_helps(words)), *(map(_named, page.helps) if page.helps else [body(say_ask(words))])),
            *([card(heading(say_plan(words)), *map(_named, page.plan))] if page.plan else []),
            _GoodToKnow(page.article),
            heading(say_when(words)),
            body(say_who_is_meant(words)),
            draw_calls(),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _named(one: Named) -> ft.Control:
    name, text = one
    return ft.Column([heading(name, 3), body(text)], spacing=2)


@part
def _GoodToKnow(article: Named | None) -> ft.Control:
    """The three sentences, and the text that they come from."""
    words = use_diary().words
    source: list[ft.Control] = []
    if article:
        title, path = article
        read = quiet_button("people-article", words.say("Read the text"), partial(go, path), icon=ft.Icons.MENU_BOOK_OUTLINED)
        source = [small(say_source(title, words)), ft.Row([read], wrap=True)]
    return card(heading(say_good_to_know(words)), *map(body, general(words)), *source)
