"""Choices kept as a name and a value: one way to keep, to take away and to read them, whatever table they lie in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlmodel import Session


def keep_named(session: Session, table: Table, name: str, value: str | None) -> None:
    """Keep a value in place of any earlier one of its name; None takes it away."""
    if value is None:
        session.connection().execute(delete(table).where(table.c.name == name))
        return
    row = insert(table).values(name=name, value=value)
    session.connection().execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def named_in(session: Session, table: Table) -> dict[str, str]:
    """Everything that is kept in the table, by its name."""
    rows = session.connection().execute(select(table.c.name, table.c.value))
    return {row.name: row.value for row in rows}
