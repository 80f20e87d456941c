"""The tables of the walking plan. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table


def _day(name: str) -> CheckConstraint:
    return CheckConstraint(f"{name} IS date({name}, '+0 days')")


def _maybe_day(name: str, first: str) -> CheckConstraint:
    return CheckConstraint(f"{name} IS NULL OR ({name} IS date({name}, '+0 days') AND {name} >= {first})")


def _whole(name: str, least: int, most: int) -> CheckConstraint:
    return CheckConstraint(f"typeof({name}) = 'integer' AND {name} BETWEEN {least} AND {most}")


def _plan_id() -> str:
    field: str = Field(sa_column=Column(Text, ForeignKey("walk_plan.id"), primary_key=True))
    return field


class WalkPlanRow(SQLModel, table=True):
    """One plan."""

    __tablename__ = "walk_plan"
    __table_args__ = (
        _day("began"),
        _maybe_day("ended", "began"),
        CheckConstraint("way IN ('walk', 'cycle', 'water', 'walker', 'chair')"),
        _whole("minutes", 2, 60),
        _whole("days", 1, 7),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    began: str = Field(sa_type=Text)
    ended: str | None = Field(default=None, sa_type=Text)
    way: str = Field(sa_type=Text)
    minutes: int
    days: int


class WalkAimRow(SQLModel, table=True):
    """What a plan walks towards, from a day on."""

    __tablename__ = "walk_aim"
    __table_args__ = (_day("day"), _whole("minutes", 5, 60), _whole("days", 1, 7))

    plan_id: str = _plan_id()
    day: str = Field(sa_type=Text, primary_key=True)
    minutes: int
    days: int


class WalkTestRow(SQLModel, table=True):
    """One test walk."""

    __tablename__ = "walk_test"
    __table_args__ = (_day("day"), _whole("minutes", 1, 120))

    id: str = Field(sa_type=Text, primary_key=True)
    day: str = Field(sa_type=Text)
    minutes: int
    plan_id: str | None = Field(default=None, sa_column=Column(Text, ForeignKey("walk_plan.id")))
    told_at: str = Field(sa_type=Text)


class WalkRow(SQLModel, table=True):
    """One walk."""

    __tablename__ = "walk"
    __table_args__ = (_day("day"), _whole("minutes", 1, 600), Index("walk_day", "day"))

    id: str = Field(sa_type=Text, primary_key=True)
    day: str = Field(sa_type=Text)
    minutes: int
    told_at: str = Field(sa_type=Text)


class WalkMorningRow(SQLModel, table=True):
    """The morning after a day with a walk."""

    __tablename__ = "walk_morning"
    __table_args__ = (_day("day"), CheckConstraint("is_settled IN (0, 1)"))

    day: str = Field(sa_type=Text, primary_key=True)
    is_settled: int


class WalkStrengthRow(SQLModel, table=True):
    """A day with something for strength or balance."""

    __tablename__ = "walk_strength"
    __table_args__ = (_day("day"),)

    day: str = Field(sa_type=Text, primary_key=True)


class WalkChoiceRow(SQLModel, table=True):
    """What was chosen for a week."""

    __tablename__ = "walk_choice"
    __table_args__ = (
        _day("day"),
        CheckConstraint("how IN ('more', 'same', 'less', 'own', 'follow')"),
        _whole("minutes", 0, 60),
        _whole("days", 1, 7),
    )

    plan_id: str = _plan_id()
    day: str = Field(sa_type=Text, primary_key=True)
    how: str = Field(sa_type=Text)
    minutes: int
    days: int


class WalkShareRow(SQLModel, table=True):
    """How much of the usual a person wants while a flare-up lasts."""

    __tablename__ = "walk_share"
    __table_args__ = (_day("day"), _whole("percent", 0, 100))

    plan_id: str = _plan_id()
    day: str = Field(sa_type=Text, primary_key=True)
    percent: int


class WalkPauseRow(SQLModel, table=True):
    """Days on which a plan rests."""

    __tablename__ = "walk_pause"
    __table_args__ = (_day("since"), _maybe_day("until", "since"))

    plan_id: str = _plan_id()
    since: str = Field(sa_type=Text, primary_key=True)
    until: str | None = Field(default=None, sa_type=Text)


class WalkCheckInRow(SQLModel, table=True):
    """What was said at a check-in."""

    __tablename__ = "walk_check_in"
    __table_args__ = (
        _whole("number", 1, 6),
        _day("day"),
        CheckConstraint("length(well) <= 500 AND length(hard) <= 500 AND length(step) <= 500"),
        CheckConstraint("length(well) + length(hard) + length(step) > 0"),
    )

    plan_id: str = _plan_id()
    number: int = Field(primary_key=True)
    day: str = Field(sa_type=Text)
    well: str = Field(sa_type=Text)
    hard: str = Field(sa_type=Text)
    step: str = Field(sa_type=Text)


class WalkAnswerRow(SQLModel, table=True):
    """A yes or a no to something asked before or beside a plan."""

    __tablename__ = "walk_answer"
    __table_args__ = (
        CheckConstraint(
            "name IN ('new_break', 'loose', 'signs', 'nerve', 'narrow', 'old_break', 'operation', 'pregnant', 'hospital', 'talked', 'feet')"
        ),
        CheckConstraint("is_yes IN (0, 1)"),
        _day("day"),
    )

    name: str = Field(sa_type=Text, primary_key=True)
    is_yes: int
    day: str = Field(sa_type=Text)


class WalkClockRow(SQLModel, table=True):
    """The one clock, while it runs or waits to be told."""

    __tablename__ = "walk_clock"
    __table_args__ = (
        CheckConstraint("one = 1"),
        CheckConstraint("is_test IN (0, 1)"),
        CheckConstraint("stopped_at IS NULL OR stopped_at >= started_at"),
    )

    one: int = Field(primary_key=True)
    is_test: int
    started_at: str = Field(sa_type=Text)
    stopped_at: str | None = Field(default=None, sa_type=Text)


TABLES: dict[str, Table] = {
    name: SQLModel.metadata.tables[f"walk_{name}" if name else "walk"]
    for name in ("plan", "aim", "test", "morning", "strength", "choice", "share", "pause", "check_in", "answer", "clock", "")
}
