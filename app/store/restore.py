"""Puts a copy back. What stood there is kept: as one more copy if it was whole, else aside as it is."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.store.backup import copy_out, copy_to
from app.store.connection import connect
from app.store.health import Whole, look_at
from app.store.reading import COMPANIONS, beside, reading
from app.store.writing import draft_in, settle, settle_anew

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.device.platform import Journal
    from app.store.backup import Backup


class RestoreProblem(Enum):
    """Why a copy cannot be put back."""

    NOT_WHOLE = "not-whole"


@dataclass(frozen=True, slots=True)
class PutBack:
    """A copy stands in place of the file, and this is where the file of before is."""

    kept_aside: Path | None


def put_back(path: Path, backup: Backup, journal: Journal, now: datetime) -> PutBack | RestoreProblem:
    """Let the copy be the file. Nobody may have a damaged file open meanwhile; a whole one may be in use."""
    if not isinstance(look_at(backup.path, thorough=True), Whole):
        return RestoreProblem.NOT_WHOLE
    if isinstance(look_at(path, thorough=True), Whole):
        kept = copy_out(path, backup.path.parent, now)
        _write_over(path, backup, journal)
        return PutBack(kept.path)
    path.parent.mkdir(0o700, parents=True, exist_ok=True)
    with draft_in(path.parent) as draft:
        copy_to(backup.path, draft)
        aside = set_aside(path, now)
        # What SQLite left beside the damaged file must never be laid over the copy.
        for ending in COMPANIONS:
            beside(path, ending).unlink(missing_ok=True)
        settle(draft, path)
    return PutBack(aside)


def set_aside(path: Path, now: datetime) -> Path | None:
    """Keep a file as it is under another name, with all that SQLite left beside it. It is not taken away."""
    if not path.exists():
        return None
    with draft_in(path.parent) as draft:
        shutil.copyfile(path, draft)
        aside = settle_anew(draft, path.parent, f"{path.stem}-damaged", now)
    for ending in COMPANIONS:
        if beside(path, ending).exists():
            with draft_in(path.parent) as draft:
                shutil.copyfile(beside(path, ending), draft)
                settle(draft, beside(aside, ending))
    return aside


def _write_over(path: Path, backup: Backup, journal: Journal) -> None:
    # In one transaction of SQLite's: other windows see all of it or nothing.
    with reading(backup.path) as source, closing(connect(path, journal)) as target:
        source.backup(target)
