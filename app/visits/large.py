"""How large letters can be so that no word is cut: for what is held across a desk."""

from __future__ import annotations

LARGEST, SMALLEST = 72, 24
WIDTH_OF_LETTER = 0.62
"""How wide a bold letter is at the most, on average over a word, beside its height."""


def letters_for(text: str, width: float) -> int:
    """The largest letters in which the longest word still has room."""
    longest = max((len(word) for word in text.split()), default=1)
    return round(max(SMALLEST, min(LARGEST, width / (longest * WIDTH_OF_LETTER))))
