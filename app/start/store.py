"""Where the answers of the start are kept: a name and a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from app.store.names import keep_named, named_in

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlmodel import Session


class StartChoiceRow(SQLModel, table=True):
    """One answer on disk."""

    __tablename__ = "start_choice"

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


ANSWERS: Table = SQLModel.metadata.tables["start_choice"]


def keep(session: Session, name: str, value: str | None) -> None:
    """Keep an answer in place of any earlier one; None takes it away."""
    keep_named(session, ANSWERS, name, value)


def kept(session: Session) -> dict[str, str]:
    """Everything answered."""
    return named_in(session, ANSWERS)
