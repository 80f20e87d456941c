"""The code of a locked file: a few Danish words by chance, easy to say on a phone and too many to guess. Shown once, kept nowhere."""

from __future__ import annotations

import json
import math
import secrets
from functools import cache
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent.parent / "content" / "code-words.json"
WORDS_IN_A_CODE = 5
BETWEEN = "-"
"""Seen between the words, so that whoever types knows that there is something to type."""


@cache
def code_words() -> tuple[str, ...]:
    """Every word that a code can have."""
    return tuple(json.loads(FILE.read_text("utf-8"))["words"])


def new_code() -> str:
    """A code that nobody has had. There is no way back to it: it is shown once."""
    words = code_words()
    return BETWEEN.join(secrets.choice(words) for _ in range(WORDS_IN_A_CODE))


def typed_code(typed: str) -> str:
    """A code as it was meant: small letters, one sign between the words, however it was typed."""
    return BETWEEN.join(typed.lower().replace(BETWEEN, " ").split())


def bits() -> float:
    """How many times a guess must be doubled to be right for sure."""
    return WORDS_IN_A_CODE * math.log2(len(code_words()))
