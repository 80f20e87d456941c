"""Where the answers are kept that a person gave in something to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.store.moment import utc_text
from app.tryout.rows import ANSWERS

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from app.tryout.answers import Changes

_put = insert(ANSWERS)
_put = _put.on_conflict_do_update(index_elements=["element", "name"], set_={name: _put.excluded[name] for name in ("value", "told_at")})


def answers_in(session: Session, element: str) -> dict[str, str]:
    """The answers in one thing to try, by the alphabet of their names."""
    asked = select(ANSWERS.c.name, ANSWERS.c.value).where(ANSWERS.c.element == element).order_by(ANSWERS.c.name)
    return {row.name: row.value for row in session.connection().execute(asked)}


def elements_in(session: Session) -> tuple[str, ...]:
    """The things to try that have an answer."""
    asked = select(ANSWERS.c.element).distinct().order_by(ANSWERS.c.element)
    return tuple(session.connection().execute(asked).scalars())


def write(session: Session, element: str, changes: Changes, at: datetime) -> None:
    """Keep some answers, and take away those that are None."""
    connection = session.connection()
    gone = [name for name, value in changes.items() if value is None]
    if gone:
        connection.execute(delete(ANSWERS).where(ANSWERS.c.element == element, ANSWERS.c.name.in_(gone)))
    put = [
        {"element": element, "name": name, "value": value, "told_at": utc_text(at)} for name, value in changes.items() if value is not None
    ]
    if put:
        connection.execute(_put, put)
