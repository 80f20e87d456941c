"""Where the tries of a person's own stairs are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.core.scale import ScaleProblem, read_score
from app.store.moment import utc_text
from app.tryout.rows import TRIES
from app.tryout.stairs import StairTry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Row
    from sqlmodel import Session

_put = insert(TRIES)
_put = _put.on_conflict_do_update(
    index_elements=["id"], set_={name: _put.excluded[name] for name in ("day", "step", "before", "after", "told_at")}
)


def tries_in(session: Session) -> tuple[StairTry, ...]:
    """Every try, oldest first; of one day, as they were told."""
    rows = session.connection().execute(select(TRIES).order_by(TRIES.c.day, TRIES.c.told_at, TRIES.c.id))
    return tuple(one for row in rows for one in _read(row))


def write_try(session: Session, which: str, one: StairTry | None, at: datetime) -> None:
    """Keep a try under its name, or (None) forget it."""
    connection = session.connection()
    if one is None:
        connection.execute(delete(TRIES).where(TRIES.c.id == which))
        return
    row = {"id": which, "day": one.day.isoformat(), "step": one.step, "before": one.before, "after": one.after, "told_at": utc_text(at)}
    connection.execute(_put, row)


def _read(row: Row[tuple[object, ...]]) -> Iterator[StairTry]:
    before, after = read_score(row.before), read_score(row.after)
    if not isinstance(before, ScaleProblem):
        yield StairTry(row.id, date.fromisoformat(row.day), row.step, before, None if isinstance(after, ScaleProblem) else after)
