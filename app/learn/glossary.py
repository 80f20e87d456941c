"""Long words with their plain meaning, and where they stand in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.learn.text import Span, Spans


@dataclass(frozen=True, slots=True)
class Term:
    """One word, the forms it may stand in, and what it means."""

    id: str
    word: str
    forms: tuple[str, ...]
    meaning: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands in a text."""

    start: int
    end: int
    term: Term


def read_term_of(row: Mapping[str, Any], language: str) -> Term:
    """One row of the file."""
    return Term(row["id"], row["word"][language], tuple(row["forms"][language]), row["meaning"][language])


def places_in(text: str, terms: Iterable[Term]) -> tuple[Place, ...]:
    """Each word where it first stands, in the order of the text; a longer form wins over one inside it."""
    by_form = {form.casefold(): term for term in terms for form in (*term.forms, term.word)}
    if not by_form:
        return ()
    found: dict[str, Place] = {}
    for hit in _pattern(tuple(sorted(by_form, key=len, reverse=True))).finditer(text):
        term = by_form[hit.group().casefold()]
        found.setdefault(term.id, Place(hit.start(), hit.end(), term))
    return tuple(sorted(found.values(), key=lambda place: place.start))


def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a text that is drawn in one way: as its span says, or as a long word."""

    text: str
    span: Span
    term: Term | None = None


def cut(spans: Spans, places: Iterable[Place]) -> Iterator[Run]:
    """The text in pieces, so that each long word is one of its own. What leads somewhere already is left whole."""
    ahead, at = list(places), 0
    for span in spans:
        done, end = at, at + len(span.text)
        for place in ahead:
            if span.target is None and done <= place.start and place.end <= end:
                if place.start > done:
                    yield Run(span.text[done - at : place.start - at], span)
                yield Run(span.text[place.start - at : place.end - at], span, place.term)
                done = place.end
        if done < end:
            yield Run(span.text[done - at :], span)
        at = end
