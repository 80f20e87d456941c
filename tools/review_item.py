"""One thing of the review pack that a clinician reads and signs, and its fields for a pen."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from app.learn.reviews import fingerprint, signed
from app.shell.catalog import catalogue
from tools.review_words import label

if TYPE_CHECKING:
    from datetime import date

    from app.learn.reviews import Review, Signed


@dataclass(frozen=True, slots=True)
class Item:
    """What is signed: `text` is what the fingerprint is taken of, `body` how it is printed."""

    key: str
    title: str
    text: str
    body: str
    checked: date | None = None
    awaits: bool = False
    """Whether it is general knowledge, which stands in none of the documents."""

    @property
    def sign(self) -> str:
        """The fingerprint that stands on paper."""
        return fingerprint(self.text)

    @property
    def anchor(self) -> str:
        """Where it stands on the page."""
        return "".join(letter if letter.isalnum() else "-" for letter in self.key)

    def signed_by(self, language: str, lines: tuple[Review, ...]) -> Signed | None:
        """Who signed the text as it is now."""
        return signed(self.key, self.text, language, lines)


def draw_item(item: Item, language: str, lines: tuple[Review, ...], level: int = 3) -> str:
    """The text, and under it the fields."""
    title = f"<h{level}>{escape(item.title)}</h{level}>" if item.title else ""
    awaits = f'<p class="awaits">{label("awaits", language)}</p>' if item.awaits else ""
    return f'<section class="item" id="{item.anchor}">{title}{awaits}{item.body}{_fields(item, language, lines)}</section>'


def draw_signature(by: Signed, language: str) -> str:
    """Who signed, in words."""
    return escape(f"{by.name}, {by.role}, {catalogue(language).long_day(by.day)}")


def _fields(item: Item, language: str, lines: tuple[Review, ...]) -> str:
    by = item.signed_by(language, lines)
    held = f'<p class="held">{label("signed_by", language)} {draw_signature(by, language)}</p>' if by else ""
    boxes = "".join(f'<span class="box"></span><span class="choice">{label(name, language)}</span>' for name in ("ok", "change"))
    ruled = "".join(f'<span class="ruled {name}">{label(name, language)}</span>' for name in ("comment", "name", "role", "date"))
    keys = f'<span class="key">{escape(item.key)}</span> <span class="print">{item.sign}</span>'
    return f'{held}<div class="fields"><p>{keys}</p><p class="pen">{boxes}{ruled}</p></div>'
