"""Says how the file is before anybody opens it: only reading, and leaving no trace."""

from __future__ import annotations

import sqlite3
import stat
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from app.store.migrations import APPLICATION_ID, application_of, version_of
from app.store.problem import FileProblem, why
from app.store.reading import MAGIC, beside, head_of, reading
from app.store.shape import shape_after, shape_of
from app.store.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.store.steps import Step

_ID_AT = slice(68, 72)
_LIKELY_VERSIONS = range(10_000)
DAYS = "SELECT count(*) FROM (SELECT day FROM answer UNION SELECT day FROM note)"
"""How many days anything is written about."""


class Damage(Enum):
    """What happened to a file of ours, as far as can be seen."""

    GONE = "gone"  # copies stand where the file should be
    EMPTIED = "emptied"
    UNREADABLE = "unreadable"  # no database any more
    TORN = "torn"  # parts of it are wrong or missing


@dataclass(frozen=True, slots=True)
class Whole:
    """Ours, and every part of it is in place."""

    version: int
    bytes: int
    days: int


@dataclass(frozen=True, slots=True)
class Damaged:
    """Ours, but not whole."""

    damage: Damage
    bytes: int


@dataclass(frozen=True, slots=True)
class Newer:
    """From a newer app than this one."""

    version: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Foreign:
    """Somebody else's file."""

    bytes: int


@dataclass(frozen=True, slots=True)
class Missing:
    """No file, and no sign that there was one."""


@dataclass(frozen=True, slots=True)
class Empty:
    """A file that nothing was ever written in."""


@dataclass(frozen=True, slots=True)
class NotPermitted:
    """A file or folder that cannot be used as it is."""

    problem: FileProblem = FileProblem.READ_ONLY


Health: TypeAlias = Whole | Damaged | Newer | Foreign | Missing | Empty | NotPermitted


def look_at(path: Path, steps: Sequence[Step] = STEPS, *, thorough: bool = False) -> Health:
    """How the file is. A thorough look also compares every row with every index and rule."""
    found = _look_at(path, steps, thorough=thorough)
    # Another process may have begun to write while we looked; then a second look sees that it is there.
    return _look_at(path, steps, thorough=thorough) if isinstance(found, Damaged) else found


def _look_at(path: Path, steps: Sequence[Step], *, thorough: bool) -> Health:
    had_copies = _has_copies(path)
    try:
        there = path.stat()
        if not stat.S_ISREG(there.st_mode):
            return NotPermitted()
        if there.st_size == 0:
            return Damaged(Damage.EMPTIED, 0) if had_copies else Empty()
        return _look_inside(path, steps, thorough=thorough, had_copies=had_copies)
    except FileNotFoundError:
        return Damaged(Damage.GONE, 0) if had_copies else Missing()
    except OSError as error:
        return NotPermitted(why(error))


def _look_inside(path: Path, steps: Sequence[Step], *, thorough: bool, had_copies: bool) -> Health:
    head, size = head_of(path), _bytes(path)
    was_ours = had_copies or head[_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
    unreadable = Damaged(Damage.UNREADABLE, size) if was_ours else Foreign(size)
    if not head.startswith(MAGIC):
        return unreadable
    try:
        with reading(path) as link:
            return _look_into(link, size, steps, thorough=thorough, was_ours=was_ours)
    except UnicodeDecodeError:
        # SQLite quotes the torn part in its complaint, and Python cannot read that.
        return unreadable
    except sqlite3.Error as error:
        problem = why(error)
        # On a full disk, even reading may want room beside the file. That is no damage, and no copy is to take its place.
        return NotPermitted(problem) if problem in {FileProblem.BUSY, FileProblem.READ_ONLY, FileProblem.FULL} else unreadable


def _look_into(link: sqlite3.Connection, size: int, steps: Sequence[Step], *, thorough: bool, was_ours: bool) -> Health:
    version, shape = version_of(link), shape_of(link)
    if application_of(link) != APPLICATION_ID:
        if not shape and version == 0:
            return Damaged(Damage.EMPTIED, size) if was_ours else Empty()
        # A stranger's tables are not ours; our tables under another name are a head that was damaged.
        return Damaged(Damage.TORN, size) if shape >= shape_after(steps[:1]) else Foreign(size)
    if version > len(steps):
        return Newer(version, size) if version in _LIKELY_VERSIONS else Damaged(Damage.TORN, size)
    if version < 1 or not shape >= shape_after(steps[:version]) or not _is_sound(link, thorough=thorough):
        return Damaged(Damage.TORN, size)
    return Whole(version, size, days_in(link))


def days_in(link: sqlite3.Connection) -> int:
    """How many days anything is written about."""
    return int(link.execute(DAYS).fetchone()[0])


def _is_sound(link: sqlite3.Connection, *, thorough: bool) -> bool:
    check = "integrity_check" if thorough else "quick_check"
    if [*link.execute(f"PRAGMA {check}(1)")] != [("ok",)]:
        return False
    return not thorough or _can_be_read(link)


def _can_be_read(link: sqlite3.Connection) -> bool:
    # No check of SQLite's looks whether a text is a text. Reading every row does.
    try:
        for (table,) in [*link.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]:
            rows = link.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a table's own name
            moments = [place for place, column in enumerate(rows.description) if column[0].endswith("_at")]
            if not all(_is_moment(row[place]) for row in rows for place in moments):
                return False
    except sqlite3.DatabaseError as error:
        if why(error) is not FileProblem.DAMAGED:
            raise
        return False
    return True


def _is_moment(kept: object) -> bool:
    # A day has its CHECK; a moment has none, and one damaged sign in it would hide every day from the person.
    try:
        return kept is None or datetime.fromisoformat(str(kept)).tzinfo is not None
    except ValueError:
        return False


def _has_copies(path: Path) -> bool:
    try:
        return any((path.parent / "backups").glob("rygvej-*.db"))
    except OSError:
        return False


def _bytes(path: Path) -> int:
    return sum(file.stat().st_size for file in (path, beside(path, "-wal")) if file.exists())
