"""Where totals are kept: one row a total, and two of one day stand beside each other."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from app.scores.rows import TOTALS
from app.scores.total import Total
from app.store.moment import utc_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Row
    from sqlmodel import Session

    from app.core.day import Span


def keep(session: Session, total: Total) -> None:
    """Keep one more."""
    session.connection().execute(insert(TOTALS), _row(total))


def take_out(session: Session, which: str) -> Total | None:
    """Take one out, and hand it over for whoever wants it back."""
    rows = session.connection().execute(select(TOTALS).where(TOTALS.c.id == which)).all()
    session.connection().execute(delete(TOTALS).where(TOTALS.c.id == which))
    return next(iter(_totals(rows)), None)


def totals_in(session: Session, span: Span | None = None) -> tuple[Total, ...]:
    """The totals of a span, or all of them, oldest first."""
    asked = select(TOTALS).order_by(TOTALS.c.day, TOTALS.c.told_at, TOTALS.c.id)
    if span is not None:
        asked = asked.where(TOTALS.c.day.between(span.first.isoformat(), span.last.isoformat()))
    return _totals(session.connection().execute(asked).all())


def _totals(rows: Iterable[Row[Any]]) -> tuple[Total, ...]:
    return tuple(_total(row) for row in rows)


def _total(row: Row[Any]) -> Total:
    return Total(row.id, row.instrument, date.fromisoformat(row.day), row.value, row.place, datetime.fromisoformat(row.told_at))


def _row(total: Total) -> dict[str, object]:
    return {
        "id": total.id,
        "instrument": total.instrument,
        "day": total.day.isoformat(),
        "value": total.value,
        "place": total.place,
        "told_at": utc_text(total.told_at),
    }
