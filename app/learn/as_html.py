"""A text as a page of its own, to be printed or read without the app. No script, nothing from elsewhere."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.learn.reviews import say_review, signed_article, signed_claim
from app.learn.source import say_source, sources_of
from app.learn.text import Doing, Paragraph, Points, Trying
from app.learn.words import say_rests, say_shows_not, say_standing, say_strength

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.core.words import Words
    from app.learn.article import Article
    from app.learn.claim import Claim
    from app.learn.text import Block, Spans

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
body { font: 1.1rem/1.5 "Source Sans 3", Verdana, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
body { color: #1e2928; background: #fff; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin: 1.6rem 0 .3rem; break-after: avoid; }
.short { border-left: .3rem solid #0b5a57; padding-left: 1rem; } .small { font-size: .9rem; color: #4a5654; }
sup { font-size: .7em; } li, p { break-inside: avoid; } @page { margin: 18mm; }
"""


def as_html(article: Article, claims: Mapping[str, Claim], sources: Mapping[str, str], words: Words) -> str:
    """The whole page."""
    parts = [
        f'<!doctype html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(article.title)} | Rygvej</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>",
        f"<h1>{escape(article.title)}</h1>",
        f'<section class="short">{"".join(_drawn(article.short))}</section>',
        *(
            f"<h2>{escape(section.title)}</h2>{''.join(_drawn(section.blocks))}"
            for section in article.sections
            if not _is_app_only(section.blocks)
        ),
        *_who_says_so(article, claims, sources, words),
        "</main>\n</body>\n</html>\n",
    ]
    return "\n".join(parts)


def _is_app_only(blocks: tuple[Block, ...]) -> bool:
    # What is touched cannot be tried on paper.
    return any(isinstance(block, Trying) for block in blocks)


def _drawn(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(spans):
                yield f"<p>{_spans(spans)}</p>"
            case Points(items):
                yield f"<ul>{''.join(f'<li>{_spans(item)}</li>' for item in items)}</ul>"
            case Doing():
                continue


def _spans(spans: Spans) -> str:
    drawn = []
    for span in spans:
        text = f"<strong>{escape(span.text)}</strong>" if span.is_strong else escape(span.text)
        drawn.append(f"{text}<sup>{span.claim}</sup>" if span.claim else text)
    return "".join(drawn)


def _who_says_so(article: Article, claims: Mapping[str, Claim], sources: Mapping[str, str], words: Words) -> Iterator[str]:
    title = words.say("Who says so?")
    yield f"<h2>{escape(title)}</h2>"
    documents = "".join(f"<li>{escape(say_source(source))}</li>" for source in sources_of(article.sources, sources))
    yield f'<ul class="small">{documents}</ul>'
    rows = "".join(f"<li>{escape(_told(claims[name], sources, words))}</li>" for name in article.claims)
    yield f'<ul class="small">{rows}</ul>'
    checked = words.say("Last checked: {day}.", day=words.long_day(article.reviewed))
    read = say_review(signed_article(article, words.language), words)
    foot = words.say("The app gives information. It does not replace the help of a professional.")
    yield f'<p class="small">{escape(checked)} {escape(read)} {escape(foot)} Rygvej, CC BY 4.0.</p>'


def _told(claim: Claim, sources: Mapping[str, str], words: Words) -> str:
    """A claim as an auditor reads it: what is said, how sure, who says so, what it does not show, whether it still applies."""
    return " ".join(
        (
            words.say("{number}: {claim}", number=claim.id, claim=claim.said),
            say_strength(claim.strength, words),
            say_rests(claim, sources, words),
            say_shows_not(claim, words),
            *say_standing(claim, signed_claim(claim, words.language), words),
        )
    )
