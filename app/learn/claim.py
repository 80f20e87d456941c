"""A claim: one thing that the texts say, what it rests on, how sure it is, and what it does not show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

GENERAL = "G"
"""The mark of what stands in none of the documents and awaits a clinician."""

OLD = "S1"
"""The guideline that is no longer in force."""


class Strength(Enum):
    """How sure a claim is. None of the sources is surer than this."""

    FACT = "fact"
    SEVERAL = "several"
    WEAK = "weak"
    CONSENSUS = "consensus"


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim in one language."""

    id: str
    topic: str
    said: str
    shows_not: str
    rests: tuple[str, ...]
    strength: Strength
    is_general: bool
    is_for_readers: bool

    @property
    def documents(self) -> frozenset[str]:
        """The marks of the documents that it rests on."""
        return frozenset(mark.partition(" ")[0] for mark in self.rests)

    @property
    def is_general_knowledge(self) -> bool:
        """Whether it rests, wholly or in part, on what stands in none of the documents."""
        return self.is_general or GENERAL in self.documents

    @property
    def is_old_alone(self) -> bool:
        """Whether nothing that is in force says so too."""
        return self.documents == {OLD}


def read_claim(row: Mapping[str, Any], language: str) -> Claim:
    """One row of the file. A row that does not fit is a programmer's mistake and raises."""
    return Claim(
        id=row["id"],
        topic=row["topic"],
        said=row[language],
        shows_not=row["not"][language],
        rests=tuple(row["rests"]),
        strength=Strength(row["strength"]),
        is_general=bool(row["general"]),
        is_for_readers=bool(row["readers"]),
    )
