"""Looks into a file without leaving a trace: nothing is made, changed or repaired beside it."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.store.connection import connect_plainly
from app.store.writing import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC = b"SQLite format 3\0"
COMPANIONS = ("-wal", "-shm", "-journal")
_WAL_FORMAT = 2
_HEAD = 100
_LOOKS = "rygvej-look-"
"""A folder of the system's own for passing things, in which a copy is repaired to be looked at."""


def beside(path: Path, ending: str) -> Path:
    """One of the files that SQLite keeps beside a database."""
    return path.with_name(path.name + ending)


def head_of(path: Path) -> bytes:
    """The first bytes of the file, where it says what it is."""
    with path.open("rb") as file:
        return file.read(_HEAD)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that only reads."""
    if _needs_repair(path):
        with tempfile.TemporaryDirectory(prefix=_LOOKS) as folder:
            sweep(Path(folder), f"{_LOOKS}*")
            yield from _read(_copy_with_companions(path, Path(folder)), "mode=rw")
    else:
        yield from _read(path, _mode(path))


def _read(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    with closing(connect_plainly(path, mode)) as link:
        link.execute("PRAGMA trusted_schema=OFF")
        yield link


def _mode(path: Path) -> str:
    # A file in WAL mode that nobody has open: even reading it would make two files beside it, were it not called unchangeable.
    is_wal = _WAL_FORMAT in head_of(path)[18:20]
    return "mode=ro&immutable=1" if is_wal and not beside(path, "-wal").exists() else "mode=ro"


def _needs_repair(path: Path) -> bool:
    """Whether a writing was cut short and its rest lies beside the file: SQLite repairs that, but not by reading only."""
    wal, journal = beside(path, "-wal"), beside(path, "-journal")
    if wal.exists():
        return not beside(path, "-shm").exists()
    if not journal.exists() or journal.stat().st_size == 0:
        return False
    try:
        for link in _read(path, "mode=ro"):
            link.execute("PRAGMA user_version").fetchone()
    except sqlite3.OperationalError as error:
        return error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}
    except sqlite3.DatabaseError:
        return False
    return False


def _copy_with_companions(path: Path, folder: Path) -> Path:
    for file in (path, beside(path, "-wal"), beside(path, "-journal")):
        if file.exists():
            shutil.copyfile(file, folder / file.name)
    return folder / path.name
