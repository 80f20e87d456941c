"""An article of the course: what it says, what it is for, what it rests on, and what one can try in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.learn.text import Block, Heading, TextError, Trying, read_text

NEEDED = ("id", "title", "module", "order", "goal", "claims", "sources", "reviewed", "element", "minutes")


class ArticleError(ValueError):
    """An article's file lacks something that every article has, or holds what none may."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Article:
    """One text to read. `name` is its file's name and its path, the same in every language."""

    name: str
    id: str
    title: str
    module: int
    order: int
    goal: str
    claims: tuple[str, ...]
    sources: tuple[str, ...]
    reviewed: date
    element: str
    minutes: int
    markdown: str

    @property
    def path(self) -> str:
        """Where it is read."""
        return f"/laer/{self.name}"

    @property
    def signed_text(self) -> str:
        """What a clinician signs: its name, what it is for, and every word of it."""
        return f"{self.title}\n{self.goal}\n{self.markdown}"

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The whole text. Only who opens an article waits for it to be read."""
        try:
            return read_text(self.markdown)
        except TextError as error:
            raise ArticleError(f"{self.name}: {error}") from error

    @property
    def short(self) -> tuple[Block, ...]:
        """The message in short: what stands before the first heading."""
        first = next((n for n, block in enumerate(self.blocks) if isinstance(block, Heading)), len(self.blocks))
        return self.blocks[:first]

    @property
    def sections(self) -> tuple[Section, ...]:
        """The rest, heading by heading."""
        starts = [n for n, block in enumerate(self.blocks) if isinstance(block, Heading)]
        ends = [*starts[1:], len(self.blocks)]
        return tuple(Section(_title(self.blocks[n]), self.blocks[n + 1 : end]) for n, end in zip(starts, ends, strict=False))

    @property
    def trying(self) -> Trying | None:
        """What there is to try."""
        return next((block for block in self.blocks if isinstance(block, Trying)), None)


def read_article(name: str, text: str) -> Article:
    """Read a file: front matter between two lines of dashes, one `name: value` a line, then the text."""
    parts = text.split("---\n", 2)
    if len(parts) != len(("before", "front matter", "text")) or parts[0].strip():
        raise ArticleError(f"{name}: an article begins with front matter between two lines of dashes")
    facts = {key.strip(): fact.strip() for key, _, fact in (line.partition(": ") for line in parts[1].splitlines())}
    if missing := [one for one in NEEDED if not facts.get(one)]:
        raise ArticleError(f"{name}: an article without {', '.join(missing)}")
    if strange := sorted(facts.keys() - set(NEEDED)):
        raise ArticleError(f"{name}: nobody reads {', '.join(strange)}")
    try:
        return Article(
            name=name,
            id=facts["id"],
            title=facts["title"],
            module=int(facts["module"]),
            order=int(facts["order"]),
            goal=facts["goal"],
            claims=_list(facts["claims"]),
            sources=_list(facts["sources"]),
            reviewed=date.fromisoformat(facts["reviewed"]),
            element=facts["element"],
            minutes=int(facts["minutes"]),
            markdown=parts[2],
        )
    except ValueError as error:
        raise ArticleError(f"{name}: {error}") from error


def _list(fact: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in fact.removeprefix("[").removesuffix("]").split(","))


def _title(block: Block) -> str:
    return block.text if isinstance(block, Heading) else ""
