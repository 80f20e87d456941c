"""Reads the articles of a language from content/."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.learn.article import Article, read_article

CONTENT = Path(__file__).resolve().parent.parent.parent / "content"


@cache
def articles(language: str) -> tuple[Article, ...]:
    """Every article in a language."""
    return tuple(read_article(file.read_text("utf-8")) for file in sorted((CONTENT / language).glob("*.md")))
