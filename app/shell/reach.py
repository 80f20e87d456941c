"""How reminders reach the person here: what the device can, said as the reminders ask for it, for one window or for all."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import flet as ft

from app.device.bell import BELL
from app.device.notice import Coming, Notice
from app.remind.ahead import ahead
from app.remind.as_calendar import as_calendar, as_cancelling
from app.remind.ports import Permission, Ways
from app.remind.telling import told_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.core.diary import Diary
    from app.device.notice import Leave, Notices
    from app.remind.ports import Told
    from app.remind.status import Board

KEPT_AS = "ways"


def ways_of(notices: Callable[[], Notices], play: Callable[[], Awaitable[None]] | None, today: str = "") -> Ways:
    """What these notices and this bell can."""

    async def ask() -> Permission:
        return _permission(await notices().ask())

    async def notify(told: Told) -> bool:
        return await notices().show(notice_of(told, today))

    return Ways(
        permission=lambda: _permission(notices().leave()),
        ask_permission=ask,
        notify=notify,
        can_ring_closed=notices().rings_closed,
        play=play,
        calendar_of=as_calendar,
        cancelling_of=as_cancelling,
    )


def put_ways(page: ft.Page, notices: Callable[[], Notices]) -> None:
    """Let a window's screens know what this device can."""
    page.session.store.set(KEPT_AS, notices)


def ways_here() -> Ways:
    """The ways of the window that is drawn. One that was opened without any still has the calendar, and its bell."""
    page = ft.context.page
    notices = cast("Callable[[], Notices] | None", page.session.store.get(KEPT_AS))
    play = player(page)
    return ways_of(notices, play) if notices else Ways(play=play, calendar_of=as_calendar, cancelling_of=as_cancelling)


def player(page: ft.Page) -> Callable[[], Awaitable[None]] | None:
    """A short sound in a window, if it can be heard there."""

    async def play() -> None:
        # It takes its time, and nothing waits for it.
        page.run_task(BELL.chime, page)

    return play if BELL.can_sound(page) else None


def coming_of(board: Board, diary: Diary) -> tuple[Coming, ...]:
    """What a system that rings by itself is handed for the days ahead."""
    dues = ahead(board.reminders, board.standing, diary.now())
    return tuple(Coming(due.at, notice_of(told_of(due.reminder, diary.words), due.day.isoformat())) for due in dues)


def notice_of(told: Told, occasion: str) -> Notice:
    """The same, as the device is handed it."""
    return Notice(told.title, told.sentence, told.path, told.tag, occasion)


def _permission(leave: Leave) -> Permission:
    return Permission[leave.name]
