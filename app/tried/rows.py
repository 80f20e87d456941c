"""The tables of what was tried and of what helps. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table

KINDS = "'treatment', 'scan', 'illness', 'hope'"
AREAS_THERE = "'body', 'activity', 'taking-part', 'surroundings', 'person'"


class TriedRow(SQLModel, table=True):
    """One thing in the person's own words."""

    __tablename__ = "tried"
    __table_args__ = (
        CheckConstraint(f"kind IN ({KINDS})"),
        CheckConstraint("length(what) <= 200 AND length(place) <= 60 AND length(said_when) <= 60"),
        CheckConstraint("length(trim(what)) > 0 OR length(trim(place)) > 0"),
        CheckConstraint("times IS NULL OR (typeof(times) = 'integer' AND times BETWEEN 1 AND 999)"),
        CheckConstraint("helped IS NULL OR helped IN ('yes', 'no', 'unsure')"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    kind: str = Field(sa_type=Text)
    position: int
    what: str = Field(sa_type=Text)
    place: str = Field(sa_type=Text)
    said_when: str = Field(sa_type=Text)
    times: int | None = None
    helped: str | None = Field(default=None, sa_type=Text)


class AreaRow(SQLModel, table=True):
    """What helps and what stands in the way in one part of life."""

    __tablename__ = "area_line"
    __table_args__ = (
        CheckConstraint(f"area IN ({AREAS_THERE})"),
        CheckConstraint("length(helps) <= 200 AND length(hinders) <= 200"),
        CheckConstraint("length(trim(helps)) > 0 OR length(trim(hinders)) > 0"),
    )

    area: str = Field(sa_type=Text, primary_key=True)
    helps: str = Field(sa_type=Text)
    hinders: str = Field(sa_type=Text)


TRIED: Table = SQLModel.metadata.tables["tried"]
AREAS: Table = SQLModel.metadata.tables["area_line"]
