"""Where what was tried, and what helps, is kept: one row each, and only what changed is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.handover.report import Area
from app.tried.area import AreaTold
from app.tried.rows import AREAS, TRIED
from app.tried.tried import Helped, Kind, Tried

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.tried.area import Areas
    from app.tried.changing import Things

_put_tried = insert(TRIED)
_put_tried = _put_tried.on_conflict_do_update(
    index_elements=["id"], set_={column.name: _put_tried.excluded[column.name] for column in TRIED.columns if column.name != "id"}
)
_put_area = insert(AREAS)
_put_area = _put_area.on_conflict_do_update(index_elements=["area"], set_={name: _put_area.excluded[name] for name in ("helps", "hinders")})


def things_in(session: Session) -> Things:
    """Everything that is written, in order."""
    rows = session.connection().execute(select(TRIED).order_by(TRIED.c.position, TRIED.c.id))
    return tuple(
        Tried(
            row.id, Kind(row.kind), row.position, row.what, row.place, row.said_when, row.times, Helped(row.helped) if row.helped else None
        )
        for row in rows
    )


def write(session: Session, before: Things, after: Things) -> None:
    """Make the file what the things are after, where they differ from before."""
    connection = session.connection()
    was, now = {one.id: one for one in before}, {one.id: one for one in after}
    if gone := [which for which in was if which not in now]:
        connection.execute(delete(TRIED).where(TRIED.c.id.in_(gone)))
    if put := [_row(one) for one in after if one != was.get(one.id)]:
        connection.execute(_put_tried, put)


def areas_in(session: Session) -> Areas:
    """What is written about the parts of a life, in their order."""
    rows = {row.area: row for row in session.connection().execute(select(AREAS))}
    return tuple(AreaTold(area, rows[area.value].helps, rows[area.value].hinders) for area in Area if area.value in rows)


def write_areas(session: Session, before: Areas, after: Areas) -> None:
    """Make the file what the lines are after, where they differ from before."""
    connection = session.connection()
    if gone := {one.id for one in before} - {one.id for one in after}:
        connection.execute(delete(AREAS).where(AREAS.c.area.in_(gone)))
    if put := [{"area": one.id, "helps": one.helps, "hinders": one.hinders} for one in after if one not in before]:
        connection.execute(_put_area, put)


def _row(one: Tried) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "position": one.position,
        "what": one.what,
        "place": one.place,
        "said_when": one.when,
        "times": one.times,
        "helped": one.helped.value if one.helped else None,
    }
