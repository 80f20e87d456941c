"""Where everything about walking is kept: a table for each kind of word, and only what changed is written."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.store.moment import utc_text
from app.walk.notebook import Notebook
from app.walk.rows import TABLES
from app.walk.told import AimTold, Answer, CheckIn, Choice, Clock, How, Morning, Pause, Plan, Share, Strength, Tried, Walk, Way

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Table
    from sqlmodel import Session

    from app.core.day import Span
    from app.walk.notebook import Changes
    from app.walk.told import Record

    Read = Callable[[Any], Any]


def _maybe_day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _maybe_moment(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


_DAY, _MOMENT = date.fromisoformat, datetime.fromisoformat
KINDS: dict[str, tuple[type[Record], dict[str, Read]]] = {
    # In this order: what belongs to a plan comes after it.
    "plan": (Plan, {"began": _DAY, "ended": _maybe_day, "way": Way}),
    "aim": (AimTold, {"day": _DAY}),
    "test": (Tried, {"day": _DAY, "told_at": _MOMENT}),
    "": (Walk, {"day": _DAY, "told_at": _MOMENT}),
    "morning": (Morning, {"day": _DAY, "is_settled": bool}),
    "strength": (Strength, {"day": _DAY}),
    "choice": (Choice, {"day": _DAY, "how": How}),
    "share": (Share, {"day": _DAY}),
    "pause": (Pause, {"since": _DAY, "until": _maybe_day}),
    "check_in": (CheckIn, {"day": _DAY}),
    "answer": (Answer, {"day": _DAY, "is_yes": bool}),
    "clock": (Clock, {"is_test": bool, "started_at": _MOMENT, "stopped_at": _maybe_moment}),
}
"""What each table holds, and how a column that is not kept as itself is read."""


def notebook_in(session: Session) -> Notebook:
    """Everything that was told."""
    told = [one for name in KINDS for one in _read(session, name)]
    return Notebook({one.key: one for one in told})


def minutes_in(session: Session, span: Span) -> dict[date, int]:
    """The minutes of each day with a walk in a span, oldest first."""
    total: dict[date, int] = {}
    for one in _read(session, "", span):
        if isinstance(one, Walk):
            total[one.day] = total.get(one.day, 0) + one.minutes
    return dict(sorted(total.items()))


def strength_in(session: Session, span: Span) -> tuple[date, ...]:
    """The days of a span with something for strength or balance, oldest first."""
    return tuple(sorted(one.day for one in _read(session, "strength", span) if isinstance(one, Strength)))


def write(session: Session, before: Changes, after: Changes) -> None:
    """Make the file what stands after, where it differs from before."""
    # A plan is put before whatever belongs to it, and taken away after it.
    for name, (kind, _columns) in KINDS.items():
        for key, now in after.items():
            if isinstance(now, kind) and now != before[key]:
                session.connection().execute(_put(TABLES[name], now))
    for name in reversed(KINDS):
        for key, now in after.items():
            there = before[key]
            if now is None and there is not None and isinstance(there, KINDS[name][0]):
                session.connection().execute(_delete(TABLES[name], there))


def _read(session: Session, name: str, span: Span | None = None) -> list[Record]:
    kind, read = KINDS[name]
    table = TABLES[name]
    query = select(table)
    if span is not None:
        query = query.where(table.c.day.between(span.first.isoformat(), span.last.isoformat()))
    rows = session.connection().execute(query).mappings()
    return [kind(**{column: read[column](value) if column in read else value for column, value in row.items()}) for row in rows]


def _put(table: Table, record: Record) -> Any:
    row = insert(table).values(_row(table, record))
    others = {column.name: row.excluded[column.name] for column in table.c if not column.primary_key}
    keys = [column.name for column in table.primary_key]
    if not others:
        return row.on_conflict_do_nothing(index_elements=keys)
    return row.on_conflict_do_update(index_elements=keys, set_=others)


def _delete(table: Table, record: Record) -> Any:
    row = _row(table, record)
    return delete(table).where(*(column == row[column.name] for column in table.primary_key))


def _row(table: Table, record: Record) -> dict[str, object]:
    return {column.name: _kept(getattr(record, column.name)) for column in table.c}


def _kept(value: object) -> object:
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return value.value if isinstance(value, Enum) else value
