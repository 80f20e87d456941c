"""The tables of what is done with rests. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table


class PaceTaskRow(SQLModel, table=True):
    """One thing in the person's own words, and what they wish of it."""

    __tablename__ = "pace_task"
    __table_args__ = (
        CheckConstraint("length(words) BETWEEN 1 AND 60"),
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("until IS NULL OR until IS date(until, '+0 days')"),
        CheckConstraint("wanted IS NULL OR (typeof(wanted) = 'integer' AND wanted BETWEEN 1 AND 240)"),
        CheckConstraint("total IS NULL OR (typeof(total) = 'integer' AND total BETWEEN 1 AND 240)"),
        CheckConstraint("rest IS NULL OR (typeof(rest) = 'integer' AND rest BETWEEN 1 AND 30)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    words: str = Field(sa_type=Text)
    since: str = Field(sa_type=Text)
    until: str | None = Field(default=None, sa_type=Text)
    place: int
    wanted: int | None = None
    total: int | None = None
    rest: int | None = None


class PaceTestRow(SQLModel, table=True):
    """How long until the person wanted to change; by the timer there is a start first."""

    __tablename__ = "pace_test"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("minutes IS NOT NULL OR started_at IS NOT NULL"),
        CheckConstraint("minutes IS NULL OR (typeof(minutes) = 'integer' AND minutes BETWEEN 1 AND 240)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    task_id: str = Field(sa_column=Column(Text, ForeignKey("pace_task.id"), nullable=False))
    place: int
    day: str = Field(sa_type=Text)
    minutes: int | None = None
    started_at: str | None = Field(default=None, sa_type=Text)


class PaceChoiceRow(SQLModel, table=True):
    """Minutes to go on before a rest, as chosen on a day."""

    __tablename__ = "pace_choice"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("typeof(work) = 'integer' AND work BETWEEN 1 AND 240"),
    )

    task_id: str = Field(sa_column=Column(Text, ForeignKey("pace_task.id"), primary_key=True))
    day: str = Field(sa_type=Text, primary_key=True)
    work: int


class PaceUseRow(SQLModel, table=True):
    """A day of use; with the timer, its start and its plan."""

    __tablename__ = "pace_use"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("started_at IS NOT NULL OR (stopped_at IS NULL AND total = 0 AND work = 0 AND rest = 0)"),
        CheckConstraint("started_at IS NULL OR (typeof(total) = 'integer' AND total BETWEEN 1 AND 240)"),
        CheckConstraint("started_at IS NULL OR (typeof(work) = 'integer' AND work BETWEEN 1 AND 240)"),
        CheckConstraint("started_at IS NULL OR (typeof(rest) = 'integer' AND rest BETWEEN 1 AND 30)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    task_id: str = Field(sa_column=Column(Text, ForeignKey("pace_task.id"), nullable=False))
    place: int
    day: str = Field(sa_type=Text)
    started_at: str | None = Field(default=None, sa_type=Text)
    stopped_at: str | None = Field(default=None, sa_type=Text)
    total: int
    work: int
    rest: int


class PaceBreakRow(SQLModel, table=True):
    """Days on which one thing is left alone."""

    __tablename__ = "pace_break"
    __table_args__ = (
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("until IS NULL OR (until IS date(until, '+0 days') AND until > since)"),
    )

    task_id: str = Field(sa_column=Column(Text, ForeignKey("pace_task.id"), primary_key=True))
    since: str = Field(sa_type=Text, primary_key=True)
    until: str | None = Field(default=None, sa_type=Text)


class PaceMorningRow(SQLModel, table=True):
    """Whether pain was back at its usual level the morning after a day."""

    __tablename__ = "pace_morning"
    __table_args__ = (CheckConstraint("day IS date(day, '+0 days')"), CheckConstraint("settled IN ('yes', 'no')"))

    day: str = Field(sa_type=Text, primary_key=True)
    settled: str = Field(sa_type=Text)


class PacePatternRow(SQLModel, table=True):
    """A day on which the pattern was asked about, and the answer if there was one."""

    __tablename__ = "pace_pattern"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("answer IS NULL OR answer IN ('yes', 'no', 'later')"),
    )

    day: str = Field(sa_type=Text, primary_key=True)
    answer: str | None = Field(default=None, sa_type=Text)


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


TASKS, TESTS, CHOICES, USES, BREAKS = map(_table, ("pace_task", "pace_test", "pace_choice", "pace_use", "pace_break"))
MORNINGS, PATTERNS = map(_table, ("pace_morning", "pace_pattern"))
