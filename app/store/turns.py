"""Lets windows take turns on one file: looking never waits, writing waits its turn, and nobody writes over what they have not seen.

A look is a plain BEGIN: one picture of the file, however long it lasts. A writing is BEGIN IMMEDIATE.
A look that goes on to write lets go of its picture and takes the pen; if someone wrote in between, it is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import event

from app.store.problem import OvertakenError

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Connection, Engine

_LOOKS = ("SELECT", "PRAGMA", "EXPLAIN", "WITH", "VALUES")
_WRITES = "turns.writes"


def take_turns(engine: Engine) -> None:
    """Begin each transaction by what its first statement wants."""
    event.listen(engine, "before_cursor_execute", _begin)


def _begin(connection: Connection, cursor: sqlite3.Cursor, statement: str, *_: Any) -> None:
    link, info = cursor.connection, connection.info
    is_look = statement.lstrip()[:7].upper().startswith(_LOOKS)
    if not link.in_transaction:
        link.execute("BEGIN" if is_look else "BEGIN IMMEDIATE")
        info[_WRITES] = not is_look
    elif not is_look and not info[_WRITES]:
        _take_the_pen(link)
        info[_WRITES] = True


def _take_the_pen(link: sqlite3.Connection) -> None:
    # SQLite would refuse to turn a look into a writing at once if anybody is writing. This waits, and then checks.
    seen = _commits_of_others(link)
    link.execute("COMMIT")
    link.execute("BEGIN IMMEDIATE")
    if _commits_of_others(link) != seen:
        link.execute("ROLLBACK")
        raise OvertakenError


def _commits_of_others(link: sqlite3.Connection) -> int:
    return int(link.execute("PRAGMA data_version").fetchone()[0])
