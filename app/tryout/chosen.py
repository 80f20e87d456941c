"""Sentences that a person chose from a text, and those they wrote beside them: by the names under which they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.answers import line_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.tryout.answers import Answers

MOST_OWN = 3
"""More sentences of one's own than this nobody remembers to say."""


def own_name(n: int) -> str:
    """The name of the n-th sentence of one's own, counted from 1."""
    return f"own-{n}"


def own_sentences(answers: Answers, most: int = MOST_OWN) -> dict[int, str]:
    """One's own sentences by their numbers."""
    return {n: answers[name] for n in range(1, most + 1) if (name := own_name(n)) in answers}


def next_own(answers: Answers, most: int = MOST_OWN) -> int | None:
    """The number that one more sentence gets; None when there are as many as there may be."""
    return next((n for n in range(1, most + 1) if own_name(n) not in answers), None)


def sentences_of(lines: Mapping[int, str], answers: Answers, most: int = MOST_OWN) -> tuple[str, ...]:
    """What is chosen of some lines, in their order and in the language of the moment; then what is one's own."""
    chosen = [line for n, line in lines.items() if line_name(n) in answers]
    return (*chosen, *own_sentences(answers, most).values())
