"""The four times of a sick leave, counted from its first day (claim C66; S2 section 7.9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.core.day import Span

if TYPE_CHECKING:
    from app.tryout.answers import Answers

START = "start"
"""The name of one answer: the first sick day."""

WEEK = 7
BOSS_DAYS = 30
JOB_CENTRE_WEEKS = (5, 7)
FAST_TRACK_WEEKS = 8
LOOKED_AT_WEEKS = 22


class WorkTime(Enum):
    """What happens, in the order of the text."""

    BOSS = "boss"
    JOB_CENTRE = "job-centre"
    FAST_TRACK = "fast-track"
    LOOKED_AT = "looked-at"


@dataclass(frozen=True, slots=True)
class Reach:
    """From which to which day of a leave something lasts, the first day of the leave being 0."""

    first: int
    last: int

    def after(self, start: date) -> Span:
        """The days of the calendar, for a leave that began on `start`."""
        return Span(start + timedelta(self.first), start + timedelta(self.last))


def reach_of(time: WorkTime) -> Reach:
    """When it is, in days of the leave. What is one moment begins and ends on the same day."""
    return {
        WorkTime.BOSS: Reach(0, BOSS_DAYS - 1),
        WorkTime.JOB_CENTRE: Reach(JOB_CENTRE_WEEKS[0] * WEEK, JOB_CENTRE_WEEKS[1] * WEEK),
        WorkTime.FAST_TRACK: Reach(FAST_TRACK_WEEKS * WEEK, FAST_TRACK_WEEKS * WEEK),
        WorkTime.LOOKED_AT: Reach(LOOKED_AT_WEEKS * WEEK, LOOKED_AT_WEEKS * WEEK),
    }[time]


def read_start(answers: Answers) -> date | None:
    """The first sick day, if it is told."""
    try:
        return date.fromisoformat(answers[START])
    except (KeyError, ValueError):
        return None
