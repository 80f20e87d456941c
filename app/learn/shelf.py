"""Reads the articles of a language, and the names of their sources, from content/."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from app.learn.article import Article, read_article

CONTENT = Path(__file__).resolve().parent.parent.parent / "content"


@cache
def articles(language: str) -> tuple[Article, ...]:
    """Every article in a language."""
    return tuple(read_article(file.read_text("utf-8")) for file in sorted((CONTENT / language).glob("*.md")))


@cache
def source_names(language: str) -> dict[str, str]:
    """What each document is called in a language."""
    documents = json.loads((CONTENT / "sources.json").read_text("utf-8"))
    return {mark: names[language] for mark, names in documents.items() if isinstance(names, dict)}
