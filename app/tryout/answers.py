"""What a person writes or chooses in something to try: a few answers, each under a name of its own."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from app.core.typed import one_line

LONGEST = 2000

YES = "yes"
"""The answer of what is ticked. What is not ticked has none."""

Answers: TypeAlias = Mapping[str, str]
"""The answers in one thing to try; what is not answered is not there."""

Changes: TypeAlias = Mapping[str, str | None]
"""Some answers by name; None is one that is taken away."""


class AnswerProblem(Enum):
    """Why an answer cannot be kept."""

    TOO_LONG = "too-long"


def read_answer(typed: object) -> str | AnswerProblem:
    """Turn what a person typed or chose into an answer, line by line; nothing typed is an empty one."""
    lines = typed.splitlines() if isinstance(typed, str) else ()
    whole = "\n".join(map(one_line, lines)).strip()
    return AnswerProblem.TOO_LONG if len(whole) > LONGEST else whole


def read_changes(typed: Mapping[str, str | None]) -> dict[str, str | None] | AnswerProblem:
    """Several answers at once: all of them, or what stands in the way of one."""
    changes: dict[str, str | None] = {}
    for name, one in typed.items():
        answer = read_answer(one)
        if isinstance(answer, AnswerProblem):
            return answer
        changes[name] = answer or None
    return changes


def line_name(n: int) -> str:
    """The name of the answer to the n-th line of a text, counted from 0. It is the same in every language."""
    return f"line-{n + 1}"


def lines_in(answers: Answers, count: int) -> dict[int, str]:
    """The answers to the lines of a text, by their number from 0. A line that the text has lost is left out."""
    return {n: answers[name] for n in range(count) if (name := line_name(n)) in answers}


def after(answers: Answers, changes: Changes) -> dict[str, str]:
    """The answers once some of them are changed."""
    whole: dict[str, str | None] = {**answers, **changes}
    return {name: value for name, value in whole.items() if value}
