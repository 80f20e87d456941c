"""Why the file did not take what was written, in the few kinds that a person can do something about."""

from __future__ import annotations

import errno
import sqlite3
from enum import Enum

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError


class FileProblem(Enum):
    """What is wrong with the file or the disk under it."""

    FULL = "full"
    BUSY = "busy"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    OTHER = "other"


class OvertakenError(Exception):
    """Another window wrote between this one's look and its writing."""


_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}
# SQLite calls a write that was cut short by a quota or a size limit an input/output error.
_CUT_SHORT = {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMOPEN, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_FSYNC}
_KINDS = {
    sqlite3.SQLITE_FULL: FileProblem.FULL,
    sqlite3.SQLITE_BUSY: FileProblem.BUSY,
    sqlite3.SQLITE_LOCKED: FileProblem.BUSY,
    sqlite3.SQLITE_READONLY: FileProblem.READ_ONLY,
    sqlite3.SQLITE_PERM: FileProblem.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: FileProblem.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: FileProblem.DAMAGED,
    sqlite3.SQLITE_NOTADB: FileProblem.DAMAGED,
}
_FAMILY = 0xFF
"""The lowest byte of a result code is its family."""


def why(error: BaseException) -> FileProblem:
    """The kind of an error from the file."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, (OvertakenError, PoolTimeoutError)):
        return FileProblem.BUSY
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error)
    if isinstance(error, OSError):
        return FileProblem.FULL if error.errno in _FULL else FileProblem.READ_ONLY if error.errno in _CLOSED else FileProblem.OTHER
    return FileProblem.OTHER


def _of_sqlite(error: sqlite3.Error) -> FileProblem:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python's own refusal of bytes that are no text.
        is_torn = isinstance(error, sqlite3.OperationalError) and "decode" in str(error)
        return FileProblem.DAMAGED if is_torn else FileProblem.OTHER
    return FileProblem.FULL if code in _CUT_SHORT else _KINDS.get(code & _FAMILY, FileProblem.OTHER)
