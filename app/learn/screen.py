"""The course: what is good to know, with who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.learn.shelf import articles, source_names
from app.learn.source import say_source, sources_of
from app.ui.ask import Folded
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.learn.article import Article


@part
def LearnScreen(_rest: str) -> ft.Control:
    """The texts, one under the other."""
    language = use_diary().words.language
    return ft.Column([keyed(article.id, _Whole)(article) for article in articles(language)], spacing=16)


@part
def _Whole(article: Article) -> ft.Control:
    """One text, and who says so."""
    words = use_diary().words
    return card(
        heading(article.title),
        *(body(paragraph) for paragraph in article.paragraphs),
        Folded(f"sources-{article.id}", words.say("Who says so?"), lambda: _Sources(article)),
        small(words.say("The app gives information. It does not replace the help of a professional.")),
    )


@part
def _Sources(article: Article) -> ft.Control:
    """The documents behind a text, and when they were looked up."""
    words = use_diary().words
    sources = sources_of(article.sources, source_names(words.language))
    return ft.Column(
        [
            *(small(say_source(source)) for source in sources),
            small(words.say("Last checked: {day}.", day=words.long_day(article.reviewed))),
            small(words.say("No clinician has read it yet.")),
        ],
        spacing=6,
    )
