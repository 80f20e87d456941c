"""What the review pack prints of the course: every text, every claim, and the long words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.learn.shelf import awaiting, claims, course, source_names, terms
from app.learn.source import say_source, sources_of
from app.learn.text import Doing, Heading, Paragraph, Points, Trying
from app.learn.words import say_rests, say_shows_not, say_standing, say_strength, topic_name
from app.shell.catalog import catalogue
from tools.review_item import Item
from tools.review_words import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.learn.article import Article
    from app.learn.claim import Claim
    from app.learn.text import Block, Spans


def articles_in(language: str) -> tuple[Item, ...]:
    """Every text of the course, in its order."""
    return tuple(_article(article, language) for article in course(language).articles)


def claims_in(language: str) -> tuple[Item, ...]:
    """Every claim, in the order of its file."""
    return tuple(_claim(claim, language) for claim in claims(language).values())


def facts_in(language: str) -> tuple[Item, ...]:
    """Every fact that stands in none of the documents and is no claim."""
    return tuple(Item(f"fact:{name}", "", said, f"<p>{escape(said)}</p>", awaits=True) for name, said in awaiting(language).items())


def words_in(language: str) -> tuple[Item, ...]:
    """The long words with their plain meaning, signed together."""
    known = terms(language)
    rows = "".join(f"<tr><th>{escape(term.word)}</th><td>{escape(term.meaning)}</td></tr>" for term in known)
    text = "\n".join(f"{term.word}: {term.meaning}" for term in known)
    return (Item("words:glossary", "", text, f"<table>{rows}</table>"),)


def _article(article: Article, language: str) -> Item:
    part = course(language).part_of(article)
    documents = "; ".join(map(say_source, sources_of(article.sources, source_names(language))))
    facts = (
        f"{label('part', language)} {part.number}, {escape(part.title)}. {article.minutes} {label('minutes', language)}.",
        f"{label('goal', language)}: {escape(article.goal)}",
        f"{label('claims_used', language)}: {', '.join(article.claims)}.",
        f"{label('sources', language)}: {escape(documents)}.",
        f"{label('reviewed', language)}: {article.reviewed.isoformat()}.",
    )
    body = f'<p class="small">{"<br/>".join(facts)}</p>{_drawn(article.blocks, language)}'
    return Item(f"article:{article.id}", article.title, article.signed_text, body, article.reviewed)


def _drawn(blocks: Iterable[Block], language: str) -> str:
    drawn = []
    for block in blocks:
        match block:
            case Heading(text):
                drawn.append(f"<h4>{escape(text)}</h4>")
            case Paragraph(spans):
                drawn.append(f"<p>{_spans(spans)}</p>")
            case Points(items):
                drawn.append(f"<ul>{''.join(f'<li>{_spans(item)}</li>' for item in items)}</ul>")
            case Doing(text, path):
                drawn.append(
                    f'<p><span class="button">{label("button", language)}: {escape(text)}</span> <span class="to">{escape(path)}</span></p>'
                )
            case Trying(name, rows):
                cells = "".join(f"<tr>{''.join(f'<td>{_spans(column)}</td>' for column in row)}</tr>" for row in rows)
                drawn.append(f'<p class="small over">{label("try", language)} ({escape(name)}).</p>')
                drawn += [f"<table>{cells}</table>"] if rows else []
    return "".join(drawn)


def _spans(spans: Spans) -> str:
    drawn = []
    for span in spans:
        text = f"<strong>{escape(span.text)}</strong>" if span.is_strong else escape(span.text)
        leads = f'<span class="to">[{escape(span.target)}]</span>' if span.target else ""
        drawn.append(f"{text} {leads}" if leads else text)
    return "".join(drawn)


def _claim(claim: Claim, language: str) -> Item:
    words = catalogue(language)
    rows = (
        say_strength(claim.strength, words),
        say_rests(claim, source_names(language), words),
        say_shows_not(claim, words),
        *say_standing(claim, None, words),
    )
    kept = () if claim.is_for_readers else (label("readers_not", language),)
    small = "<br/>".join((*map(escape, rows), *kept))
    topic = f'<strong>{claim.id}</strong> <span class="to">{escape(topic_name(claim.topic, words))}</span>'
    body = f'<p>{topic}<br/>{escape(claim.said)}</p><p class="small">{small}</p>'
    return Item(f"claim:{claim.id}", "", claim.said, body, awaits=claim.is_general_knowledge)
