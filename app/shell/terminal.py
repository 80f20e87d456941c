"""How a command answers: its exit code, and on standard error why something could not be done."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.carry.read_document import LARGEST
from app.carry.refusal import Refusal, Why
from app.carry.refusal_words import say_refusal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.core.words import Words

DONE, BROKEN, UNUSABLE = 0, 1, 2


def refuse(sentence: str, code: int = UNUSABLE) -> int:
    """Say it, and give the exit code back."""
    print(sentence, file=sys.stderr)
    return code


def refuse_file(refused: Iterable[Refusal], words: Words) -> int:
    """All that is wrong with a file, a line each."""
    for one in refused:
        print(say_refusal(one, words), file=sys.stderr)
    return UNUSABLE


def read_file(path: Path, words: Words) -> bytes | str:
    """What is in a file, or a sentence on why it cannot be read. One that is too large is not read at all."""
    try:
        if path.stat().st_size > LARGEST:
            return say_refusal(Refusal(Why.TOO_LARGE), words)
        return path.read_bytes()
    except OSError:
        return words.say("The file {file} cannot be read.", file=path)
