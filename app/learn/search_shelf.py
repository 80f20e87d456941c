"""What can be searched: the texts and the long words of both languages, read once, when somebody first looks for something."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.learn.search import Index, Page
from app.learn.shelf import articles, terms
from app.learn.text import Heading, Paragraph, Points, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.learn.article import Article
    from app.learn.glossary import Term

LANGUAGES = ("da", "en")
TITLE, HEADING, LINE = 6, 3, 1
WORD = "word:"
"""The beginning of the name of a page that is a long word."""


@cache
def index() -> Index:
    """Everything, ready to be searched."""
    return Index(page for language in LANGUAGES for page in _pages(language))


def _pages(language: str) -> Iterator[Page]:
    yield from (Page(article.name, language, tuple(_pieces(article))) for article in articles(language))
    yield from (Page(f"{WORD}{term.id}", language, _meaning(term)) for term in terms(language))


def _pieces(article: Article) -> Iterator[tuple[int, str]]:
    yield TITLE, article.title
    yield HEADING, article.goal
    for block in article.blocks:
        match block:
            case Heading(text):
                yield HEADING, text
            case Paragraph(spans):
                yield LINE, plain(spans)
            case Points(items):
                yield from ((LINE, plain(item)) for item in items)


def _meaning(term: Term) -> tuple[tuple[int, str], ...]:
    return ((HEADING, term.word), (LINE, f"{term.word}: {term.meaning}"))
