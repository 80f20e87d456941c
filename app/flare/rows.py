"""The tables of flare-ups. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

QUESTIONS = "'start', 'end', 'level'"
FIELDS = "'signs', 'hold_on_to', 'light_week', 'calm_and_sleep', 'tell', 'call'"


class FlareRow(SQLModel, table=True):
    """What was said of one run of days."""

    __tablename__ = "flare"
    __table_args__ = (
        CheckConstraint("started IS date(started, '+0 days')"),
        CheckConstraint("ended IS NULL OR (ended IS date(ended, '+0 days') AND ended >= started)"),
        CheckConstraint("usual_again IS NULL OR (usual_again IS date(usual_again, '+0 days') AND usual_again >= started)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    started: str = Field(sa_type=Text)
    ended: str | None = Field(default=None, sa_type=Text)
    usual_again: str | None = Field(default=None, sa_type=Text)
    plan: str | None = Field(default=None, sa_type=Text)


class FlareAnswerRow(SQLModel, table=True):
    """A no to a question that the app asked: it keeps quiet for a while. A yes is the flare-up itself."""

    __tablename__ = "flare_answer"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint(f"question IN ({QUESTIONS})"),
        CheckConstraint("answer = 'no'"),
    )

    day: str = Field(sa_type=Text, primary_key=True)
    question: str = Field(sa_type=Text, primary_key=True)
    answer: str = Field(sa_type=Text)


class BadDayPlanRow(SQLModel, table=True):
    """One part of the plan for bad days."""

    __tablename__ = "bad_day_plan"
    __table_args__ = (CheckConstraint(f"field IN ({FIELDS})"), CheckConstraint("length(trim(text)) BETWEEN 1 AND 1000"))

    field: str = Field(sa_type=Text, primary_key=True)
    text: str = Field(sa_type=Text)
