"""Figures in a text: each one that states a fact carries a claim that holds it; the others stand on a short list."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.learn.text import spans_in

if TYPE_CHECKING:
    from app.learn.article import Article

CONTENT = Path(__file__).resolve().parents[2] / "content"
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
NUMBERS = {"da": "en et to tre fire fem seks syv otte ni ti", "en": "one two three four five six seven eight nine ten"}
OUT_OF = {"da": "ud af", "en": "out of|in"}


def loose_figures(article: Article, language: str) -> list[str]:
    """Figures that rest on no claim and stand on no list, and figures that their claim does not hold."""
    free, found = _free(article.name), []
    for span in spans_in(article.blocks):
        figures = [figure.group() for figure in FIGURE.finditer(span.text)] + _spoken(span.text, language)
        if span.claim:
            held = _held(span.claim, language)
            found += [f"{figure} is not in {span.claim}" for figure in figures if _in_digits(figure, language) not in held]
            if span.claim not in article.claims:
                found.append(f"{span.claim} is not among the claims")
        else:
            found += [figure for figure in figures if figure not in free]
    return found


@cache
def claims_by_id() -> dict[str, dict[str, str]]:
    """Every claim as it stands in its file."""
    return {one["id"]: one for one in json.loads((CONTENT / "claims.json").read_text("utf-8"))["claims"]}


def _spoken(text: str, language: str) -> list[str]:
    """A share said in words: ni ud af ti."""
    numbers = NUMBERS[language].replace(" ", "|")
    return re.findall(rf"\b(?:{numbers}) (?:{OUT_OF[language]}) (?:{numbers})\b", text.casefold())


def _in_digits(figure: str, language: str) -> str:
    names = NUMBERS[language].split()
    if language == "da":
        names = names[1:]
    for n, name in enumerate(names, start=1):
        figure = re.sub(rf"\b{name}\b", str(n), figure)
    return figure


def _held(claim: str, language: str) -> str:
    known = claims_by_id().get(claim, {})
    return _in_digits(f"{known.get(language, '')} {claim}".casefold(), language)


def _free(name: str) -> frozenset[str]:
    """The figures that are no statement of fact in this text, and the one number that everyone calls."""
    listed = json.loads((CONTENT / "wording" / "figures.json").read_text("utf-8"))["articles"].get(name, ())
    return frozenset({*listed, json.loads((CONTENT / "numbers" / "doctors.json").read_text("utf-8"))["emergency"]})
