"""Copies of the file: made through SQLite, looked through before they count, found again by their names."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.store.health import Health, Whole, look_at
from app.store.reading import beside, reading
from app.store.steps import STEPS
from app.store.writing import STAMP, draft_in, settle_anew

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.store.steps import Step

_NAME = re.compile(r"rygvej-(\d{8}T\d{6}Z)\.db")


class CopyFailedError(RuntimeError):
    """The copy is not what it was copied from; it was thrown away, and the file is as it was."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy, when it was made, and how it is."""

    path: Path
    made_at: datetime
    health: Health

    @property
    def is_whole(self) -> bool:
        """Whether it can be put back."""
        return isinstance(self.health, Whole)

    @property
    def version(self) -> int | None:
        """How many steps its file has taken."""
        return self.health.version if isinstance(self.health, Whole) else None

    @property
    def days(self) -> int:
        """How many days are written in it."""
        return self.health.days if isinstance(self.health, Whole) else 0


def copy_out(path: Path, folder: Path, now: datetime, steps: Sequence[Step] = STEPS) -> Backup:
    """Copy the file into the folder while it is in use."""
    folder.mkdir(0o700, parents=True, exist_ok=True)
    with draft_in(folder) as draft:
        copy_to(path, draft, steps)
        return keep_copy(draft, folder, now)


def keep_copy(draft: Path, folder: Path, now: datetime) -> Backup:
    """Let a finished copy count, under the name of this moment."""
    return _backup(settle_anew(draft, folder, "rygvej", now))


def copy_to(path: Path, draft: Path, steps: Sequence[Step] = STEPS) -> None:
    """Fill the draft with what the file holds at one moment, and make sure of it."""
    with reading(path) as source, closing(sqlite3.connect(draft, isolation_level=None)) as target:
        source.execute("BEGIN")
        counted = _rows(source)
        source.backup(target)
        source.execute("ROLLBACK")
        # One file that stands alone, which a browser can open too.
        target.execute("PRAGMA journal_mode=DELETE")
        copied = _rows(target)
    for ending in ("-wal", "-shm"):
        beside(draft, ending).unlink(missing_ok=True)
    if copied != counted or not isinstance(look_at(draft, steps, thorough=True), Whole):
        raise CopyFailedError


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Every copy, the newest first, whole or not."""
    return tuple(_newest_first(folder))


def newest_good(folder: Path) -> Backup | None:
    """The newest copy that can be put back."""
    return next((backup for backup in _newest_first(folder) if backup.is_whole), None)


def _newest_first(folder: Path) -> Iterator[Backup]:
    try:
        names = sorted((file.name for file in folder.iterdir() if _moment(file.name)), reverse=True)
    except OSError:
        names = []
    return (_backup(folder / name) for name in names)


def _backup(path: Path) -> Backup:
    return Backup(path, _moment(path.name) or datetime.min.replace(tzinfo=UTC), look_at(path, thorough=True))


def _moment(name: str) -> datetime | None:
    named = _NAME.fullmatch(name)
    try:
        return datetime.strptime(named[1], STAMP).replace(tzinfo=UTC) if named else None
    except ValueError:
        return None


def _rows(link: sqlite3.Connection) -> dict[str, int]:
    tables = [str(name) for (name,) in link.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: int(link.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]) for table in tables}  # noqa: S608 - a table's own name
