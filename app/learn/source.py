"""Who says so: the documents behind a text, and where in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Source:
    """One document, and the sections of it that a text rests on."""

    name: str
    sections: tuple[str, ...]


def sources_of(marks: Iterable[str], names: Mapping[str, str]) -> tuple[Source, ...]:
    """Gather marks such as "S2 §7.3" into documents, in the order they are first named."""
    found: dict[str, list[str]] = {}
    for mark in marks:
        document, _, section = mark.partition(" ")
        found.setdefault(document, []).extend([section] if section else [])
    return tuple(Source(names[document], tuple(sections)) for document, sections in found.items())


def say_source(source: Source) -> str:
    """A document and its sections, as they stand in a list of sources."""
    return ": ".join([source.name, ", ".join(source.sections)]) if source.sections else source.name
