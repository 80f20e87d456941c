"""Puts a new file in its place whole: written under another name, forced to disk, and only then named."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

STAMP = "%Y%m%dT%H%M%SZ"
_BEGINS, _ENDS = ".rygvej-", ".part"
_GIVEN_UP = 3600.0
"""Seconds after which nobody works on a draft any more."""


@contextmanager
def draft_in(folder: Path) -> Iterator[Path]:
    """A file under a passing name, for its owner only. What is left of it at the end is removed."""
    handle, name = tempfile.mkstemp(prefix=_BEGINS, suffix=_ENDS, dir=folder)
    os.close(handle)
    draft = Path(name)
    _sweep(draft)
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _sweep(draft: Path) -> None:
    # Whoever was killed while copying left a draft that would lie here for good, with all that a person wrote in it.
    now = draft.stat().st_mtime
    for left in draft.parent.glob(f"{_BEGINS}*{_ENDS}"):
        with suppress(OSError):
            if now - left.stat().st_mtime > _GIVEN_UP:
                left.unlink()


def flush(path: Path) -> None:
    """Force a file, or the names in a folder, to disk."""
    # Windows opens no folders; there a new name is on disk when the file is.
    with suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def settle(draft: Path, place: Path) -> None:
    """Give a finished draft its name, in place of what had it."""
    flush(draft)
    draft.replace(place)
    flush(place.parent)


def write_whole(data: bytes, place: Path) -> bool:
    """Write a file, read it again, and only then give it its name. Whether it is there; of one that is not whole, nothing is left."""
    try:
        with draft_in(place.parent) as draft:
            draft.write_bytes(data)
            if draft.read_bytes() != data:
                return False
            settle(draft, place)
    except OSError:
        return False
    return True


def free_place(folder: Path, name: str, now: datetime) -> Path:
    """A name with the moment in it that nothing had before, and nobody else gets now."""
    moment = now.astimezone(UTC)
    while True:
        place = folder / f"{name}-{moment.strftime(STAMP)}.db"
        try:
            os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            moment += timedelta(seconds=1)
        else:
            return place
