"""The course: its parts, the texts in their order, and which one comes next for this person. Nothing is ever locked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.learn.article import Article


@dataclass(frozen=True, slots=True)
class Part:
    """A few texts about one thing."""

    number: int
    title: str
    articles: tuple[Article, ...]

    def read(self, marks: Collection[str]) -> int:
        """How many of its texts were read."""
        return sum(article.id in marks for article in self.articles)


@dataclass(frozen=True, slots=True)
class Course:
    """Every text, part by part, and what comes first for whom."""

    parts: tuple[Part, ...]
    first: Mapping[str, tuple[str, ...]]

    @property
    def articles(self) -> tuple[Article, ...]:
        """Every text in its order."""
        return tuple(article for part in self.parts for article in part.articles)

    def named(self, name: str) -> Article | None:
        """The text of a path."""
        return next((article for article in self.articles if article.name == name), None)

    def part_of(self, article: Article) -> Part:
        """Where a text stands."""
        return next(part for part in self.parts if part.number == article.module)

    def before(self, article: Article) -> Article | None:
        """The text to go back to."""
        return self._beside(article, -1)

    def after(self, article: Article) -> Article | None:
        """The text that follows; after the last there is none."""
        return self._beside(article, 1)

    def next_for(self, way: str | None, marks: Collection[str]) -> Article | None:
        """The first text that was not read yet: what fits how it is now, then the course as it stands."""
        wanted = [article for name in self.first.get(way or "", ()) if (article := self.named(name))]
        return next((article for article in (*wanted, *self.articles) if article.id not in marks), None)

    def _beside(self, article: Article, step: int) -> Article | None:
        at = self.articles.index(article) + step
        return self.articles[at] if 0 <= at < len(self.articles) else None
