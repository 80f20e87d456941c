"""The course: what is good to know, with who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.learn.shelf import articles
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.core.words import Words
    from app.learn.article import Article


@part
def LearnScreen(_rest: str) -> ft.Control:
    """The texts, one under the other."""
    words = use_diary().words
    return ft.Column([_whole(article, words) for article in articles(words.language)], spacing=16)


def _whole(article: Article, words: Words) -> ft.Control:
    based = words.say(
        "Based on {sources}. Last checked {day}. Not yet read by a clinician.",
        sources=", ".join(article.sources),
        day=words.day(article.reviewed),
    )
    return card(
        heading(article.title),
        *(body(paragraph) for paragraph in article.paragraphs),
        small(based),
        small(
            words.say(
                "S1: Danish clinical guideline 2016, no longer in force. "
                "S2: Region Zealand's pathway programme 2025. S4: Exercise as treatment, chapter on low back pain."
            )
        ),
        small(words.say("The app gives information. It does not replace the help of a professional.")),
    )
