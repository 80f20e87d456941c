"""How each thing to try is read back. What is not named here is read as most are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.dial_words import read_dial
from app.tryout.stair_words import read_stairs
from app.tryout.talk_words import read_talk
from app.tryout.thought import read_thoughts
from app.tryout.week_words import read_week
from app.tryout.wheel_words import read_wheel
from app.tryout.work_words import read_work
from app.tryout.written import plainly_written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.tryout.written import Reader, Rows, Written

READERS: Mapping[str, Reader] = {
    "alarm-dial": read_dial,
    "my-stairs": read_stairs,
    "week-plan": read_week,
    "share": read_talk,
    "work-line": read_work,
    "thought-card": read_thoughts,
    "wheel": read_wheel,
}
"""By the element's name."""


def read_back(element: str, rows: Rows, answers: Answers, words: Words) -> tuple[Written, ...]:
    """What was written or chosen in one thing to try, in the order of its text."""
    return READERS.get(element, plainly_written)(rows, answers, words)
