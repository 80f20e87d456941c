"""The tables of what can be tried in the texts. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table


class TryoutAnswerRow(SQLModel, table=True):
    """One answer, in the thing to try that it belongs to."""

    __tablename__ = "tryout_answer"
    __table_args__ = (
        CheckConstraint("length(element) BETWEEN 1 AND 40"),
        CheckConstraint("length(name) BETWEEN 1 AND 80"),
        CheckConstraint("length(trim(value)) BETWEEN 1 AND 2000"),
    )

    element: str = Field(sa_type=Text, primary_key=True)
    name: str = Field(sa_type=Text, primary_key=True)
    value: str = Field(sa_type=Text)
    told_at: str = Field(sa_type=Text)


class StairTryRow(SQLModel, table=True):
    """One try of a step on a person's own stairs."""

    __tablename__ = "stair_try"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("typeof(step) = 'integer' AND step BETWEEN 1 AND 3"),
        CheckConstraint("typeof(before) = 'integer' AND before BETWEEN 0 AND 10"),
        CheckConstraint("after IS NULL OR (typeof(after) = 'integer' AND after BETWEEN 0 AND 10)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    day: str = Field(sa_type=Text)
    step: int
    before: int
    after: int | None = None
    told_at: str = Field(sa_type=Text)


class WeekDoneRow(SQLModel, table=True):
    """One thing of the person's own week that was done on a day."""

    __tablename__ = "week_done"
    __table_args__ = (CheckConstraint("day IS date(day, '+0 days')"), CheckConstraint("line IN ('chore', 'friend', 'walk')"))

    day: str = Field(sa_type=Text, primary_key=True)
    line: str = Field(sa_type=Text, primary_key=True)
    told_at: str = Field(sa_type=Text)


ANSWERS: Table = SQLModel.metadata.tables["tryout_answer"]
TRIES: Table = SQLModel.metadata.tables["stair_try"]
DONE: Table = SQLModel.metadata.tables["week_done"]
