"""Where unsaved answers wait: they survive a reload and leave with the saving."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.log.rows import DRAFTS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from sqlalchemy import Row
    from sqlmodel import Session

_put = insert(DRAFTS)
_put = _put.on_conflict_do_update(index_elements=["day", "field"], set_={"value": _put.excluded.value})


def keep_draft_value(session: Session, day: date, field: str, value: int | str) -> None:
    """Keep a draft in place of any earlier one."""
    session.connection().execute(_put, {"day": day.isoformat(), "field": field, "value": json.dumps(value)})


def take_drafts(session: Session, day: date, fields: Collection[str] | None = None) -> dict[str, object]:
    """Take some of the day's drafts out, or all. As a writing it also waits until no other window writes."""
    mine = delete(DRAFTS).where(DRAFTS.c.day == day.isoformat()).returning(DRAFTS.c.field, DRAFTS.c.value)
    return _read(session.connection().execute(mine if fields is None else mine.where(DRAFTS.c.field.in_(sorted(fields)))).all())


def drafts_on(session: Session, day: date) -> dict[str, object]:
    """The day's drafts, as they were written. One that cannot be read is not there."""
    mine = select(DRAFTS.c.field, DRAFTS.c.value).where(DRAFTS.c.day == day.isoformat())
    return _read(session.connection().execute(mine).all())


def _read(rows: Sequence[Row[Any, Any]]) -> dict[str, object]:
    drafts: dict[str, object] = {}
    for field, value in rows:
        try:
            drafts[field] = json.loads(value)
        except (ValueError, RecursionError):
            continue
    return drafts
