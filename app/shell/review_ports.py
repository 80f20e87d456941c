"""What the review of others' files is given: how a code opens one, how a whole diary becomes a report, and where something is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.carry.read_document import read_document
from app.carry.refusal import Refusal
from app.carry.staging import staged
from app.core.day import last_days
from app.core.series import WINDOW
from app.device.aside import aside
from app.device.platform import BROWSER
from app.log.actions import last_day
from app.report.choice import Choice, Reach
from app.review.desk import ReviewProblem
from app.review.ports import Ports
from app.settings.screen import LanguageCard
from app.shell.gathering import gather
from app.shell.wiring import diary_of
from app.store.engine import engine_in_memory
from app.store.steps import STEPS
from app.ui.hooks import PageNews

if TYPE_CHECKING:
    from enum import Enum

    from app.device.folder import DataFolder
    from app.device.platform import Platform
    from app.device.zone import Clock
    from app.handover.envelope import Envelope, LockProblem
    from app.handover.report import Report

WEEKS = 12


def review_ports(clock: Clock, folder: DataFolder, platform: Platform) -> Ports:
    """The ports of this machine."""
    return Ports(
        unlock=_unlock_there if platform is BROWSER else _unlock_here,
        read_diary=partial(report_of_diary, clock=clock),
        draw_language=LanguageCard,
        folder=folder.path / "review" if platform.has_folders else None,
    )


def report_of_diary(data: bytes, clock: Clock) -> Report | Enum:
    """The last weeks of a whole diary, without a note: it is laid out in memory, and is gone when the report is made."""
    document = read_document(data, len(STEPS))
    if isinstance(document, Refusal):
        return ReviewProblem.UNREADABLE
    link = staged(document)
    if isinstance(link, tuple):
        return ReviewProblem.UNREADABLE
    engine = engine_in_memory(link)
    try:
        diary = diary_of(engine, clock, PageNews())
        last = last_day(diary) or diary.today
        return gather(diary, Choice(reach=Reach.OWN, own=last_days(WEEKS * WINDOW, last)))
    finally:
        engine.dispose()
        link.close()


async def _unlock_here(envelope: Envelope, code: str) -> bytes | LockProblem:
    from app.handover.lock import unlock

    return await aside(partial(unlock, envelope, code))


async def _unlock_there(envelope: Envelope, code: str) -> bytes | LockProblem:
    from app.device.page_lock import unlock

    return await unlock(envelope, code)
