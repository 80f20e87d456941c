"""What tables a file has and what stands in them, asked of the file itself: so it holds for every version, and forgets nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from app.carry.document import Row

LEFT_OUT: Mapping[str, str] = {
    "lock": "A hash of a few digits can be guessed: whoever is handed the file would learn the PIN. Another device sets its own.",
    "lock_tries": "The wrong tries and the wait belong to one device.",
}
"""Tables that no document holds, each with the reason. What somebody began to write is theirs too."""

_TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
_COLUMNS = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?)'
_DAY = re.compile(r"(\w+) IS date\(")
_MOMENT = "_at"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its kind, whether it may be empty, and its place in the key."""

    name: str
    kind: str
    may_lack: bool
    key: int
    is_day: bool

    @property
    def is_moment(self) -> bool:
        """Whether it holds a moment."""
        return self.name.endswith(_MOMENT)


@dataclass(frozen=True, slots=True)
class Shape:
    """One table: its columns in order, and the tables that its rows hang on."""

    name: str
    columns: tuple[Column, ...]
    parents: frozenset[str]

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called."""
        return tuple(column.name for column in self.columns)

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that a row is known by."""
        return tuple(column.name for column in sorted(self.columns, key=lambda column: column.key) if column.key)


def shapes_in(link: sqlite3.Connection) -> dict[str, Shape]:
    """Every table, by its name."""
    return {
        name: Shape(name, _columns(link, name, sql), _parents(link, name)) for name, sql in [*link.execute(_TABLES)] if name not in LEFT_OUT
    }


def parents_first(shapes: Mapping[str, Shape]) -> tuple[str, ...]:
    """The tables in an order in which no row has to wait for what it hangs on."""
    return tuple(TopologicalSorter({name: shape.parents - {name} for name, shape in shapes.items()}).static_order())


def everything_in(link: sqlite3.Connection) -> dict[str, tuple[Row, ...]]:
    """Every row of every table, in the order of their keys."""
    return {name: _rows(link, shape) for name, shape in shapes_in(link).items()}


def _columns(link: sqlite3.Connection, table: str, sql: str) -> tuple[Column, ...]:
    days = set(_DAY.findall(sql))
    found = link.execute(_COLUMNS, (table,))
    return tuple(Column(name, kind, not needed and not key, key, name in days) for name, kind, needed, key in found)


def _parents(link: sqlite3.Connection, table: str) -> frozenset[str]:
    return frozenset(str(name) for (name,) in link.execute('SELECT "table" FROM pragma_foreign_key_list(?)', (table,)))


def _rows(link: sqlite3.Connection, shape: Shape) -> tuple[Row, ...]:
    order = ", ".join(f'"{name}"' for name in shape.key or shape.names)
    columns = ", ".join(f'"{name}"' for name in shape.names)
    found = link.execute(f'SELECT {columns} FROM "{shape.name}" ORDER BY {order}')  # noqa: S608 - a table's own names
    return tuple(dict(zip(shape.names, row, strict=True)) for row in found)
