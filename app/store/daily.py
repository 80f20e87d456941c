"""A copy a day, of days on which something changed, and how many of them are kept."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from app.store.backup import Backup, backups_in, copy_to, keep_copy, newest_good
from app.store.writing import draft_in

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

KEPT = 14
# SQLite counts its commits in these bytes of the head, in a copy too.
_COUNTERS = (slice(24, 28), slice(92, 100))


def keep_daily_copy(path: Path, folder: Path, now: datetime, keep: int = KEPT) -> Backup | None:
    """Copy the file if today has no copy yet and something is different from the newest one; drop the oldest."""
    newest = newest_good(folder)
    if newest is not None and newest.made_at.date() == now.astimezone(UTC).date():
        return None
    folder.mkdir(0o700, parents=True, exist_ok=True)
    with draft_in(folder) as draft:
        copy_to(path, draft)
        if newest is not None and _content(draft) == _content(newest.path):
            return None
        made = keep_copy(draft, folder, now)
    for backup in spare(backups_in(folder), keep):
        # Where the clock was ahead once, the copy of today is the oldest by its name, and holds the most.
        if backup.path != made.path:
            backup.path.unlink(missing_ok=True)
    return made


def spare(backups: Iterable[Backup], keep: int = KEPT) -> tuple[Backup, ...]:
    """The good copies beyond the newest ones. A damaged one counts for nothing, and is nobody's to throw away."""
    good = sorted((backup for backup in backups if backup.is_whole), key=lambda backup: backup.made_at, reverse=True)
    return tuple(good[keep:])


def _content(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    for counter in _COUNTERS:
        content[counter] = bytes(counter.stop - counter.start)
    return bytes(content)
