"""Facts that hold for a time: a number, a right, a rule. What ended points to what came after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Term:
    """From when and until when, both days included; most facts have no end yet."""

    valid_from: date
    valid_to: date | None
    successor: str | None

    def holds_on(self, day: date) -> bool:
        """Whether the fact is true on this day."""
        return self.valid_from <= day and not self.is_over_on(day)

    def is_over_on(self, day: date) -> bool:
        """Whether the fact has ended."""
        return self.valid_to is not None and self.valid_to < day


class Dated(Protocol):
    """Anything with a name and a term."""

    @property
    def name(self) -> str:
        """What others point to."""

    @property
    def term(self) -> Term:
        """When it holds."""


Fact = TypeVar("Fact", bound=Dated)


def in_force(facts: Iterable[Fact], day: date) -> tuple[Fact, ...]:
    """What holds on a day, in the order given."""
    return tuple(fact for fact in facts if fact.term.holds_on(day))


def now_for(name: str | None, facts: Iterable[Fact], day: date) -> Fact | None:
    """What holds on a day under a name; of something that ended, what came after it."""
    known, asked = tuple(facts), set[str]()
    while name is not None and name not in asked:
        asked.add(name)
        mine = [fact for fact in known if fact.name == name]
        holding = in_force(mine, day)
        if holding:
            return holding[0]
        over = [fact for fact in mine if fact.term.is_over_on(day)]
        name = over[-1].term.successor if over else None
    return None


def read_term(row: Mapping[str, Any]) -> Term:
    """The term of a row in a data file."""
    end = row["valid_to"]
    return Term(date.fromisoformat(row["valid_from"]), None if end is None else date.fromisoformat(end), row["successor"])
