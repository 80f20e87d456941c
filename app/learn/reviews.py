"""Who has read and signed what: a line to each in a file, which holds only as long as the text is the one that was signed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from app.learn.shelf import CONTENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.words import Words
    from app.learn.article import Article
    from app.learn.claim import Claim

CHECK_AGAIN_AFTER = timedelta(days=365)
"""What nobody has looked at for a year is listed to be looked at again."""

SHORT = 16
"""So many signs of a fingerprint are written on paper, and are enough."""


@dataclass(frozen=True, slots=True)
class Review:
    """One signed line."""

    what: str
    name: str
    role: Mapping[str, str]
    day: date
    fingerprint: str


def fingerprint(text: str) -> str:
    """A short sign of a text, the same as long as no word of it changes."""
    return sha256(" ".join(text.split()).encode()).hexdigest()[:SHORT]


@cache
def reviews() -> tuple[Review, ...]:
    """Every signed line."""
    rows = json.loads((CONTENT / "reviews.json").read_text("utf-8"))["signed"]
    return tuple(Review(row["what"], row["name"], row["role"], date.fromisoformat(row["day"]), row["fingerprint"]) for row in rows)


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed a text as it is now."""

    name: str
    role: str
    day: date


def signed(what: str, text: str, language: str, lines: tuple[Review, ...] | None = None) -> Signed | None:
    """The newest signature under this very text; a text that was changed since has none."""
    mine = [one for one in (reviews() if lines is None else lines) if one.what == what and one.fingerprint == fingerprint(text)]
    newest = max(mine, key=lambda one: one.day, default=None)
    return Signed(newest.name, newest.role[language], newest.day) if newest else None


def signed_article(article: Article, language: str) -> Signed | None:
    """Who has read a text of the course as it is now, and signed it."""
    return signed(f"article:{article.id}", article.signed_text, language)


def signed_claim(claim: Claim, language: str) -> Signed | None:
    """Who has read a claim as it is said now, and signed it."""
    return signed(f"claim:{claim.id}", claim.said, language)


def say_review(by: Signed | None, words: Words) -> str:
    """Who has read it, or that no clinician has."""
    if by is None:
        return words.say("No clinician has read it yet.")
    # NOTE: {role} is a profession, such as physiotherapist.
    return words.say("Read and signed by {name}, {role}, {day}.", name=by.name, role=by.role, day=words.long_day(by.day))
