"""What a person wants to ask: up to three questions an appointment, written at any time."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.typed import one_line
from app.visits.problem import VisitProblem

MOST = 3
LONGEST_QUESTION = 200


@dataclass(frozen=True, slots=True)
class Question:
    """One question. Without an appointment it waits for the next one."""

    id: str
    words: str
    place: int
    visit: str | None = None
    is_asked: bool = False


def read_question(typed: object) -> str | VisitProblem:
    """The words of a question, or why there is none."""
    words = one_line(typed)
    if not words:
        return VisitProblem.QUESTION_MISSING
    return VisitProblem.QUESTION_TOO_LONG if len(words) > LONGEST_QUESTION else words
