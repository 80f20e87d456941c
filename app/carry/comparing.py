"""Lays what a file holds beside what the diary holds: what is new, what is the same, what is told differently."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.carry.things import UNITS, Thing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.carry.document import Row, Tables, Value
    from app.carry.tables import Shape

QUIET = frozenset({"id", "told_at", "set_at", "read_at", "left_at"})
"""Columns that say nothing a person told: the same answer told at another hour is the same."""


TOLD_BY_DAY = frozenset({"answer", "note", "mark", "total", "week_check", "walk", "walk_strength", "goal_rating"})
"""Tables of which a table for a spreadsheet tells, by the day."""


class Status(Enum):
    """How a thing of the file stands beside the diary. What comes later outweighs what comes before."""

    SAME = "same"
    NEW = "new"
    CHANGED = "changed"


class Wins(Enum):
    """Whose word stands, where both tell of one thing."""

    MINE = "mine"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of one thing are new, the same, and told differently."""

    new: int = 0
    same: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Compared:
    """The rows of the file that the diary does not have, those that it has otherwise, and how many things that is."""

    new: Tables
    changed: Tables
    counts: Mapping[Thing, Counts]

    @property
    def total(self) -> Counts:
        """All things together."""
        every = self.counts.values()
        return Counts(sum(one.new for one in every), sum(one.same for one in every), sum(one.changed for one in every))

    @property
    def has_changed(self) -> bool:
        """Whether anything is told differently, so that somebody has to choose."""
        return any(self.changed.values())

    @property
    def is_nothing(self) -> bool:
        """Whether the diary has it all."""
        return not any(self.new.values()) and not self.has_changed

    def chosen(self, wins: Wins | None) -> Tables:
        """The rows to be written when this one wins."""
        return {name: (*self.new[name], *(self.changed[name] if wins is Wins.FILE else ())) for name in self.new}


def compare(mine: Tables, theirs: Tables, shapes: Mapping[str, Shape]) -> Compared:
    """Row by row, by what each is known by. What only the diary has is not touched."""
    new: dict[str, tuple[Row, ...]] = {}
    changed: dict[str, tuple[Row, ...]] = {}
    units: dict[tuple[Thing, tuple[Value, ...]], Status] = {}
    for name, rows in theirs.items():
        key = shapes[name].key
        known = {_by(key, row): row for row in mine.get(name, ())}
        told = [(row, _status(known.get(_by(key, row)), row, key)) for row in rows]
        new[name] = tuple(row for row, status in told if status is Status.NEW)
        changed[name] = tuple(row for row, status in told if status is Status.CHANGED)
        for unit, status in _units(name, key, told):
            units[unit] = max(status, units.get(unit, Status.SAME), key=list(Status).index)
    return Compared(new, changed, _counted(units))


def about(after: Tables, before: Tables, days: frozenset[str]) -> Tables:
    """The rows that a table brought, and those that it told of and that were there already."""
    stood = {name: {tuple(row.values()) for row in rows} for name, rows in before.items()}
    return {
        name: tuple(row for row in rows if tuple(row.values()) not in stood.get(name, ()) or (name in TOLD_BY_DAY and row["day"] in days))
        for name, rows in after.items()
    }


def _by(key: tuple[str, ...], row: Row) -> tuple[Value, ...]:
    return tuple(row[name] for name in key)


def _status(mine: Row | None, row: Row, key: tuple[str, ...]) -> Status:
    if mine is None:
        return Status.NEW
    quiet = QUIET - set(key)
    return Status.SAME if all(mine[name] == value for name, value in row.items() if name not in quiet) else Status.CHANGED


def _units(table: str, key: tuple[str, ...], told: list[tuple[Row, Status]]) -> Iterator[tuple[tuple[Thing, tuple[Value, ...]], Status]]:
    thing, named = UNITS.get(table, (Thing.OTHER, None))
    for row, status in told:
        yield ((thing, (row[named],)) if named else (thing, (table, *_by(key, row)))), status


def _counted(units: Mapping[tuple[Thing, tuple[Value, ...]], Status]) -> dict[Thing, Counts]:
    found = Counter((thing, status) for (thing, _unit), status in units.items())
    there = {thing for thing, _unit in units}
    return {
        thing: Counts(found[thing, Status.NEW], found[thing, Status.SAME], found[thing, Status.CHANGED])
        for thing in Thing
        if thing in there
    }
