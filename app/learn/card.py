"""The next text to read, on I dag."""

from __future__ import annotations

import flet as ft

from app.learn.shelf import articles
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading


@part
def ArticleCard() -> ft.Control:
    """Its name, and the door to it."""
    words = use_diary().words
    article = articles(words.language)[0]
    door = ft.Row([button("learn-open", words.say("Read it"), lambda: go("/laer"))], wrap=True)
    return card(heading(words.say("To read")), body(article.title), door)
