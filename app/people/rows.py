"""The tables of who comes along and of days written with help. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table


class CompanionRow(SQLModel, table=True):
    """Who comes along: one row at most."""

    __tablename__ = "companion"
    __table_args__ = (CheckConstraint("id = 'companion'"), CheckConstraint("length(trim(words)) BETWEEN 1 AND 60"))

    id: str = Field(sa_type=Text, primary_key=True)
    words: str = Field(sa_type=Text)


class HelpedDayRow(SQLModel, table=True):
    """A day that was written with someone's help."""

    __tablename__ = "helped_day"
    __table_args__ = (CheckConstraint("day IS date(day, '+0 days')"), CheckConstraint("length(helped_by) <= 60"))

    day: str = Field(sa_type=Text, primary_key=True)
    helped_by: str = Field(sa_type=Text)


COMPANIONS: Table = SQLModel.metadata.tables["companion"]
HELPED_DAYS: Table = SQLModel.metadata.tables["helped_day"]
