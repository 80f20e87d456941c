"""Everything in the diary at one moment, and rows laid into it: the only slice whose tables are all of them."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import column, select, table
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from app.carry.tables import everything_in, parents_first, shapes_in
from app.store.engine import engine_in_memory, open_session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlmodel import Session

    from app.carry.document import Tables
    from app.carry.tables import Shape
    from app.core.diary import Diary


def everything(session: Session) -> dict[str, tuple[Mapping[str, str | int | float | None], ...]]:
    """Every row of every table."""
    return everything_in(link_of(session))


def shapes(session: Session) -> dict[str, Shape]:
    """Every table."""
    return shapes_in(link_of(session))


def lay_in(session: Session, rows: Tables, known: Mapping[str, Shape]) -> str | None:
    """Write rows in place of any that are known by the same; or the name of the table that would not have them."""
    for name in parents_first(known):
        if (some := rows.get(name)) and not _is_laid(session, known[name], some):
            return name
    return None


def _is_laid(session: Session, shape: Shape, rows: tuple[Mapping[str, object], ...]) -> bool:
    row = insert(table(shape.name, *(column(name) for name in shape.names)))
    others = {name: row.excluded[name] for name in shape.names if name not in shape.key}
    over = row.on_conflict_do_update(index_elements=list(shape.key), set_=others) if others else row.on_conflict_do_nothing()
    try:
        session.connection().execute(over, [dict(one) for one in rows])
    except IntegrityError:
        return False
    return True


def print_of(session: Session) -> str:
    """A fingerprint of all there is: another one when anything changed."""
    told = hashlib.sha256()
    for name, rows in everything(session).items():
        told.update(name.encode())
        for row in rows:
            told.update(repr(tuple(row.values())).encode())
    return told.hexdigest()


def copy_in_memory(session: Session) -> sqlite3.Connection:
    """The whole diary as it is at this moment, in memory."""
    link = link_of(session)
    target = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    link.backup(target)
    return target


def write_over(session: Session, copy: sqlite3.Connection) -> None:
    """Let the diary be the copy, in one transaction of SQLite's. Nothing may have been asked of the session before."""
    link = session.connection().connection.driver_connection
    if isinstance(link, sqlite3.Connection):
        copy.backup(link)


@contextmanager
def rehearsing(diary: Diary) -> Iterator[Diary]:
    """A diary just like this one, in memory: whatever is done to it is gone afterwards."""
    with diary.session() as session:
        link = copy_in_memory(session)
    link.execute("PRAGMA foreign_keys=ON")
    engine = engine_in_memory(link)
    try:
        yield replace(diary, session=partial(open_session, engine), news=_Quiet())
    finally:
        engine.dispose()
        link.close()


class _Quiet:
    """News that nobody hears."""

    jottings = None

    def spread(self) -> None:
        """Nobody looks on."""

    def jot(self) -> None:
        """Nobody looks on."""


def link_of(session: Session) -> sqlite3.Connection:
    """The connection below a session, with one picture of the file."""
    connection = session.connection()
    connection.execute(select(1))
    link = connection.connection.driver_connection
    if not isinstance(link, sqlite3.Connection):
        raise TypeError("a diary is kept by SQLite")
    return link
