"""How each thing to try is read back. What is not named here is read as most are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.talk_words import talk_written
from app.tryout.thought import thoughts_written
from app.tryout.work_words import work_written
from app.tryout.written import plainly_written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.tryout.written import Reader, Rows, Written

READERS: Mapping[str, Reader] = {
    "share": talk_written,
    "thought-card": thoughts_written,
    "work-line": work_written,
}
"""By the element's name. A slice's module of its own words gives the reader."""


def read_back(element: str, rows: Rows, answers: Answers, words: Words) -> tuple[Written, ...]:
    """What was written or chosen in one thing to try, in the order of its text."""
    return READERS.get(element, plainly_written)(rows, answers, words)
