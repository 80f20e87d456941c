"""What a letter typed into the search of the course costs, over every text of both languages."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from app.learn.search_shelf import LANGUAGES, index
from app.learn.shelf import articles
from app.learn.text import sentences_of
from tools.bench_measure import Ratio, timed, turn_about

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tools.bench_measure import Effort

AT_ONCE = 50.0
"""Milliseconds that a person takes for at once."""

TYPED = ("sø", "søv", "søvn", "søvnp", "søvnproblemer", "smerte", "genopræning", "gå tur", "kommunen", "xyzzyq")
"""As people type: beginnings, a compound, a slip of one letter, two words, and something that is nowhere."""


def search(effort: Effort) -> Iterator[Ratio]:
    """Every letter, the slowest word of all beside what is aimed at; and a plain look through the same texts."""
    whole = [sentence for language in LANGUAGES for one in articles(language) for sentence in sentences_of(one.blocks)]
    looks = [_found(word) for word in TYPED]
    slowest = max(turn_about(effort.rounds, *looks, warm_up=3))
    yield Ratio(
        f"Answer a letter of a search, {sum(len(articles(language)) for language in LANGUAGES)} texts",
        slowest,
        AT_ONCE,
        "what is taken for at once",
        aim=1,
    )
    words = cycle(TYPED)
    ours, plain = turn_about(
        effort.rounds, timed(lambda: index().search(next(words), "da")), timed(lambda: [one for one in whole if "søvn" in one.casefold()])
    )
    yield Ratio("The same", ours, plain, "a plain look for one word through the same sentences")


def _found(word: str) -> Callable[[], float]:
    return timed(lambda: index().search(word, "da"))
