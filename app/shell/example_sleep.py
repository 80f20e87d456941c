"""The nights of the made-up people of `rygvej example`: Karen has begun a sleep diary, and has a habit for the week."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.core.scale import Score
from app.sleep.clock import Clock
from app.sleep.habit import Habit, HabitWeek
from app.sleep.kept import key_of
from app.sleep.night import Night
from app.sleep.period import Period
from app.sleep.store import put

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.sleep.kept import Kept

MORNING = time(6, 30)
DAYS, HABIT_DAYS = 9, 3
TOLD = {
    8: ("22:45", 35, 20, "06:10", "07:00", 4),
    7: ("23:15", 20, 45, "06:30", "07:15", 4),
    6: ("22:30", 40, 30, "06:00", "06:45", 3),
    5: ("23:00", 25, 0, "07:00", "07:10", 6),
    3: ("00:20", 15, 60, "08:00", "08:40", 5),
    2: ("22:50", 30, 35, "06:20", "07:00", 4),
    1: ("22:40", 45, 25, "06:15", "07:05", 5),
}
"""By how many days ago. Last night is not told yet, and one was forgotten."""


def write_nights(session: Session, name: str, until: date) -> None:
    """Write the sleep diary that someone has begun."""
    if name != "karen":
        return
    kept: list[Kept] = [
        Period(_id("sleep"), until - timedelta(DAYS)),
        HabitWeek(_id("habit"), Habit.LIGHT, None, until - timedelta(HABIT_DAYS), None, frozenset({until - timedelta(2)})),
        *(_night(until - timedelta(ago), told) for ago, told in TOLD.items()),
    ]
    for one in kept:
        put(session, key_of(one), one)


def _night(day: date, told: tuple[str, int, int, str, str, int]) -> Night:
    out, falling_asleep, awake_in_night, awake, up, rested = told
    clocks = [Clock(time.fromisoformat(one)) for one in (out, awake, up)]
    at = datetime.combine(day, MORNING, tzinfo=UTC)
    return Night(day, clocks[0], falling_asleep, awake_in_night, clocks[1], clocks[2], at, None, Score(rested))


def _id(what: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"karen/{what}"))
