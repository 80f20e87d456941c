"""A text on paper says what the text on the screen says: its words, who says so, and that no clinician has read it."""

from __future__ import annotations

import re
from html import unescape

import pytest

from app.learn.as_html import as_html
from app.learn.reviews import say_review, signed_article
from app.learn.shelf import articles, claims, source_names
from app.learn.text import sentences_of
from app.learn.words import say_rests, say_shows_not
from app.shell.catalog import catalogue

EVERY = [pytest.param(language, one, id=f"{language}:{one.name}") for language in ("da", "en") for one in articles(language)]


def printed(language, article):
    """The page that is saved, and its words without their marks."""
    page = as_html(article, claims(language), source_names(language), catalogue(language))
    return page, unescape(re.sub(r"<sup>[^<]*</sup>|<[^>]+>", "", page))


@pytest.mark.parametrize(("language", "article"), EVERY)
def test_the_paper_holds_the_text_and_what_it_rests_on(language, article):
    _, said = printed(language, article)
    words = catalogue(language)
    told = [article.title, *sentences_of(article.short), say_review(signed_article(article, language), words)]
    for name in article.claims:
        claim = claims(language)[name]
        told += [claim.said, say_rests(claim, source_names(language), words), say_shows_not(claim, words)]
    assert [one for one in told if one not in said] == []


@pytest.mark.parametrize(("language", "article"), EVERY)
def test_the_paper_runs_nothing_and_asks_nothing_of_elsewhere(language, article):
    page, _ = printed(language, article)
    assert "default-src 'none'" in page
    assert not re.search(r"<script|<img|<link|src=|href=|@import|url\(", page)
