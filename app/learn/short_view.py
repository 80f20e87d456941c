"""The whole course through its messages in short: for a tired day. What is read here counts as read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.learn.actions import marks_of, tell_read
from app.learn.marks import How
from app.learn.shelf import course
from app.learn.text import sentences_of
from app.ui.button import choice_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.learn.article import Article


@part
def ShortView() -> ft.Control:
    """Every message, one under the other."""
    diary = use_diary()
    read = marks_of(diary).read
    return ft.Column(
        [
            body(diary.words.say("The course in a few lines. Open a text when you want to know more.")),
            *(keyed(article.id, _Short)(article, read.get(article.id)) for article in course(diary.words.language).articles),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Short(article: Article, how: How | None) -> ft.Control:
    """One message, that it is read, and the door to the whole text."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    told = safely(partial(tell_read, diary, article, None if how else How.SHORT))
    return card(
        heading(article.title),
        *(body(sentence) for sentence in sentences_of(article.short)),
        *([small(words.say("You have read all of it."))] if how is How.WHOLE else []),
        ft.Row(
            [
                *(
                    []
                    if how is How.WHOLE
                    else [choice_button(f"short-{article.name}-read", words.say("I have read it"), told, chosen=how is not None)]
                ),
                quiet_button(f"short-{article.name}-open", words.say("Read it all"), partial(go, article.path)),
            ],
            wrap=True,
        ),
    )
