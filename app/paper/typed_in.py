"""What was typed in from paper, held against the diary before anything is kept: new, the same, another answer, or no answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from app.core.observation import Kind
from app.paper.column import CellProblem, Way, read_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.paper.column import Column, Value

Cell: TypeAlias = tuple["date", Kind]


@dataclass(frozen=True, slots=True)
class Refused:
    """A box whose figure is no answer, and why."""

    day: date
    column: Column
    figure: str
    why: CellProblem


@dataclass(frozen=True, slots=True)
class TypedIn:
    """Every box that was filled, by what will become of it."""

    new: Mapping[Cell, Value]
    same: Mapping[Cell, Value]
    changed: Mapping[Cell, Value]
    refused: tuple[Refused, ...]

    @property
    def to_keep(self) -> dict[Cell, Value]:
        """What is written when it is saved."""
        return {**self.new, **self.changed}

    @property
    def days(self) -> int:
        """How many days that is about."""
        return len({day for day, _ in self.to_keep})

    @property
    def is_empty(self) -> bool:
        """Whether no box was filled."""
        return not (self.new or self.same or self.changed or self.refused)


def held_against(typed: Mapping[Cell, str], there: Mapping[Cell, Value], columns: Iterable[Column]) -> TypedIn:
    """Sort what was typed. Nothing is left out silently: a filled box is in one of the four."""
    of_kind = {column.kind: column for column in columns}
    found = TypedIn({}, {}, {}, ())
    new, same, changed, refused = dict(found.new), dict(found.same), dict(found.changed), []
    for (day, kind), figure in sorted(typed.items(), key=lambda one: (one[0][0], list(of_kind).index(one[0][1]))):
        value = read_cell(of_kind[kind].way, figure)
        if value is None:
            continue
        if isinstance(value, CellProblem):
            refused.append(Refused(day, of_kind[kind], figure, value))
            continue
        before = there.get((day, kind))
        if of_kind[kind].way is Way.MINUTES and before is None and value == 0:
            same[day, kind] = value  # no walk is told, and none was walked
        elif before == value:
            same[day, kind] = value
        elif before is None:
            new[day, kind] = value
        elif of_kind[kind].way is Way.MINUTES:
            # A day's minutes may be several walks: which of them is meant, only the person knows.
            refused.append(Refused(day, of_kind[kind], figure, CellProblem.WALK_IS_TOLD))
        else:
            changed[day, kind] = value
    return TypedIn(new, same, changed, tuple(refused))
