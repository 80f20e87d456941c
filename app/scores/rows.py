"""The table of totals. SQLite is the last to say no; it knows the range of every questionnaire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Float, Index, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table

RANGES = (
    "CASE instrument WHEN 'rmdq-24' THEN value BETWEEN 0 AND 24 WHEN 'rmdq-23' THEN value BETWEEN 0 AND 23"
    " WHEN 'odi' THEN value BETWEEN 0 AND 100 WHEN 'psqi' THEN value BETWEEN 0 AND 21 WHEN 'start-back' THEN value BETWEEN 0 AND 9"
    " WHEN 'ompsq-short' THEN value BETWEEN 0 AND 100 WHEN 'eq-5d-index' THEN value BETWEEN -1 AND 1"
    " WHEN 'eq-vas' THEN value BETWEEN 0 AND 100 WHEN 'fabq-pa' THEN value BETWEEN 0 AND 24"
    " WHEN 'fabq-w' THEN value BETWEEN 0 AND 42 WHEN 'workability' THEN value BETWEEN 0 AND 10 ELSE 1 END"
)
"""A questionnaire that comes later is guarded by its reading alone."""


class TotalRow(SQLModel, table=True):
    """One total."""

    __tablename__ = "total"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("typeof(value) = 'real'"),
        CheckConstraint(RANGES),
        CheckConstraint("length(place) <= 60"),
        Index("total_instrument_day", "instrument", "day"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    instrument: str = Field(sa_type=Text)
    day: str = Field(sa_type=Text)
    value: float = Field(sa_type=Float)
    place: str = Field(sa_type=Text)
    told_at: str = Field(sa_type=Text)


TOTALS: Table = SQLModel.metadata.tables["total"]
