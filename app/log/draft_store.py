"""Where unsaved answers wait: they survive a reload and leave with the saving."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from app.core.kept import read_kept
from app.log.rows import DRAFTS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from sqlalchemy import Row
    from sqlmodel import Session

_put = insert(DRAFTS)
_put = _put.on_conflict_do_update(index_elements=["day", "field"], set_={"value": _put.excluded.value})

_on = DRAFTS.c.day == bindparam("on")
_look = select(DRAFTS.c.field, DRAFTS.c.value).where(_on)
_take = delete(DRAFTS).where(_on).returning(DRAFTS.c.field, DRAFTS.c.value)
_drop = delete(DRAFTS).where(_on, DRAFTS.c.field.in_(select(func.json_each(bindparam("fields")).table_valued("value").c.value)))


def keep_draft_value(session: Session, day: date, field: str, value: int | str) -> None:
    """Keep a draft in place of any earlier one."""
    session.connection().execute(_put, {"day": day.isoformat(), "field": field, "value": json.dumps(value)})


def take_drafts(session: Session, day: date, fields: Collection[str] | None = None) -> dict[str, object]:
    """Take all of the day's drafts out and hand them over, or drop some. A writing: it waits until no other window writes."""
    connection, on = session.connection(), day.isoformat()
    if fields is None:
        return _read(connection.execute(_take, {"on": on}).all())
    connection.execute(_drop, {"on": on, "fields": json.dumps(sorted(fields))})
    return {}


def drafts_on(session: Session, day: date) -> dict[str, object]:
    """The day's drafts, as they were written. One that cannot be read is not there."""
    return _read(session.connection().execute(_look, {"on": day.isoformat()}).all())


def _read(rows: Sequence[Row[Any, Any]]) -> dict[str, object]:
    drafts: dict[str, object] = {}
    for field, value in rows:
        try:
            drafts[field] = read_kept(value)
        except ValueError:
            continue
    return drafts
