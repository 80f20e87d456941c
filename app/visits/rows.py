"""The tables of appointments. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table

WHO = "who IN ('doctor', 'physio', 'chiropractor', 'municipality', 'hospital', 'other')"
NAMED = "length(name) <= 60 AND (who <> 'other' OR length(name) > 0)"


class CourseRow(SQLModel, table=True):
    """One course. What was told at its end stands beside its beginning."""

    __tablename__ = "course"
    __table_args__ = (
        CheckConstraint(WHO),
        CheckConstraint(NAMED),
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("ended IS NULL OR (ended IS date(ended, '+0 days') AND ended >= since)"),
        CheckConstraint("length(agreed) <= 1000 AND length(follows_up) <= 200 AND length(comes_back) <= 200"),
        CheckConstraint("doctor_told IS NULL OR doctor_told IN ('yes', 'no', 'unsure')"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    who: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    since: str = Field(sa_type=Text)
    ended: str | None = Field(default=None, sa_type=Text)
    agreed: str = Field(sa_type=Text)
    follows_up: str = Field(sa_type=Text)
    comes_back: str = Field(sa_type=Text)
    doctor_told: str | None = Field(default=None, sa_type=Text)


class VisitRow(SQLModel, table=True):
    """One appointment."""

    __tablename__ = "visit"
    __table_args__ = (
        CheckConstraint(WHO),
        CheckConstraint(NAMED),
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("time IS NULL OR time IS strftime('%H:%M', time)"),
        CheckConstraint("length(agreed) <= 1000"),
        CheckConstraint("is_helped IN (0, 1)"),
        CheckConstraint("is_reminder_wanted IN (0, 1)"),
        CheckConstraint("is_off_today IN (0, 1)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    day: str = Field(sa_type=Text)
    time: str | None = Field(default=None, sa_type=Text)
    who: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    course_id: str | None = Field(default=None, sa_column=Column(Text, ForeignKey("course.id"), nullable=True))
    agreed: str = Field(sa_type=Text)
    is_helped: int
    is_reminder_wanted: int
    is_off_today: int


class VisitQuestionRow(SQLModel, table=True):
    """One question; without an appointment it waits for the next one."""

    __tablename__ = "visit_question"
    __table_args__ = (
        CheckConstraint("length(words) BETWEEN 1 AND 200"),
        CheckConstraint("is_asked IN (0, 1)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    words: str = Field(sa_type=Text)
    place: int
    visit_id: str | None = Field(default=None, sa_column=Column(Text, ForeignKey("visit.id"), nullable=True))
    is_asked: int


class VisitPracticalRow(SQLModel, table=True):
    """What a front desk must know."""

    __tablename__ = "visit_practical"
    __table_args__ = (
        CheckConstraint("id = 'practical'"),
        CheckConstraint("length(interpreter) <= 60 AND length(transport) <= 200 AND length(interpreter) + length(transport) > 0"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    interpreter: str = Field(sa_type=Text)
    transport: str = Field(sa_type=Text)


class VisitAskedRow(SQLModel, table=True):
    """That an appointment was asked about, and when: never twice."""

    __tablename__ = "visit_asked"
    __table_args__ = (CheckConstraint("day IS date(day, '+0 days')"),)

    visit_id: str = Field(sa_type=Text, primary_key=True)
    day: str = Field(sa_type=Text)


COURSES: Table = SQLModel.metadata.tables["course"]
VISITS: Table = SQLModel.metadata.tables["visit"]
QUESTIONS: Table = SQLModel.metadata.tables["visit_question"]
PRACTICAL: Table = SQLModel.metadata.tables["visit_practical"]
ASKED: Table = SQLModel.metadata.tables["visit_asked"]
