"""Where it is kept who comes along, and which days were written with help."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from app.people.companion import Companion
from app.people.helped_day import HelpedDay
from app.people.rows import COMPANIONS, HELPED_DAYS

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.core.day import Span
    from app.people.helped_day import HelpedDays


def companion_in(session: Session) -> tuple[Companion, ...]:
    """Who comes along, if anyone was named."""
    return tuple(Companion(row.words) for row in session.connection().execute(select(COMPANIONS)))


def write_companion(session: Session, before: tuple[Companion, ...], after: tuple[Companion, ...]) -> None:
    """Keep who comes along in place of who did before."""
    connection = session.connection()
    if before != after:
        connection.execute(delete(COMPANIONS))
        for one in after:
            connection.execute(insert(COMPANIONS).values(id=one.id, words=one.words))


def helped_days_in(session: Session, span: Span | None = None) -> HelpedDays:
    """Every day that was written with help, or those of a span, oldest first."""
    found = select(HELPED_DAYS).order_by(HELPED_DAYS.c.day)
    if span is not None:
        found = found.where(HELPED_DAYS.c.day.between(span.first.isoformat(), span.last.isoformat()))
    return tuple(HelpedDay(date.fromisoformat(row.day), row.helped_by) for row in session.connection().execute(found))


def write_helped_days(session: Session, before: HelpedDays, after: HelpedDays) -> None:
    """Make the file what the days are after, where they differ from before."""
    connection = session.connection()
    if gone := [one.id for one in before if one not in after]:
        connection.execute(delete(HELPED_DAYS).where(HELPED_DAYS.c.day.in_(gone)))
    if new := [{"day": one.id, "helped_by": one.by} for one in after if one not in before]:
        connection.execute(insert(HELPED_DAYS), new)
