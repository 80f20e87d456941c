"""Where unsaved answers wait: they survive a reload and leave with the saving."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.log.rows import DRAFTS

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from sqlmodel import Session

_put = insert(DRAFTS)
_put = _put.on_conflict_do_update(index_elements=["day", "field"], set_={"value": _put.excluded.value})


def keep_draft(session: Session, day: date, field: str, value: int | str) -> None:
    """Keep a draft in place of any earlier one."""
    session.connection().execute(_put, {"day": day.isoformat(), "field": field, "value": json.dumps(value)})


def drop_drafts(session: Session, day: date, fields: Collection[str] | None = None) -> None:
    """Take out some of the day's drafts, or all."""
    mine = delete(DRAFTS).where(DRAFTS.c.day == day.isoformat())
    session.connection().execute(mine if fields is None else mine.where(DRAFTS.c.field.in_(sorted(fields))))


def drafts_on(session: Session, day: date) -> dict[str, object]:
    """The day's drafts, as they were written. One that cannot be read is not there."""
    rows = session.connection().execute(select(DRAFTS.c.field, DRAFTS.c.value).where(DRAFTS.c.day == day.isoformat()))
    drafts: dict[str, object] = {}
    for field, value in rows:
        try:
            drafts[field] = json.loads(value)
        except (ValueError, RecursionError):
            continue
    return drafts
