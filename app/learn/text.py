"""The running text of an article: Markdown made into headings, paragraphs, lists, buttons and data for what one can try."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

CLAIM = re.compile(r"C\d+")
COLUMN = " | "


class TextError(ValueError):
    """An article uses something that the app cannot show."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words: plain, strong, or leading somewhere."""

    text: str
    is_strong: bool = False
    target: str | None = None

    @property
    def claim(self) -> str | None:
        """The claim that a figure rests on."""
        return self.target if self.target and CLAIM.fullmatch(self.target) else None


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Points:
    """A list, a sentence or more to each point."""

    items: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Doing:
    """A link alone on its line: a button that does something in the app."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class Trying:
    """Where something to try stands: its name, and its lines, each in columns."""

    name: str
    rows: tuple[tuple[Spans, ...], ...]


Block: TypeAlias = Heading | Paragraph | Points | Doing | Trying

_reader = MarkdownIt("zero").enable(["heading", "list", "fence", "link", "emphasis"])


def read_text(markdown: str) -> tuple[Block, ...]:
    """Every block in order; TextError for what an article may not hold."""
    return tuple(_blocks(_reader.parse(markdown)))


def plain(spans: Spans) -> str:
    """The words alone, without what they lead to."""
    return "".join(span.text for span in spans)


def spans_in(blocks: Iterable[Block]) -> Iterator[Span]:
    """Every run of words, what is to be tried among it."""
    for block in blocks:
        match block:
            case Paragraph(spans):
                yield from spans
            case Points(items):
                yield from (span for item in items for span in item)
            case Doing(label, path):
                yield Span(label, target=path)
            case Trying(_, rows):
                yield from (span for row in rows for column in row for span in column)


def sentences_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """What is read as running text: paragraphs and points, without headings, buttons and what is to be tried."""
    said: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            said.append(plain(block.spans))
        elif isinstance(block, Points):
            said += map(plain, block.items)
    return tuple(said)


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    at = 0
    while at < len(tokens):
        token = tokens[at]
        end = _end(tokens, at)
        inside = [one for one in tokens[at : end + 1] if one.type == "inline"]
        match token.type:
            case "heading_open" if token.tag == "h2":
                yield Heading(plain(_spans(inside[0])))
            case "paragraph_open":
                yield _paragraph(_spans(inside[0]))
            case "bullet_list_open":
                yield Points(tuple(map(_spans, inside)))
            case "fence":
                yield Trying(token.info.strip(), tuple(_row(line) for line in token.content.splitlines() if line.strip()))
            case _:
                raise TextError(f"an article has no place for {token.type} {token.tag}")
        at = end + 1


def _end(tokens: list[Token], at: int) -> int:
    """Where what opens here is closed."""
    depth = 0
    for n in range(at, len(tokens)):
        depth += tokens[n].nesting
        if depth == 0:
            return n
    raise TextError("something in the text is not closed")


def _paragraph(spans: Spans) -> Block:
    alone = spans[0] if len(spans) == 1 else None
    return Doing(alone.text, alone.target) if alone and alone.target and alone.target.startswith("/") else Paragraph(spans)


def _row(line: str) -> tuple[Spans, ...]:
    return tuple(_spans(_reader.parseInline(column.strip())[0]) for column in line.split(COLUMN))


def _spans(inline: Token) -> Spans:
    spans: list[Span] = []
    strong, target = False, None
    for token in inline.children or ():
        match token.type:
            case "strong_open" | "strong_close":
                strong = token.type == "strong_open"
            case "link_open":
                target = str(token.attrGet("href"))
            case "link_close":
                target = None
            case "text" | "softbreak":
                spans.append(Span(token.content if token.type == "text" else " ", strong, target))
            case _:
                raise TextError(f"a text has no place for {token.type}")
    return tuple(_joined(spans))


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Neighbours that look and lead alike are one run."""
    last: Span | None = None
    for span in spans:
        text = " ".join(span.text.split("\n"))
        if last and (last.is_strong, last.target) == (span.is_strong, span.target):
            last = Span(last.text + text, span.is_strong, span.target)
            continue
        if last and last.text:
            yield last
        last = Span(text, span.is_strong, span.target)
    if last and last.text:
        yield last
