"""How the dial is spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.answers import lines_in
from app.tryout.dial import DOWN, UP
from app.tryout.written import Written

if TYPE_CHECKING:
    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.tryout.written import Rows


def say_turn(which: str, words: Words) -> str:
    """Which way a thing turns."""
    # NOTE: What something does to a dial.
    return words.say("turns up") if which == UP else words.say("turns down")


def say_dial(chosen: tuple[str, ...], words: Words) -> str:
    """What stands on the dial, in one sentence."""
    if not chosen:
        return words.say("A dial with a needle. Nothing turns it yet.")
    return words.say("Turns up: {up}. Turns down: {down}.", up=chosen.count(UP), down=chosen.count(DOWN))


def read_dial(rows: Rows, answers: Answers, words: Words) -> tuple[Written, ...]:
    """What turns up and down, read back."""
    chosen = lines_in(answers, len(rows))
    return tuple(Written(rows[n][0], say_turn(which, words), (f"line-{n + 1}",)) for n, which in chosen.items())
