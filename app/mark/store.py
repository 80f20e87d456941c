"""Where dated marks are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Index, Text, delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, col, select

from app.mark.mark import Mark

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.core.day import Span


class MarkRow(SQLModel, table=True):
    """A few words about a day."""

    __tablename__ = "mark"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("length(trim(words)) BETWEEN 1 AND 60"),
        Index("mark_day", "day"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    day: str = Field(sa_type=Text)
    words: str = Field(sa_type=Text)


def marks_in(session: Session, span: Span) -> tuple[Mark, ...]:
    """The marks of a span, oldest first."""
    within = col(MarkRow.day).between(span.first.isoformat(), span.last.isoformat())
    rows = session.exec(select(MarkRow).where(within).order_by(col(MarkRow.day), col(MarkRow.id)))
    return tuple(Mark(row.id, date.fromisoformat(row.day), row.words) for row in rows)


def mark_in(session: Session, which: str) -> Mark | None:
    """One mark, if it is there."""
    row = session.get(MarkRow, which)
    return Mark(row.id, date.fromisoformat(row.day), row.words) if row else None


def put(session: Session, mark: Mark) -> None:
    """Keep a mark, in place of what it was before."""
    values = {"day": mark.day.isoformat(), "words": mark.words}
    row = insert(MarkRow).values(id=mark.id, **values)
    session.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))


def take_out(session: Session, which: str) -> None:
    """Take a mark away."""
    session.execute(delete(MarkRow).where(col(MarkRow.id) == which))
