"""A page outside the app: whose it is and what one finds there, before one leaves. Nothing of it loads in here."""

from __future__ import annotations

import flet as ft

from app.learn.shelf import links
from app.learn.words import say_opened
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.link import page_button
from app.ui.text import body, heading, small


@part
def LinkView(name: str) -> ft.Control:
    """The one that was asked for, or all of them."""
    words = use_diary().words
    known = links(words.language)
    shown = [link for link in known if link.id == name] or list(known)
    return ft.Column(
        [
            body(words.say("This page lies outside Rygvej. It opens in your browser, and only when you touch the button.")),
            *(
                card(
                    heading(link.name),
                    body(link.what),
                    small(words.say("Owner: {owner}.", owner=link.owner)),
                    small(say_opened(link, words)),
                    # NOTE: A button that leaves the app. {name} is the name of the page.
                    ft.Row([page_button(f"link-{link.id}", words.say("Open {name}", name=link.name), link.url)], wrap=True),
                )
                for link in shown
            ),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
