"""Where it is kept what was done of one's own week, by its day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.store.moment import utc_text
from app.tryout.own_week import LINES, Done
from app.tryout.rows import DONE

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session


def done_in(session: Session) -> tuple[Done, ...]:
    """Everything that was done, oldest first."""
    rows = session.connection().execute(select(DONE.c.day, DONE.c.line).order_by(DONE.c.day, DONE.c.line))
    return tuple(Done(date.fromisoformat(row.day), row.line) for row in rows if row.line in LINES)


def write_done(session: Session, done: Done, at: datetime, *, is_done: bool) -> None:
    """Keep that something was done on a day, or that it was not."""
    connection = session.connection()
    if is_done:
        put = insert(DONE).values(day=done.day.isoformat(), line=done.line, told_at=utc_text(at))
        connection.execute(put.on_conflict_do_nothing())
    else:
        connection.execute(delete(DONE).where(DONE.c.day == done.day.isoformat(), DONE.c.line == done.line))
