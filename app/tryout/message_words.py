"""How a message to someone close is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.chosen import own_sentences, sentences_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.words import Words
    from app.tryout.answers import Answers

MOST_OWN = 1


def say_begun(words: Words) -> str:
    """How each sentence begins."""
    # NOTE: A field for the end of this sentence, in one's own words.
    return words.say("It helps me when …")


def message_of(lines: Mapping[int, str], answers: Answers, words: Words) -> tuple[str, ...]:
    """The chosen sentences, then one's own made whole."""
    own = [_whole(end, words) for end in own_sentences(answers, MOST_OWN).values()]
    return (*sentences_of(lines, answers, 0), *own)


def _whole(end: str, words: Words) -> str:
    """A sentence of one's own, whether its beginning was typed or not."""
    # NOTE: {end} is what a person typed, such as: you call me.
    whole = words.say("It helps me when {end}", end=end)
    begun = whole.removesuffix(end)
    said = end if end.casefold().startswith(begun.strip(" ,").casefold()) else whole
    return said if said.endswith((".", "!", "?")) else f"{said}."
