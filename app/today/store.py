"""Where it is kept what was asked unasked, and when: so that the app does not become a nuisance."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, col, select

from app.today.budget import Ask, Asked

if TYPE_CHECKING:
    from sqlmodel import Session

KNOWN = {ask.value: ask for ask in Ask}


class AskedRow(SQLModel, table=True):
    """One thing that was asked on a day."""

    __tablename__ = "asked"
    __table_args__ = (CheckConstraint("day IS date(day, '+0 days')"),)

    day: str = Field(sa_type=Text, primary_key=True)
    ask: str = Field(sa_type=Text, primary_key=True)


def keep_asked(session: Session, asked: Asked) -> None:
    """Remember that this was asked on that day."""
    session.execute(insert(AskedRow).values(day=asked.day.isoformat(), ask=asked.ask.value).on_conflict_do_nothing())


def asked_since(session: Session, first: date) -> tuple[Asked, ...]:
    """What was asked from a day on."""
    rows = session.exec(select(AskedRow).where(col(AskedRow.day) >= first.isoformat()).order_by(col(AskedRow.day)))
    return tuple(Asked(date.fromisoformat(row.day), KNOWN[row.ask]) for row in rows if row.ask in KNOWN)
