"""A file that a command is to take in: its bytes, and what is wrong with it, a line each."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.carry.read_document import LARGEST
from app.carry.refusal import Refusal, Why
from app.carry.refusal_words import say_refusal
from app.shell.terminal import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.core.words import Words


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
