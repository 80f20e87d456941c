"""The sentences of a slice in Danish, and the word lists under content/wording that they are held against."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.support.lix import WORD, ended, joined, lix
from tools.words import CATALOGUE, extract, read_catalogue

ROOT = Path(__file__).resolve().parents[2]
WORDING = ROOT / "content" / "wording"
GAP = re.compile(r"\{\w+\}")
SENTENCE = re.compile(r"[^.!?]*[.!?]?")


@dataclass(frozen=True)
class Spoken:
    """A string of the app: English in the code, Danish in the catalogue."""

    en: str
    da: str


def spoken_in(slice_name: str) -> tuple[Spoken, ...]:
    """Every string that the files of a slice say, plural forms each on their own."""
    danish = read_catalogue(ROOT / CATALOGUE.format("da"))
    found: list[Spoken] = []
    for message in _extracted():
        if any(place.startswith(f"app/{slice_name}/") for place, _line in message.locations):
            ids = message.id if isinstance(message.id, list | tuple) else (message.id,)
            there = danish.get(ids[0])
            texts: Any = there.string if there else [""] * len(ids)
            forms = [texts] if isinstance(texts, str) else list(texts)
            found += [Spoken(en, da or "") for en, da in zip(ids, forms, strict=True)]
    return tuple(found)


def filled(sentence: str) -> str:
    """A string with something in its gaps, as a person reads it."""
    return GAP.sub("7", sentence)


def too_hard(danish: tuple[str, ...], signs: frozenset[str] = frozenset()) -> dict[str, float]:
    """What is over the limit: the strings joined, any of eight words alone, and signs over theirs."""
    rule = json.loads((WORDING / "readability.json").read_text("utf-8"))
    over: dict[str, float] = {}
    whole = lix(joined(filled(text) for text in danish))
    if whole > rule["interface"]:
        over["all together"] = whole
    for text in danish:
        alone = lix(ended(filled(text)))
        limit = rule["signs"]["limit"] if text in signs else rule["interface"]
        if len(WORD.findall(text)) >= rule["alone_from_words"] and alone > limit:
            over[text] = round(alone, 1)
    return over


def word_list(name: str) -> dict[str, Any]:
    """One list with its scope, its planted sentence and its required one."""
    listed: dict[str, Any] = json.loads((WORDING / f"{name}.json").read_text("utf-8"))
    return listed


def banned_in(text: str, name: str, language: str = "da") -> tuple[str, ...]:
    """The words of a list that a text says, allowed phrases left out."""
    listed = word_list(name)
    low = text.casefold()
    for phrase in listed["allowed"][language]:
        low = low.replace(phrase, "")
    if "subjects" not in listed:
        return tuple(word for word in listed["words"][language] if _says(low, word))
    subjects, denials = listed["subjects"][language], listed["denials"][language]
    about_us = [said for said in SENTENCE.findall(low) if any(_says(said, one) for one in subjects)]
    claims = [said for said in about_us if not any(_says(said, one) for one in denials)]
    return tuple(word for said in claims for word in listed["words"][language] if _says(said, word, whole=False))


def _says(text: str, word: str, *, whole: bool = True) -> bool:
    if not word[0].isalpha():
        return word in text
    end = r"\b" if whole else ""
    return re.search(rf"\b{re.escape(word)}{end}", text) is not None


@cache
def _extracted() -> Any:
    return tuple(message for message in extract(ROOT) if message.id)
