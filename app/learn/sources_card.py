"""Who says so: the documents behind a text, each claim of it, when it was looked up, and who has read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.learn.claim import OLD
from app.learn.claim_card import ClaimText
from app.learn.reviews import say_review, signed_article
from app.learn.shelf import claims, source_names
from app.learn.source import say_source, sources_of
from app.ui.ask import Folded
from app.ui.button import quiet_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import heading, small

if TYPE_CHECKING:
    from app.learn.article import Article


@part
def SourcesCard(article: Article) -> ft.Control:
    """The documents with their sections, and a door to every claim."""
    words = use_diary().words
    names = source_names(words.language)
    documents = [small(say_source(source)) for source in sources_of(article.sources, names)]
    is_old = any(mark.partition(" ")[0] == OLD for mark in article.sources)
    old = [small(words.say("A document that is no longer in force is named only for its figures and background."))] if is_old else []
    return card(
        heading(words.say("Who says so?"), 3),
        *documents,
        *old,
        small(words.say("Last checked: {day}.", day=words.long_day(article.reviewed))),
        small(say_review(signed_article(article, words.language), words)),
        Folded("learn-claims", words.say("Every claim of this text"), lambda: _Claims(article)),
        ft.Row([quiet_button("learn-all-claims", words.say("All claims, with their sources"), lambda: go("/laer/paastande"))], wrap=True),
    )


@part
def _Claims(article: Article) -> ft.Control:
    """Each claim: what it rests on, how sure it is, what it does not show."""
    known = claims(use_diary().words.language)
    return ft.Column([ClaimText(known[name]) for name in article.claims], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
