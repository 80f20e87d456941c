"""The review pack as a test reads it: made once, drawn with the lines of a test, and taken apart again."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from app.learn.reviews import Review
from tools.review_pack import all_of, pack_in, write_page

if TYPE_CHECKING:
    from tools.review_item import Item
    from tools.review_pack import Pack

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
DAY = date(2026, 11, 24)
ROLE = {"da": "fysioterapeut", "en": "physiotherapist"}
LANGUAGES = ("da", "en")


@cache
def packs() -> dict[str, Pack]:
    """Everything to sign, in each language."""
    return {language: pack_in(language) for language in LANGUAGES}


def items(language: str) -> tuple[Item, ...]:
    """Everything to sign in one language."""
    return all_of(packs()[language])


def item(key: str, language: str) -> Item:
    """One thing of it."""
    return next(one for one in items(language) if one.key == key)


def page_of(language: str, *lines: Review, day: date = DAY) -> str:
    """The page as it is with these signatures."""
    return write_page(language, day, packs(), lines)


def read(page: str) -> ET.Element:
    """The page as a tree; what is not well formed raises."""
    return ET.fromstring(page.replace("<!DOCTYPE html>\n", ""))  # noqa: S314  a page of our own


@cache
def read_once(language: str) -> ET.Element:
    """The page without signatures."""
    return read(page_of(language))


@cache
def sections(language: str) -> dict[str, ET.Element]:
    """What is printed of each item, by its key."""
    drawn = {node.get("id"): node for node in read_once(language).iter("section")}
    return {one.key: drawn[one.anchor] for one in items(language)}


def words_of(node: ET.Element) -> str:
    """What stands there, without its marks."""
    return " ".join(" ".join(node.itertext()).split())


def under(page: str, name: str) -> list[str]:
    """What stands in one of the lists, a text each."""
    found = next(node for node in read(page).iter() if node.get("id") == name)
    return [words_of(node) for node in found.iter("li")]


def signed(key: str, language: str, **changed: Any) -> Review:
    """A signature under a text as it is, unless something is changed."""
    facts: dict[str, Any] = {"name": "Mette Holm", "role": ROLE, "day": date(2026, 11, 20), "fingerprint": item(key, language).sign}
    return Review(key, **(facts | changed))
