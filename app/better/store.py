"""Where pauses are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text, delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, col, select

from app.better.rest import Rest

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.better.rest import Rests


class RestRow(SQLModel, table=True):
    """One pause on disk."""

    __tablename__ = "rest"
    __table_args__ = (
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("until IS NULL OR (until IS date(until, '+0 days') AND until >= since)"),
    )

    since: str = Field(sa_type=Text, primary_key=True)
    until: str | None = Field(default=None, sa_type=Text)


def rests_in(session: Session) -> Rests:
    """Every pause, oldest first."""
    rows = session.exec(select(RestRow).order_by(col(RestRow.since)))
    return tuple(Rest(date.fromisoformat(row.since), date.fromisoformat(row.until) if row.until else None) for row in rows)


def put(session: Session, rests: Rests) -> None:
    """Make these all the pauses there are."""
    session.execute(delete(RestRow))
    for rest in rests:
        until = rest.until.isoformat() if rest.until else None
        session.execute(insert(RestRow).values(since=rest.since.isoformat(), until=until))
