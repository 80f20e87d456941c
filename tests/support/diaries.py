"""Diaries to tell into: a real file each, opened as the app opens it, at half past nine on a Wednesday evening in March."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from app.device.platform import NATIVE
from app.shell.wiring import diary_of
from app.start.actions import beginning_of, pass_start
from app.store.engine import open_file
from app.ui.hooks import PageNews

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.core.diary import Diary

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
WEDNESDAY_EVENING = datetime(2026, 3, 4, 21, 30, tzinfo=COPENHAGEN)


@contextmanager
def opened(
    path: Path, language: str = "en", now: Callable[[], datetime] = lambda: WEDNESDAY_EVENING, *, is_new: bool = False
) -> Iterator[Diary]:
    """One window on a diary's file; the file is made if it is not there. Only who is new has the start before them."""
    engine = open_file(path, NATIVE, now())
    assert isinstance(engine, Engine), engine
    try:
        diary = diary_of(engine, now, PageNews(), language)
        if not is_new and not beginning_of(diary).is_passed:
            pass_start(diary)
        yield diary
    finally:
        engine.dispose()


def ticking(start: datetime = WEDNESDAY_EVENING) -> Callable[[], datetime]:
    """A clock that moves on by a second each time it is read."""
    reads = 0

    def now() -> datetime:
        nonlocal reads
        reads += 1
        # Counted in UTC, so that it never runs backwards.
        return (start.astimezone(UTC) + timedelta(seconds=reads)).astimezone(start.tzinfo)

    return now
