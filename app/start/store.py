"""Where the answers of the start are kept: a name and a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Text, delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, col, select

if TYPE_CHECKING:
    from sqlmodel import Session


class StartChoiceRow(SQLModel, table=True):
    """One answer on disk."""

    __tablename__ = "start_choice"

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


def keep(session: Session, name: str, value: str | None) -> None:
    """Keep an answer in place of any earlier one; None takes it away."""
    if value is None:
        session.execute(delete(StartChoiceRow).where(col(StartChoiceRow.name) == name))
        return
    row = insert(StartChoiceRow).values(name=name, value=value)
    session.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def kept(session: Session) -> dict[str, str]:
    """Everything answered."""
    return {row.name: row.value for row in session.exec(select(StartChoiceRow))}
