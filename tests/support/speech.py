"""Hears whether a Danish screen still speaks English: by the words that only our English sentences have."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent.parent
LETTERS = re.compile(r"[A-Za-zÆØÅæøåéü]+")


def words_in(text: str) -> set[str]:
    """The words of a text, small letters, without the gaps that numbers fill."""
    return {word.lower() for word in LETTERS.findall(re.sub(r"\{[a-z_]*\}", " ", text))}


@cache
def only_english() -> frozenset[str]:
    """Words of the English sentences that no Danish sentence uses and that are on no list of borrowed words."""
    with (ROOT / "locales" / "da" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        catalogue = read_po(file)
    english, danish = set[str](), set[str]()
    for message in catalogue:
        if message.id:
            english |= words_in(_said(message.id))
            danish |= words_in(_said(message.string))
    borrowed = set(json.loads((ROOT / "content" / "wording" / "borrowed.json").read_text("utf-8"))["words"])
    return frozenset(english - danish - borrowed)


def _said(forms: str | list[str] | tuple[str, ...] | None) -> str:
    return forms if isinstance(forms, str) else " ".join(forms or ())


def english_left_on(screen: str) -> set[str]:
    """The English words on a Danish screen. The names of controls before the colon, and what is chosen, are our own marks."""
    said = " ".join(line.partition(": ")[2] for line in screen.splitlines()).replace("[chosen]", "")
    return words_in(said) & only_english()
