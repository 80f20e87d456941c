"""What a word from a letter means, if the lines of the text know it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BETWEEN = ", "
"""Between two words of a line that mean the same."""

ENDINGS = "(?:e?(?:n|r|t|s|ns|ts|rne|rnes)|e)?"
"""What a form of a word may end with, in Danish or English."""


def meaning_in(lines: Iterable[tuple[str, str]], typed: str) -> str | None:
    """The first word of the lines that stands in what was typed, with its meaning. Half a word is not enough: it may be another one."""
    for long_words, meaning in lines:
        for word in long_words.split(BETWEEN):
            if re.search(rf"(?<![\w-]){re.escape(word)}{ENDINGS}(?![\w-])", typed, re.IGNORECASE):
                return f"{word[:1].upper()}{word[1:]}: {meaning}"
    return None
