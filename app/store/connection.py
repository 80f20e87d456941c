"""How SQLite itself is asked to treat the file: no row is lost, none breaks a rule, none lingers after it is deleted."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.device.platform import Journal

BUSY_SECONDS = 5.0
"""How long a writing waits for its turn."""

_RULES = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
)
_TRIES = 20


def connect(path: Path, journal: Journal) -> sqlite3.Connection:
    """Open a file that is there. A file that is gone is never made anew."""
    link = connect_plainly(path, "mode=rw")
    try:
        _keep_journal(link, journal)
        for rule in _RULES:
            link.execute(rule)
    except BaseException:
        link.close()
        raise
    return link


def _keep_journal(link: sqlite3.Connection, journal: Journal) -> None:
    # Two processes that meet at a new file may both want to change its journal: SQLite refuses the second without waiting.
    for tried in range(1, _TRIES + 1):
        try:
            link.execute(f"PRAGMA journal_mode={journal}")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or tried == _TRIES:
                raise
            link.execute("BEGIN EXCLUSIVE")  # waits until the other is done, be it only looking
            link.execute("COMMIT")
        else:
            return


def connect_plainly(path: Path, mode: str) -> sqlite3.Connection:
    """A connection without rules, which begins and ends its own transactions."""
    # Threads may hand a connection on: the pool gives it to one at a time.
    address = f"{path.absolute().as_uri()}?{mode}"
    return sqlite3.connect(address, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=True)
