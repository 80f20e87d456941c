"""The tables of reminders. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table

ABOUTS = "'walk', 'pace', 'sleep', 'check-in', 'diary', 'article', 'own'"


class ReminderRow(SQLModel, table=True):
    """One reminder, as the person set it. `weekdays` are the figures of the days, 0 for Monday, in their order."""

    __tablename__ = "reminder"
    __table_args__ = (
        CheckConstraint(f"about IN ({ABOUTS})"),
        CheckConstraint("at IS strftime('%H:%M', at)"),
        CheckConstraint("length(weekdays) BETWEEN 1 AND 7 AND weekdays NOT GLOB '*[^0-6]*'"),
        CheckConstraint("is_on IN ('yes', 'no')"),
        CheckConstraint("length(own_words) <= 60"),
        CheckConstraint("is_plain IN ('yes', 'no')"),
        CheckConstraint("in_calendar IN ('yes', 'no')"),
        CheckConstraint("at_night IN ('yes', 'no')"),
        CheckConstraint("typeof(sequence) = 'integer' AND sequence >= 0"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    about: str = Field(sa_type=Text, unique=True)
    at: str = Field(sa_type=Text)
    weekdays: str = Field(sa_type=Text)
    is_on: str = Field(sa_type=Text)
    own_words: str = Field(sa_type=Text)
    is_plain: str = Field(sa_type=Text)
    in_calendar: str = Field(sa_type=Text)
    at_night: str = Field(sa_type=Text)
    sequence: int
    set_at: str | None = Field(default=None, sa_type=Text)


class RungRow(SQLModel, table=True):
    """One coming of a reminder: to a day of the calendar there is one, and one that was rung by hand."""

    __tablename__ = "reminder_rung"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("is_tried IN ('yes', 'no')"),
        CheckConstraint(f"about IN ({ABOUTS})"),
        CheckConstraint("how IN ('in-app', 'system', 'at-start')"),
        CheckConstraint("answer IS NULL OR answer IN ('opened', 'left', 'later')"),
        CheckConstraint("again_at IS NULL OR answer = 'later'"),
    )

    reminder_id: str = Field(sa_type=Text, primary_key=True)
    day: str = Field(sa_type=Text, primary_key=True)
    is_tried: str = Field(sa_type=Text, primary_key=True)
    about: str = Field(sa_type=Text)
    at: str = Field(sa_type=Text)
    how: str = Field(sa_type=Text)
    answer: str | None = Field(default=None, sa_type=Text)
    again_at: str | None = Field(default=None, sa_type=Text)


class RemindChoiceRow(SQLModel, table=True):
    """A choice for all reminders: how many a day, a sound, a pause."""

    __tablename__ = "reminder_choice"

    name: str = Field(sa_type=Text, primary_key=True)
    value: str = Field(sa_type=Text)


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


REMINDERS, RUNG, CHOICES = map(_table, ("reminder", "reminder_rung", "reminder_choice"))
