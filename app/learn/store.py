"""Where it is kept what was read, what to come back to, and how far one came."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.learn.marks import How, Marks
from app.learn.rows import BOOKMARKS, PLACES, READ
from app.store.moment import utc_text

if TYPE_CHECKING:
    from sqlmodel import Session

_HOW = {how.value: how for how in How}


def marks_in(session: Session) -> Marks:
    """What was read and what is marked."""
    connection = session.connection()
    read = {row.article: _HOW[row.how] for row in connection.execute(select(READ)) if row.how in _HOW}
    return Marks(read, frozenset(row.article for row in connection.execute(select(BOOKMARKS))))


def put_read(session: Session, article: str, how: How | None, at: datetime) -> None:
    """Keep how a text was read, or that it was not."""
    connection = session.connection()
    if how is None:
        connection.execute(delete(READ).where(READ.c.article == article))
        return
    put = insert(READ).values(article=article, how=how.value, read_at=utc_text(at))
    connection.execute(
        put.on_conflict_do_update(index_elements=["article"], set_={"how": put.excluded.how, "read_at": put.excluded.read_at})
    )


def moments_read_in(session: Session) -> tuple[datetime, ...]:
    """When each text was read."""
    return tuple(datetime.fromisoformat(at) for at in session.connection().execute(select(READ.c.read_at)).scalars())


def put_bookmark(session: Session, article: str, at: datetime, *, is_set: bool) -> None:
    """Mark a text to come back to, or take the mark away."""
    connection = session.connection()
    if is_set:
        connection.execute(insert(BOOKMARKS).values(article=article, set_at=utc_text(at)).on_conflict_do_nothing())
    else:
        connection.execute(delete(BOOKMARKS).where(BOOKMARKS.c.article == article))


def place_in(session: Session, article: str) -> int:
    """How far down one had come; 0 is the top."""
    return session.connection().execute(select(PLACES.c.pixels).where(PLACES.c.article == article)).scalar() or 0


def put_place(session: Session, article: str, pixels: int, at: datetime) -> None:
    """Keep how far down one has come."""
    put = insert(PLACES).values(article=article, pixels=pixels, left_at=utc_text(at))
    same = {"pixels": put.excluded.pixels, "left_at": put.excluded.left_at}
    session.connection().execute(put.on_conflict_do_update(index_elements=["article"], set_=same))
