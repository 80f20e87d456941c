"""The clock of the reminders, one to a process: it rings what is due while the app is open, however many windows look on.

What rings is decided by the reminders themselves, in one transaction, whenever the clock looks. The scheduler only says when to
look: at each coming time, soon after any change, and once a minute, because a machine that sleeps stops its timers and not the day.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.device.durable import durable
from app.device.notice import FirstThatCan
from app.device.notice_desktop import DesktopNotices
from app.device.notice_phone import phone_notices
from app.remind.ringing_actions import ring, was_due_while_away
from app.remind.standing_actions import board_of
from app.settings.actions import choices_of
from app.settings.choices import language_for
from app.shell.catalog import catalogue
from app.shell.reach import coming_of, player, put_ways, ways_of
from app.shell.reminding import OTHERS
from app.ui.trouble import note_error

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    from app.core.diary import Diary
    from app.device.notice import Notices
    from app.device.page_lines import PageLines
    from app.remind.ports import Ways
    from app.shell.shelf import Shelf

SOON: Final = timedelta(seconds=1)
"""After a change: several in a row are looked at once."""

BEAT: Final = timedelta(minutes=1)

ASLEEP: Final = timedelta(minutes=15)
"""Whoever was away longer is asked about what was due, and not rung for it."""

COMING = "coming "
"""How the jobs of reminders are called."""


def ringing_of(shelf: Shelf, lines: PageLines, open_anew: Callable[[str], object]) -> Ringing:
    """The clock of an app that is served: a page that may tell does, else the desktop that the app runs on."""

    def go(path: str) -> None:
        if not ringing.go(path):
            open_anew(path)

    ringing = Ringing(shelf, (lines, DesktopNotices(os.environ, go)))
    lines.when_changed = ringing.tell
    return ringing


def scheduler() -> AsyncIOScheduler:
    """Jobs in memory only: they are made anew from what is kept. However late, a look is worth it."""
    from apscheduler.schedulers.asyncio import AsyncIOScheduler  # nothing rings before a window is open

    return AsyncIOScheduler(timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None})


def _wall() -> datetime:
    return datetime.now(UTC)


class Ringing:
    """Begun by the first window that opens, and stopped with the app."""

    def __init__(
        self,
        shelf: Shelf,
        ways: tuple[Notices, ...] = (),
        make: Callable[[], AsyncIOScheduler] = scheduler,
        wall: Callable[[], datetime] = _wall,
    ) -> None:
        """Ring for the diary on a shelf. `wall` is the scheduler's own clock: the diary's may stand still."""
        self.notices = FirstThatCan(ways)
        self._shelf, self._make, self._wall = shelf, make, wall
        self._languages: tuple[str, ...] = ()
        self._scheduler: AsyncIOScheduler | None = None
        self._looked: datetime | None = None
        self._next: datetime | None = None

    def open(self, page: ft.Page, languages: tuple[str, ...]) -> None:
        """A window has opened."""
        self._languages = languages
        if not page.web and not self.notices.rings_closed and (phone := phone_notices(self.go)):
            self.notices = FirstThatCan((phone, *self.notices.ways))
        put_ways(page, lambda: self.notices)
        if self._scheduler is None:
            self._begin()

    def stop(self) -> None:
        """Nothing rings any more."""
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None
            self._looked = self._next = None

    def hear(self) -> None:
        """Something was written, in any window."""
        if self._scheduler is not None:
            self._scheduler.add_job(self.look, "date", run_date=self._wall() + SOON, id="change", replace_existing=True)

    def tell(self) -> None:
        """The device allows something else than before: whatever shows it is drawn anew."""
        self._shelf.room.aside().spread()

    def go(self, path: str) -> bool:
        """A notice was touched: open its place in a window that is open, if there is one."""
        page = self._shelf.room.any_page()
        if page is not None:
            page.run_task(page.push_route, path)
        return page is not None

    async def look(self) -> None:
        """Ring what is due, and set the clock anew. Whatever goes wrong, the next look is at most a minute away."""
        diary = self._shelf.diary_aside()
        if diary is None:
            return
        try:
            diary = replace(diary, words=catalogue(language_for(choices_of(diary).language, self._languages)))
            await self._ring(diary)
            await self._set(diary)
        except Exception as error:  # noqa: BLE001 - whatever it was, the app goes on
            note_error("the reminders could not be looked at", error)

    async def beat(self) -> None:
        """Look if a time has passed that no timer told of: the machine slept, or its clock was moved."""
        now = self._shelf.clock().astimezone(UTC)
        is_moved = self._looked is None or not timedelta() <= now - self._looked < ASLEEP
        if is_moved or (self._next is not None and now >= self._next):
            await self.look()
        self._looked = now

    def _begin(self) -> None:
        self._scheduler = self._make()
        self._shelf.room.when_told = self.hear
        self._scheduler.add_job(self._learn, "date", run_date=self._wall(), id="device")
        self._scheduler.add_job(self.look, "date", run_date=self._wall(), id="begin")
        self._scheduler.add_job(self.beat, "interval", seconds=BEAT.total_seconds(), id="beat", start_date=self._wall() + BEAT)
        self._scheduler.start()

    async def _learn(self) -> None:
        known = self.notices.leave()
        if await self.notices.look() is not known:
            self.tell()

    async def _ring(self, diary: Diary) -> None:
        now = diary.now().astimezone(UTC)
        if self._looked is None or now - self._looked >= ASLEEP:
            was_due_while_away(diary, OTHERS)
        self._looked = now
        if await ring(diary, OTHERS, self._ways(diary.now().date().isoformat())):
            await durable()
            # How it reached the person is known only now.
            diary.news.spread()

    async def _set(self, diary: Diary) -> None:
        """Jobs from what is kept: one for each reminder that has a next time."""
        if self._scheduler is None:
            return
        now, board = diary.now().astimezone(UTC), board_of(diary, OTHERS)
        # Moments of one zone are told apart by their walls, which lie the night that the clock is moved: in UTC they do not.
        coming = {COMING + one.reminder.id: one.next_at.astimezone(UTC) for one in board.statuses if one.next_at is not None}
        for job in self._scheduler.get_jobs():
            if job.id.startswith(COMING) and job.id not in coming:
                job.remove()
        for name, at in coming.items():
            self._scheduler.add_job(self.look, "date", run_date=self._wall() + (at - now), id=name, replace_existing=True)
        self._next = min(coming.values(), default=None)
        if self.notices.rings_closed:
            await self.notices.plan(coming_of(board, diary))

    def _ways(self, today: str) -> Ways:
        page = self._shelf.room.any_page()
        return ways_of(lambda: self.notices, player(page) if page else None, today)
