"""Cards of one's own: a worry, and a kinder sentence to meet it with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.tryout.written import Written

if TYPE_CHECKING:
    from app.core.words import Words
    from app.tryout.answers import Answers, Changes
    from app.tryout.written import Rows

WORRY, KINDER = "worry-", "kinder-"


@dataclass(frozen=True, slots=True)
class Thought:
    """One card; the kinder sentence may come later."""

    number: int
    worry: str
    kinder: str


def thoughts_in(answers: Answers) -> tuple[Thought, ...]:
    """Every card, the first written first."""
    numbers = {int(name.rpartition("-")[2]) for name in answers if name.startswith((WORRY, KINDER)) and name.rpartition("-")[2].isdecimal()}
    return tuple(Thought(n, answers.get(f"{WORRY}{n}", ""), answers.get(f"{KINDER}{n}", "")) for n in sorted(numbers))


def next_number(answers: Answers) -> int:
    """The number of a new card."""
    return max((thought.number for thought in thoughts_in(answers)), default=0) + 1


def written(number: int, worry: str, kinder: str) -> Changes:
    """A card as it is kept."""
    return {f"{WORRY}{number}": worry, f"{KINDER}{number}": kinder}


def gone(number: int) -> Changes:
    """The card taken away."""
    return {f"{WORRY}{number}": None, f"{KINDER}{number}": None}


def read_thoughts(_rows: Rows, answers: Answers, _words: Words) -> tuple[Written, ...]:
    """The cards, read back: the kinder sentence under its worry."""
    return tuple(Written(one.worry, one.kinder, tuple(gone(one.number))) for one in thoughts_in(answers))
