"""What was written while trying something, as a text to print, send or bring along."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def as_text(title: str, parts: Iterable[str]) -> str:
    """A title, if there is one, and what follows it, with room between. The lines end as every program for texts reads them."""
    whole = "\n\n".join(part for part in (title, *parts) if part)
    return "\r\n".join(whole.splitlines()) + "\r\n"


def as_list(sentences: Iterable[str]) -> str:
    """Sentences under each other, each with a dash."""
    return "\n".join(f"- {sentence}" for sentence in sentences)


def as_file(title: str, parts: Iterable[str]) -> bytes:
    """The text as a file that every program reads with its Danish letters whole."""
    return as_text(title, parts).encode("utf-8-sig")
