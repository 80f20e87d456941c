"""Where it is kept what a person last chose to hand over, and the random name of their diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

from app.store.names import keep_named, named_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Table
    from sqlmodel import Session


class ReportChoiceRow(SQLModel, table=True):
    """One choice on disk: a name and a value."""

    __tablename__ = "report_choice"
    __table_args__ = (CheckConstraint("length(trim(value)) BETWEEN 1 AND 250"),)

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


CHOICES: Table = SQLModel.metadata.tables["report_choice"]


def kept_in(session: Session) -> dict[str, str]:
    """Everything chosen."""
    return named_in(session, CHOICES)


def keep(session: Session, values: Mapping[str, str | None]) -> None:
    """Keep each value in place of any earlier one; nothing takes it away."""
    for name, value in values.items():
        keep_named(session, CHOICES, name, value)
