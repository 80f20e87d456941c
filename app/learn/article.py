"""An article: a title, what it says, and the marks of who says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

NEEDED = frozenset({"id", "title", "sources", "reviewed"})


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
    parts = text.split("---\n", 2)
    if len(parts) != len(("before", "front matter", "text")):
        raise ArticleError("an article begins with front matter between two lines of dashes")
    facts = {name.strip(): fact.strip() for name, _, fact in (line.partition(":") for line in parts[1].splitlines())}
    if missing := NEEDED - facts.keys():
        raise ArticleError(f"an article without {', '.join(sorted(missing))}")
    return Article(
        id=facts["id"],
        title=facts["title"],
        sources=tuple(source.strip() for source in facts["sources"].strip("[]").split(",")),
        reviewed=date.fromisoformat(facts["reviewed"]),
        paragraphs=tuple(" ".join(paragraph.split()) for paragraph in parts[2].split("\n\n") if paragraph.strip()),
    )
