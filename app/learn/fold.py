"""Words as they are compared: without case, with the Danish letters written out, and without the ending that a form has."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

WORD = re.compile(r"\w+")
LETTERS = str.maketrans({"\u00e6": "ae", "\u00f8": "oe", "\u00e5": "aa", "\u00e4": "ae", "\u00f6": "oe", "\u00fc": "u"})
ENDINGS = ("ernes", "erne", "enes", "erens", "eren", "ene", "ers", "ere", "er", "en", "et", "es", "e", "s", "t", "n", "r")
STEM = 4
"""A word keeps at least so many letters of itself."""


@cache
def fold(word: str) -> str:
    """One word, the same with its Danish letters or without."""
    low = unicodedata.normalize("NFC", word).casefold().translate(LETTERS)
    return "".join(letter for letter in unicodedata.normalize("NFD", low) if not unicodedata.combining(letter))


@cache
def bare(folded: str) -> str:
    """A folded word as those type it who have no Danish letters at hand: sovn, gatur."""
    return folded.replace("ae", "a").replace("oe", "o").replace("aa", "a")


@cache
def stems(folded: str) -> frozenset[str]:
    """A folded word, and what is left of it without an ending that it may have."""
    return frozenset({folded, *(folded[: -len(end)] for end in ENDINGS if folded.endswith(end) and len(folded) - len(end) >= STEM)})


def is_one_slip(typed: str, word: str) -> bool:
    """Whether one letter was left out, put in, changed, or swapped with its neighbour."""
    if abs(len(typed) - len(word)) > 1:
        return False
    same = next((n for n, (one, other) in enumerate(zip(typed, word, strict=False)) if one != other), min(len(typed), len(word)))
    one, other = typed[same:], word[same:]
    if len(one) == len(other):
        return one[1:] == other[1:] or (one[:2] == other[:2][::-1] and one[2:] == other[2:])
    return one[1:] == other if len(one) > len(other) else one == other[1:]
