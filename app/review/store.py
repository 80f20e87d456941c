"""The folder of what is kept: one file a patient, closed to everyone else, gone on its day."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from app.review.kept import as_bytes, from_bytes, is_over
from app.store.writing import draft_in, settle

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from app.review.kept import Kept

FOR_ME_ALONE = 0o700
ENDING = ".kept.json"


def keep(folder: Path, kept: Kept) -> None:
    """Write it whole, in place of what was kept of the same patient."""
    folder.mkdir(FOR_ME_ALONE, parents=True, exist_ok=True)
    with draft_in(folder) as draft:
        draft.write_bytes(as_bytes(kept))
        settle(draft, _place(folder, kept.person))


def let_go(folder: Path, person: str) -> bool:
    """Delete what is kept of a patient. Says whether there was something."""
    place = _place(folder, person)
    there = place.exists()
    place.unlink(missing_ok=True)
    return there


def kept_in(folder: Path, today: date) -> tuple[Kept, ...]:
    """Everyone who is kept; whose day has come is deleted first. A file that is not ours is left alone."""
    found = []
    for place in sorted(folder.glob(f"*{ENDING}")) if folder.is_dir() else ():
        kept = from_bytes(place.read_bytes())
        if kept is None:
            continue
        if is_over(kept, today):
            place.unlink(missing_ok=True)
        else:
            found.append(kept)
    return tuple(found)


def _place(folder: Path, person: str) -> Path:
    # What a file says of itself names no path of this computer.
    return folder / f"{hashlib.sha256(person.encode()).hexdigest()[:32]}{ENDING}"
