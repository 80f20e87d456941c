"""The tables of a person's exercises. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table


class ExerciseRow(SQLModel, table=True):
    """One exercise in somebody's own words."""

    __tablename__ = "exercise"
    __table_args__ = (
        CheckConstraint("length(words) BETWEEN 1 AND 60"),
        CheckConstraint("how IS NULL OR length(how) BETWEEN 1 AND 300"),
        CheckConstraint("source IS NULL OR length(source) BETWEEN 1 AND 60"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    words: str = Field(sa_type=Text)
    how: str | None = Field(default=None, sa_type=Text)
    source: str | None = Field(default=None, sa_type=Text)
    place: int


class ExercisePlanRow(SQLModel, table=True):
    """How often an exercise is meant to be done from a day on, and whether it is on at all."""

    __tablename__ = "exercise_plan"
    __table_args__ = (
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("times IS NULL OR (typeof(times) = 'integer' AND times BETWEEN 1 AND 7)"),
        CheckConstraint("is_on IN (0, 1)"),
    )

    exercise_id: str = Field(sa_column=Column(Text, ForeignKey("exercise.id"), primary_key=True))
    since: str = Field(sa_type=Text, primary_key=True)
    times: int | None = Field(default=None)
    is_on: int


class ExerciseDoneRow(SQLModel, table=True):
    """A day on which an exercise was done."""

    __tablename__ = "exercise_done"
    __table_args__ = (CheckConstraint("day IS date(day, '+0 days')"), Index("exercise_done_day", "day"))

    exercise_id: str = Field(sa_column=Column(Text, ForeignKey("exercise.id"), primary_key=True))
    day: str = Field(sa_type=Text, primary_key=True)


EXERCISES: Table = SQLModel.metadata.tables["exercise"]
PLANS: Table = SQLModel.metadata.tables["exercise_plan"]
DONE: Table = SQLModel.metadata.tables["exercise_done"]
