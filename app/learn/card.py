"""The next text to read, on I dag."""

from __future__ import annotations

from functools import partial

import flet as ft

from app.learn.actions import next_for
from app.learn.words import say_length
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small


@part
def ArticleCard(way: str | None) -> ft.Control:
    """Its name, what it is for, and the door to it; nothing when all are read."""
    diary = use_diary()
    words, article = diary.words, next_for(diary, way)
    if article is None:
        return ft.Container()
    door = ft.Row([button("learn-open", words.say("Read it"), partial(go, article.path))], wrap=True)
    return card(heading(words.say("To read")), body(article.title), small(say_length(article, words)), door)
