"""Eight words in a row that stand in a source: their hashes are kept, so that no source has to be at hand to see what was copied."""

from __future__ import annotations

import re
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = Path(__file__).resolve().parents[1] / "data" / "shingles" / "hashes.bin"
WORDS, BYTES = 8, 6
LETTERS = re.compile(r"[^\W\d_]+")
BROKEN = re.compile(r"(?<=[^\W\d_])[-\u00ad]\n\s*(?=[^\W\d_])")
UNSURE = re.compile("[aeiouyæøåégs]")
"""Vowels, and the letters that a scanned text has in their place (søvn as ssvn, øvelse as gvelse): a copy is known without them."""


def shingles(text: str) -> Iterator[tuple[str, bytes]]:
    """Every eight words in a row, with their hash; words that are nothing but unsure letters are passed over."""
    whole = BROKEN.sub("", text)
    told = [(word, skeleton) for word in LETTERS.findall(whole) if (skeleton := UNSURE.sub("", word.casefold()))]
    for n in range(len(told) - WORDS + 1):
        run = told[n : n + WORDS]
        skeleton = " ".join(skeleton for _, skeleton in run)
        yield " ".join(word for word, _ in run), blake2b(skeleton.encode(), digest_size=BYTES).digest()


@cache
def in_sources() -> frozenset[bytes]:
    """The hashes of what the sources say."""
    kept = KEPT.read_bytes()
    return frozenset(kept[n : n + BYTES] for n in range(0, len(kept), BYTES))


def copied(text: str) -> list[str]:
    """The runs of a text that stand in a source too."""
    known = in_sources()
    return [run for run, hashed in shingles(text) if hashed in known]
