"""The copy made before a file is taken in, and the way back to it: until the next change, as whatever was told since would be lost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.carry.store import copy_in_memory, link_of, print_of, write_over
from app.device.platform import this_platform
from app.store.backup import Backup, copy_out
from app.store.restore import PutBack, put_back

if TYPE_CHECKING:
    import sqlite3

    from app.core.diary import Diary
    from app.device.platform import Platform


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """How the diary was: a file among its copies, or, where there are no folders, in memory."""

    of: Path
    kept: Backup | sqlite3.Connection

    @property
    def name(self) -> str | None:
        """What the file is called, if it is one."""
        return self.kept.path.name if isinstance(self.kept, Backup) else None

    def let_go(self) -> None:
        """It is not needed any more. A file among the copies stays."""
        if not isinstance(self.kept, Backup):
            self.kept.close()


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The newest taking in: how the diary was before, and what it looked like right after."""

    before: SafetyCopy
    after: str


_NEWEST: dict[Path, TakenIn] = {}


def keep_safe(diary: Diary, platform: Platform | None = None) -> SafetyCopy:
    """Copy the diary as it is now."""
    path = place_of(diary)
    if (platform or this_platform()).has_folders:
        return SafetyCopy(path, copy_out(path, path.parent / "backups", diary.now()))
    with diary.session() as session:
        return SafetyCopy(path, copy_in_memory(session))


def remember(diary: Diary, before: SafetyCopy) -> TakenIn:
    """Hold the way back."""
    with diary.session() as session:
        taken = TakenIn(before, print_of(session))
    if (earlier := _NEWEST.get(before.of)) is not None:
        earlier.before.let_go()
    _NEWEST[before.of] = taken
    return taken


def newest(diary: Diary) -> TakenIn | None:
    """The taking in that can still be taken back: nothing was changed since."""
    taken = _NEWEST.get(place_of(diary))
    if taken is None:
        return None
    with diary.session() as session:
        return taken if print_of(session) == taken.after else None


def go_back(diary: Diary, taken: TakenIn) -> bool:
    """Let the diary be as before, if nothing was changed since. What stands there now is kept as one more copy."""
    if newest(diary) != taken:
        return False
    path, kept = taken.before.of, taken.before.kept
    if isinstance(kept, Backup):
        if not isinstance(put_back(path, kept, this_platform().journal, diary.now()), PutBack):
            return False
    else:
        with diary.session() as session:
            write_over(session, kept)
    _NEWEST.pop(path).before.let_go()
    diary.news.spread()
    return True


def place_of(diary: Diary) -> Path:
    """Where the diary lies; the file itself is asked."""
    with diary.session() as session:
        return Path(str(link_of(session).execute("PRAGMA database_list").fetchone()[2]))
