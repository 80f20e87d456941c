"""How a command answers: its exit code, and on standard error why something could not be done."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.shell.state import say_state
from app.store.health import Damaged

if TYPE_CHECKING:
    from app.core.words import Words
    from app.store.health import Health

DONE, BROKEN, UNUSABLE, UNFORESEEN = 0, 1, 2, 3
LEFT_OUT = BROKEN
"""What could be done is done; something was left out of it."""


def refuse(sentence: str, code: int = UNUSABLE) -> int:
    """Say it, and give the exit code back."""
    print(sentence, file=sys.stderr)
    return code


def refuse_state(found: Health, words: Words) -> int:
    """The diary cannot be used as it is: say how it is."""
    return refuse(say_state(found, words), BROKEN if isinstance(found, Damaged) else UNUSABLE)


def say_is_there(words: Words) -> str:
    """Nothing that somebody has is written over unasked."""
    return words.say("There is a file of that name. Add --force to write over it. Nothing was changed.")


def say_not_written(words: Words) -> str:
    """A full or a closed folder, or what was read back was not what was written."""
    return words.say("The file could not be written there. No half file is left.")
