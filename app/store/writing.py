"""Puts a new file in its place whole: written under another name, forced to disk, and only then named."""

from __future__ import annotations

import os
import shutil
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
    sweep(draft, f"{_BEGINS}*{_ENDS}*")
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def sweep(mine: Path, others: str) -> None:
    """Remove what lies beside it under such a name since hours: its writer was killed, and it holds all that a person wrote."""
    now = mine.stat().st_mtime
    for left in mine.parent.glob(others):
        with suppress(OSError):
            if now - left.stat().st_mtime > _GIVEN_UP:
                shutil.rmtree(left) if left.is_dir() else left.unlink()


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


def settle_anew(draft: Path, folder: Path, name: str, now: datetime) -> Path:
    """Give a finished draft a name with the moment in it that nothing had before, and nobody else gets now."""
    flush(draft)
    moment = now.astimezone(UTC)
    while True:
        place = folder / f"{name}-{moment.strftime(STAMP)}.db"
        try:
            _name(draft, place)
        except FileExistsError:
            moment += timedelta(seconds=1)
        else:
            flush(place.parent)
            return place


def _name(draft: Path, place: Path) -> None:
    # A second name in place of the first: whoever is killed here leaves a whole file under it, or none.
    try:
        os.link(draft, place)
    except FileExistsError:
        raise
    except (OSError, AttributeError):
        # Some disks know no second names, nor does a browser. There the name is taken first, empty for a moment.
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        draft.replace(place)
    else:
        draft.unlink()
