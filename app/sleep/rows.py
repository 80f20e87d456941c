"""The tables of the sleep diary. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table

HABITS = "'fixed-time', 'sleepy', 'calm', 'out-of-bed', 'light', 'worries', 'own'"
SIGNS = "'snoring', 'legs', 'falling-asleep'"


def _minutes(column: str) -> CheckConstraint:
    return CheckConstraint(f"typeof({column}) = 'integer' AND {column} BETWEEN 0 AND 960")


def _time(column: str) -> CheckConstraint:
    # SQLite itself takes 24:45 for a time.
    return CheckConstraint(f"{column} IS strftime('%H:%M', {column}) AND {column} < '24'")


def _turn(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IS NULL OR (typeof({column}) = 'integer' AND {column} IN (1, 2))")


class NightRow(SQLModel, table=True):
    """One night, under the day of getting up."""

    __tablename__ = "sleep_night"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        _time("lights_out"),
        _minutes("falling_asleep"),
        _minutes("awake_in_night"),
        _time("awake"),
        _time("up"),
        CheckConstraint("naps IS NULL OR (typeof(naps) = 'integer' AND naps BETWEEN 0 AND 960)"),
        CheckConstraint("rested IS NULL OR (typeof(rested) = 'integer' AND rested BETWEEN 0 AND 10)"),
        _turn("lights_turn"),
        _turn("awake_turn"),
        _turn("up_turn"),
    )

    day: str = Field(sa_type=Text, primary_key=True)
    lights_out: str = Field(sa_type=Text)
    falling_asleep: int
    awake_in_night: int
    awake: str = Field(sa_type=Text)
    up: str = Field(sa_type=Text)
    naps: int | None = None
    rested: int | None = None
    lights_turn: int | None = None
    awake_turn: int | None = None
    up_turn: int | None = None
    told_at: str = Field(sa_type=Text)


class PeriodRow(SQLModel, table=True):
    """One sleep diary, from a day on."""

    __tablename__ = "sleep_period"
    __table_args__ = (
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("paused IS NULL OR (paused IS date(paused, '+0 days') AND paused >= since AND ended IS NULL)"),
        CheckConstraint("ended IS NULL OR (ended IS date(ended, '+0 days') AND ended >= since)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    since: str = Field(sa_type=Text)
    paused: str | None = Field(default=None, sa_type=Text)
    ended: str | None = Field(default=None, sa_type=Text)


class SignRow(SQLModel, table=True):
    """The answer to one of the three questions."""

    __tablename__ = "sleep_sign"
    __table_args__ = (
        CheckConstraint(f"sign IN ({SIGNS})"),
        CheckConstraint("answer IN ('yes', 'no', 'left')"),
        CheckConstraint("day IS date(day, '+0 days')"),
    )

    sign: str = Field(sa_type=Text, primary_key=True)
    answer: str = Field(sa_type=Text)
    day: str = Field(sa_type=Text)


class HabitRow(SQLModel, table=True):
    """One habit for seven days."""

    __tablename__ = "sleep_habit"
    __table_args__ = (
        CheckConstraint(f"habit IN ({HABITS})"),
        CheckConstraint("(habit = 'own') = (own IS NOT NULL)"),
        CheckConstraint("own IS NULL OR length(own) BETWEEN 1 AND 60"),
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("until IS NULL OR (until IS date(until, '+0 days') AND until >= since)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    habit: str = Field(sa_type=Text)
    own: str | None = Field(default=None, sa_type=Text)
    since: str = Field(sa_type=Text)
    until: str | None = Field(default=None, sa_type=Text)


class TickRow(SQLModel, table=True):
    """A day on which a habit was ticked."""

    __tablename__ = "sleep_tick"
    __table_args__ = (CheckConstraint("day IS date(day, '+0 days')"),)

    habit_id: str = Field(sa_column=Column(Text, ForeignKey("sleep_habit.id"), primary_key=True))
    day: str = Field(sa_type=Text, primary_key=True)


NIGHTS: Table = SQLModel.metadata.tables["sleep_night"]
PERIODS: Table = SQLModel.metadata.tables["sleep_period"]
SIGN_ANSWERS: Table = SQLModel.metadata.tables["sleep_sign"]
HABIT_WEEKS: Table = SQLModel.metadata.tables["sleep_habit"]
TICKS: Table = SQLModel.metadata.tables["sleep_tick"]
