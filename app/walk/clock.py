"""The clock of a walk: only when it was started is kept, so nothing that sleeps or closes can stop it."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from app.walk.dose import whole

if TYPE_CHECKING:
    from datetime import datetime

MINUTE = 60


def seconds_between(started: datetime, now: datetime) -> int:
    """How long it is since, by the clock. Counted in UTC: two times of one zone would leave out a change of the hour."""
    return max(0, whole((now.astimezone(UTC) - started.astimezone(UTC)).total_seconds()))


def minutes_between(started: datetime, stopped: datetime) -> int:
    """A walk's whole minutes, to the nearest, and at least one."""
    return max(1, whole(seconds_between(started, stopped) / MINUTE + 0.5))


def face(seconds: int) -> str:
    """What a clock shows: minutes and seconds."""
    return f"{seconds // MINUTE}:{seconds % MINUTE:02d}"
