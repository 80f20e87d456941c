"""The tables of a person's own things. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table


class GoalRow(SQLModel, table=True):
    """One thing in the person's own words."""

    __tablename__ = "goal"
    __table_args__ = (
        CheckConstraint("length(words) BETWEEN 1 AND 60"),
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("until IS NULL OR until IS date(until, '+0 days')"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    words: str = Field(sa_type=Text)
    since: str = Field(sa_type=Text)
    until: str | None = Field(default=None, sa_type=Text)
    place: int


class GoalRatingRow(SQLModel, table=True):
    """One thing's rating on one day."""

    __tablename__ = "goal_rating"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("typeof(score) = 'integer' AND score BETWEEN 0 AND 10"),
    )

    goal_id: str = Field(sa_column=Column(Text, ForeignKey("goal.id"), primary_key=True))
    day: str = Field(sa_type=Text, primary_key=True)
    score: int
    told_at: str = Field(sa_type=Text)


GOALS: Table = SQLModel.metadata.tables["goal"]
RATINGS: Table = SQLModel.metadata.tables["goal_rating"]
