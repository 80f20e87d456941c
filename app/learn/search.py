"""Search over the texts and the long words of every language: what people type is found however they spell it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.learn.fold import WORD, bare, fold, is_one_slip, stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LEAST = 2
"""One letter finds everything, and so nothing."""

INSIDE = 3
"""From so many letters on a word is also looked for inside others, as Danish puts words together."""

LONG = 5
"""From so many letters on one slip is forgiven."""

BEGINS, FORM, BARE, WITHIN, SLIP = 8, 6, 5, 4, 2
MOST = 12
AROUND = 70
"""Letters shown on each side of what was found."""


@dataclass(frozen=True, slots=True)
class Page:
    """Something that can be found: whose it is, its language, and its pieces, the weightiest first."""

    name: str
    language: str
    pieces: tuple[tuple[int, str], ...]
    """Each piece with its weight: a name weighs more than a line."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page that was found, and a line of it, with the words that were looked for."""

    page: Page
    line: str
    marks: tuple[tuple[int, int], ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a word stands."""

    page: int
    piece: int
    start: int
    end: int


class Index:
    """Every word of some pages, and where it stands."""

    def __init__(self, pages: Iterable[Page]) -> None:
        """Read the pages once."""
        self.pages = tuple(pages)
        spots: dict[str, list[_Spot]] = defaultdict(list)
        for n, page in enumerate(self.pages):
            for m, (_, text) in enumerate(page.pieces):
                for hit in WORD.finditer(text):
                    spots[fold(hit.group())].append(_Spot(n, m, hit.start(), hit.end()))
        self.spots: Mapping[str, list[_Spot]] = dict(spots)

    def search(self, typed: str, language: str) -> tuple[Found, ...]:
        """The pages that hold every word typed, those of one's own language first; each page once, whatever its language."""
        asked = [word for hit in WORD.findall(typed) if len(word := fold(hit)) >= LEAST]
        if not asked:
            return ()
        hits = [self._hits(word) for word in asked]
        shared = set.intersection(*({spot.page for spot in found} for found in hits))
        ranked = sorted((self._found(page, hits, language) for page in shared), key=lambda found: (-found.score, found.page.name))
        once: dict[str, Found] = {}
        for found in ranked:
            once.setdefault(found.page.name, found)
        return tuple(once.values())[:MOST]

    def _hits(self, word: str) -> dict[_Spot, int]:
        """Where a word is found, and how well."""
        weights = {known: weight for known in self.spots if (weight := _fits(word, known))}
        if not weights and len(word) >= LONG:
            weights = {known: SLIP for known in self.spots if _is_slip_of(word, known)}
        return {spot: weight for known, weight in weights.items() for spot in self.spots[known]}

    def _found(self, n: int, hits: list[dict[_Spot, int]], language: str) -> Found:
        page = self.pages[n]
        mine = [(spot, weight) for found in hits for spot, weight in found.items() if spot.page == n]
        by_piece: dict[int, float] = defaultdict(float)
        for spot, weight in mine:
            by_piece[spot.piece] = max(by_piece[spot.piece], float(weight * page.pieces[spot.piece][0]))
        best = max(by_piece, key=lambda piece: (sum(spot.piece == piece for spot, _ in mine if spot.piece), by_piece[piece], -piece))
        line, marks = _line(page.pieces[best][1], sorted((spot.start, spot.end) for spot, _ in mine if spot.piece == best))
        return Found(page, line, marks, sum(by_piece.values()) + (1000 if page.language == language else 0))


def _fits(asked: str, known: str) -> int:
    if known.startswith(asked):
        return BEGINS + (known == asked)
    if stems(known) & stems(asked):
        return FORM
    if len(asked) >= INSIDE and bare(known).startswith(bare(asked)):
        return BARE
    return WITHIN if len(asked) >= INSIDE and asked in known else 0


def _is_slip_of(typed: str, known: str) -> bool:
    """Whether it is one slip from a word, or from its beginning."""
    return any(is_one_slip(typed, known[:length]) for length in range(len(typed) - 1, len(typed) + 2))


def _line(text: str, marks: list[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of a text around the first thing found, cut between words."""
    start, end = max(0, marks[0][0] - AROUND), min(len(text), marks[0][1] + AROUND)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = text.find(" ", end) if text.find(" ", end) >= 0 else len(text)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    inside = tuple((a - start + len(before), b - start + len(before)) for a, b in dict.fromkeys(marks) if a >= start and b <= end)
    return f"{before}{text[start:end]}{after}", inside
