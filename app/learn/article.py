"""An article: a title, what it says, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


class ArticleError(ValueError):
    """An article's file lacks something that every article has."""


@dataclass(frozen=True, slots=True)
class Article:
    """One text to read."""

    id: str
    title: str
    sources: tuple[str, ...]
    reviewed: date
    paragraphs: tuple[str, ...]


def read_article(text: str) -> Article:
    """Read a file: front matter between two lines of dashes, then paragraphs."""
    _, head, body = (text + "\n").split("---\n", 2)
    facts = dict(line.split(":", 1) for line in head.splitlines() if ":" in line)
    missing = {"id", "title", "sources", "reviewed"} - facts.keys()
    if missing:
        msg = f"an article without {sorted(missing)}"
        raise ArticleError(msg)
    return Article(
        id=facts["id"].strip(),
        title=facts["title"].strip(),
        sources=tuple(source.strip() for source in facts["sources"].strip().strip("[]").split(",")),
        reviewed=date.fromisoformat(facts["reviewed"].strip()),
        paragraphs=tuple(" ".join(paragraph.split()) for paragraph in body.split("\n\n") if paragraph.strip()),
    )
