"""What a front desk must know first: an interpreter, and how one gets there."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.typed import one_line
from app.visits.problem import VisitProblem

LONGEST_LANGUAGE, LONGEST_TRANSPORT = 60, 200


@dataclass(frozen=True, slots=True)
class Practical:
    """What the person wants said first. What is empty is not said."""

    interpreter: str = ""
    """The language of the interpreter."""
    transport: str = ""

    @property
    def id(self) -> str:
        """There is one of it."""
        return "practical"

    @property
    def is_told(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.interpreter or self.transport)


def read_practical(interpreter: object, transport: object) -> Practical | VisitProblem:
    """What was typed, or why it cannot be kept."""
    language, way = one_line(interpreter), one_line(transport)
    if len(language) > LONGEST_LANGUAGE:
        return VisitProblem.LANGUAGE_TOO_LONG
    return VisitProblem.TRANSPORT_TOO_LONG if len(way) > LONGEST_TRANSPORT else Practical(language, way)
