"""Reads the course from content/: the texts of a language, the claims they rest on, the documents, and the long words."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from app.learn.article import Article, read_article
from app.learn.claim import Claim, read_claim
from app.learn.course import Course, Part
from app.learn.glossary import Term, read_term_of
from app.learn.link import Link, read_link

CONTENT = Path(__file__).resolve().parent.parent.parent / "content"


@cache
def articles(language: str) -> tuple[Article, ...]:
    """Every article in a language, in the order of the course."""
    files = (CONTENT / language).glob("*.md")
    return tuple(sorted((read_article(file.stem, file.read_text("utf-8")) for file in files), key=lambda article: article.order))


@cache
def course(language: str) -> Course:
    """The articles in their parts."""
    plan = _data("course.json")
    parts = (
        Part(row["number"], row["title"][language], tuple(one for one in articles(language) if one.module == row["number"]))
        for row in plan["parts"]
    )
    return Course(tuple(parts), {way: tuple(names) for way, names in plan["first"].items()})


@cache
def claims(language: str) -> dict[str, Claim]:
    """Every claim by its name."""
    return {row["id"]: read_claim(row, language) for row in _data("claims.json")["claims"]}


@cache
def terms(language: str) -> tuple[Term, ...]:
    """The long words, by the alphabet of those who read them."""
    return tuple(read_term_of(row, language) for row in _data("glossary.json")["words"])


@cache
def awaiting(language: str) -> dict[str, str]:
    """What stands in none of the documents and awaits a clinician, a sentence each, by its name."""
    return {row["id"]: row[language] for row in _data("awaiting.json")["facts"]}


@cache
def links(language: str) -> tuple[Link, ...]:
    """Every page outside the app that a text or the map of help names."""
    return tuple(read_link(row, language) for row in _data("links.json")["links"])


@cache
def source_names(language: str) -> dict[str, str]:
    """What each document is called in a language."""
    return {mark: names[language] for mark, names in _data("sources.json").items() if isinstance(names, dict)}


def _data(name: str) -> Any:
    return json.loads((CONTENT / name).read_text("utf-8"))
