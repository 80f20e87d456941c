"""How easy a Danish text is to read: LIX, counted as the language brief says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

WORD = re.compile(r"[^\W_]+(?:[-.,/'\u2019][^\W_]+)*")
STOP = re.compile(r"[.!?:]+(?=[\s\"'»”\u2019)]|$)")
LONG_FROM = 7


@dataclass(frozen=True)
class Counted:
    """Words, sentences and long words of a text."""

    words: int
    sentences: int
    long: int

    @property
    def lix(self) -> float:
        """Words to a sentence, and long words to a hundred."""
        return self.words / self.sentences + 100 * self.long / self.words if self.words else 0.0


def counted(text: str) -> Counted:
    """Count a text. A hyphen or a point inside a word does not split it, and only letters make it long."""
    words = WORD.findall(text)
    long = sum(sum(letter.isalpha() for letter in word) >= LONG_FROM for word in words)
    return Counted(len(words), max(1, len(STOP.findall(text))), long)


def lix(text: str) -> float:
    """The LIX of a text."""
    return counted(text).lix


def ended(sentence: str) -> str:
    """A string with a full stop, if it has no end of its own."""
    whole = sentence.strip()
    return whole if whole.endswith((".", "!", "?", ":")) else f"{whole}."


def joined(sentences: Iterable[str]) -> str:
    """Strings as one text, each with its end."""
    return " ".join(ended(sentence) for sentence in sentences)
