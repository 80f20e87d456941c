"""Takes the diary from its shelf: opens it, or holds it closed with the reason why."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from app.shell.newsroom import NewsRoom
from app.store.backup import CopyFailedError, newest_good
from app.store.daily import keep_daily_copy
from app.store.engine import open_file
from app.store.health import Damage, Damaged, NotPermitted
from app.store.problem import FileProblem, why
from app.store.restore import PutBack, put_back
from app.ui.hooks import PageNews
from app.ui.trouble import note_error

if TYPE_CHECKING:
    from datetime import datetime

    import flet as ft

    from app.core.diary import Diary
    from app.device.folder import DataFolder
    from app.device.platform import Platform
    from app.device.zone import Clock
    from app.store.backup import Backup
    from app.store.health import Foreign, Newer


@dataclass
class Shelf:
    """One folder, and its diary if it could be opened."""

    folder: DataFolder
    platform: Platform
    clock: Clock
    room: NewsRoom
    found: Engine | Damaged | Foreign | Newer | NotPermitted

    def newest_copy(self) -> Backup | None:
        """The newest good copy."""
        return newest_good(self.folder.backups)

    def restore(self, backup: Backup) -> bool:
        """Put a copy back and open it; the damaged file stays beside it. Says whether it could be done."""
        done = put_back(self.folder.file, backup, self.platform.journal, self.clock())
        if isinstance(done, PutBack):
            self.found = open_file(self.folder.file, self.platform, self.clock())
        return isinstance(self.found, Engine)

    def diary_for(self, page: ft.Page, engine: Engine) -> Diary:
        """The diary as one window sees it."""
        from app.shell.wiring import diary_of  # what every slice knows is not needed to take the diary from its shelf

        return diary_of(engine, self.clock, self.room.join(page))

    def diary_alone(self, language: str) -> Diary | None:
        """The diary with nobody looking on, if it is open."""
        from app.shell.wiring import diary_of

        return diary_of(self.found, self.clock, PageNews(), language) if isinstance(self.found, Engine) else None

    def diary_aside(self) -> Diary | None:
        """The diary for what happens in no window: all of them hear of it."""
        from app.shell.wiring import diary_of

        return diary_of(self.found, self.clock, self.room.aside()) if isinstance(self.found, Engine) else None

    def put_away(self) -> None:
        """Close the diary, with everything of it in its one file."""
        if isinstance(self.found, Engine):
            self.found.dispose()


def take_from_shelf(folder: DataFolder, platform: Platform, clock: Clock) -> Shelf:
    """Open the diary of a folder; a copy is kept when the day is new."""
    try:
        found = _take(folder, platform, clock())
    except OSError as error:
        found = NotPermitted(why(error))
    return Shelf(folder, platform, clock, NewsRoom(), found)


def _take(folder: DataFolder, platform: Platform, now: datetime) -> Engine | Damaged | Foreign | Newer | NotPermitted:
    if not platform.has_folders and not folder.path.is_dir():
        # A browser lays the folder out in the one tab that holds the file. Made here, it would be gone with the page.
        return NotPermitted(FileProblem.BUSY)
    found = open_file(folder.file, platform, now)
    if isinstance(found, Engine) and platform.has_folders:
        return _with_copy_of_the_day(found, folder, now)
    return found


def _with_copy_of_the_day(diary: Engine, folder: DataFolder, now: datetime) -> Engine | Damaged:
    """The diary is there to be read though there is no room for a copy. Only copying reads every row, and may find a torn one."""
    try:
        keep_daily_copy(folder.file, folder.backups, now)
    except (CopyFailedError, sqlite3.Error, OSError) as error:
        if isinstance(error, CopyFailedError) or why(error) is FileProblem.DAMAGED:
            diary.dispose()
            return Damaged(Damage.TORN, folder.file.stat().st_size)
        note_error("no copy could be made of the day", error)
    return diary
