"""Rules of the health system that hold for a time, each said so that it never stands without a next step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.dated import now_for, read_term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.core.dated import Term


@dataclass(frozen=True, slots=True)
class Right:
    """One rule, in the words of each language."""

    name: str
    term: Term
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rights:
    """Every rule, and what is said when none of them holds any more."""

    rows: tuple[Right, ...]
    otherwise: Mapping[str, str]

    def text_on(self, day: date, name: str, language: str) -> str:
        """What is true on a day; if nothing known is, whom to ask."""
        right = now_for(name, self.rows, day)
        return (self.otherwise if right is None else right.text)[language]


def read_rights(data: Mapping[str, Any]) -> Rights:
    """The rules from their file."""
    return Rights(tuple(Right(row["name"], read_term(row), row["text"]) for row in data["rights"]), data["otherwise"])
