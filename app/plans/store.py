"""Where pauses from the plans are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text, delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, col, select

from app.plans.pause import Pause, Why

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.plans.pause import Pauses


class PlanPauseRow(SQLModel, table=True):
    """One pause on disk."""

    __tablename__ = "plan_pause"
    __table_args__ = (
        CheckConstraint("since IS date(since, '+0 days')"),
        CheckConstraint("until IS NULL OR (until IS date(until, '+0 days') AND until >= since)"),
        CheckConstraint("why IS NULL OR why IN ('holiday', 'illness', 'other')"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    since: str = Field(sa_type=Text)
    until: str | None = Field(default=None, sa_type=Text)
    why: str | None = Field(default=None, sa_type=Text)


def pauses_in(session: Session) -> Pauses:
    """Every pause, oldest first."""
    rows = session.exec(select(PlanPauseRow).order_by(col(PlanPauseRow.since), col(PlanPauseRow.id)))
    return tuple(Pause(row.id, date.fromisoformat(row.since), _day(row.until), Why(row.why) if row.why else None) for row in rows)


def write(session: Session, before: Pauses, after: Pauses) -> None:
    """Make the file what the pauses are after, where they differ from before."""
    was, now = {one.id: one for one in before}, {one.id: one for one in after}
    for which in was.keys() - now.keys():
        session.execute(delete(PlanPauseRow).where(col(PlanPauseRow.id) == which))
    for which, pause in now.items():
        if pause == was.get(which):
            continue
        until = pause.until.isoformat() if pause.until else None
        values = {"since": pause.since.isoformat(), "until": until, "why": pause.why.value if pause.why else None}
        row = insert(PlanPauseRow).values(id=which, **values)
        session.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
