"""Lays a document out in a file of its own version, in memory, under the rules of that version, and brings it up to date."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.carry.refusal import Refusal, Why
from app.carry.tables import shapes_in
from app.device.zone import YEARS
from app.store.migrations import BrokenStepError, bring_up
from app.store.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.carry.document import Document, Row, Value
    from app.carry.tables import Column, Shape
    from app.store.steps import Step

MOST_TOLD = 20
"""So many refusals are told; a file with more is wrong from end to end."""
_LARGEST_WHOLE = 2**63
_KINDS: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "FLOAT": (int, float)}
_REASONS = {
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: Why.TWICE,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: Why.TWICE,
    sqlite3.SQLITE_CONSTRAINT_NOTNULL: Why.WRONG_KIND,
}


def staged(document: Document, steps: Sequence[Step] = STEPS) -> sqlite3.Connection | tuple[Refusal, ...]:
    """The document as an open file in memory with every step taken; or all that is wrong with it."""
    link = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    refused: tuple[Refusal, ...] = ()
    try:
        bring_up(link, steps[: document.file_version])
        link.execute("PRAGMA foreign_keys=OFF")
        refused = _laid_out(link, document)
        if not refused:
            bring_up(link, steps)
    except (sqlite3.Error, BrokenStepError):
        refused = (Refusal(Why.NOT_BROUGHT_UP),)
    if refused:
        link.close()
        return refused
    return link


def _laid_out(link: sqlite3.Connection, document: Document) -> tuple[Refusal, ...]:
    shapes, refused = shapes_in(link), list[Refusal]()
    unknown = [Refusal(Why.UNKNOWN_TABLE, table=name) for name in document.tables if name not in shapes]
    missing = [Refusal(Why.MISSING_TABLE, table=name) for name in shapes if name not in document.tables]
    if unknown or missing:
        return tuple((unknown + missing)[:MOST_TOLD])
    link.execute("BEGIN")
    for name, shape in shapes.items():
        rows = document.tables[name]
        refused.extend(refusal for number, row in enumerate(rows, start=1) if (refusal := _unfit(shape, number, row)))
        if not refused:
            refused.extend(_filled(link, shape, rows))
        if len(refused) >= MOST_TOLD:
            break
    refused.extend(_lost(link) if not refused else ())
    link.execute("COMMIT")
    return tuple(refused[:MOST_TOLD])


def _unfit(shape: Shape, number: int, row: Row) -> Refusal | None:
    """What is wrong with a row before the file itself is asked."""
    for name in row:
        if name not in shape.names:
            return Refusal(Why.UNKNOWN_COLUMN, shape.name, number, name)
    for column in shape.columns:
        if column.name not in row:
            return Refusal(Why.MISSING_COLUMN, shape.name, number, column.name)
        if why := _wrong(column, row[column.name]):
            return Refusal(why, shape.name, number, column.name)
    return None


def _wrong(column: Column, value: Value) -> Why | None:
    if value is None:
        return None if column.may_lack else Why.WRONG_KIND
    # A yes is a number to Python, and to nobody else.
    if isinstance(value, bool) or not isinstance(value, _KINDS[column.kind]):
        return Why.WRONG_KIND
    if isinstance(value, str):
        return _wrong_text(column, value)
    return None if -_LARGEST_WHOLE <= value < _LARGEST_WHOLE else Why.NO_NUMBER


def _wrong_text(column: Column, value: str) -> Why | None:
    if not value.isprintable() and any("\ud800" <= letter <= "\udfff" or letter == "\0" for letter in value):
        return Why.NOT_TEXT
    if not (column.is_day or column.is_moment):
        return None
    try:
        moment = date.fromisoformat(value) if column.is_day else datetime.fromisoformat(value)
    except ValueError:
        return Why.WRONG_DAY
    is_told_whole = column.is_day or (isinstance(moment, datetime) and moment.utcoffset() is not None)
    return None if is_told_whole and moment.year in YEARS else Why.WRONG_DAY


def _filled(link: sqlite3.Connection, shape: Shape, rows: Sequence[Row]) -> Iterator[Refusal]:
    gaps = ", ".join("?" for _ in shape.names)
    columns = ", ".join(f'"{name}"' for name in shape.names)
    insert = f'INSERT INTO "{shape.name}" ({columns}) VALUES ({gaps})'  # noqa: S608 - a table's own names
    link.execute(f'DELETE FROM "{shape.name}"')  # noqa: S608 - the same; a step may have left rows
    for number, row in enumerate(rows, start=1):
        try:
            link.execute(insert, [row[name] for name in shape.names])
        except sqlite3.IntegrityError as error:
            yield Refusal(_REASONS.get(error.sqlite_errorcode, Why.OUT_OF_RANGE), shape.name, number)


def _lost(link: sqlite3.Connection) -> Iterator[Refusal]:
    for table, rowid, _parent, _key in link.execute("PRAGMA foreign_key_check"):
        yield Refusal(Why.POINTS_NOWHERE, table, rowid)
