"""What stands in one thing to try, read back in words: what was asked, and what was answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from app.tryout.answers import YES, line_name

if TYPE_CHECKING:
    from app.core.words import Words
    from app.tryout.answers import Answers

Rows: TypeAlias = tuple[tuple[str, ...], ...]
"""The lines of a text in columns, as plain words."""


@dataclass(frozen=True, slots=True)
class Written:
    """One thing that was written or chosen. `names` are the answers that go when it is deleted."""

    label: str
    text: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The text that something to try stands in: what it is called, where it is read, and the lines it hands over."""

    title: str
    path: str
    rows: Rows


Reader: TypeAlias = Callable[["Rows", "Answers", "Words"], tuple[Written, ...]]


def plainly_written(rows: Rows, answers: Answers, _words: Words) -> tuple[Written, ...]:
    """The way most are read: a ticked line by its words, and a text of one's own under what the line of its name asks."""
    asked = {row[0]: row[1] for row in rows if len(row) > 1}
    ticked = {line_name(n): row[0] for n, row in enumerate(rows)}
    order = {name: n for n, name in enumerate((*asked, *ticked))}
    told = sorted(answers.items(), key=lambda answer: order.get(answer[0], len(order)))
    return tuple(_one(name, value, asked, ticked) for name, value in told)


def _one(name: str, value: str, asked: dict[str, str], ticked: dict[str, str]) -> Written:
    if name in ticked:
        return Written("", ticked[name], (name,)) if value == YES else Written(ticked[name], value, (name,))
    return Written(asked.get(name, ""), value, (name,))


def begun(text: str) -> str:
    """The text as it begins a line."""
    return text[:1].upper() + text[1:]
