"""A pause from the plans: a holiday, an illness, whatever it is. Nothing is asked while it lasts, and nothing is missed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.core.changed import undone

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed
    from app.core.day import Span

DAY = timedelta(1)


class Why(Enum):
    """What a pause is for, if the person wants to say. The values are kept in the file."""

    HOLIDAY = "holiday"
    ILLNESS = "illness"
    OTHER = "other"


class PauseProblem(Enum):
    """Why a pause cannot be kept."""

    FUTURE_DAY = "future-day"
    ENDS_BEFORE_IT_BEGINS = "ends-before-it-begins"
    IS_PAUSED = "is-paused"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Pause:
    """From its first day up to and including its last; without a last day it goes on until the person comes back."""

    id: str
    since: date
    until: date | None = None
    why: Why | None = None

    def covers(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.since <= day and (self.until is None or day <= self.until)


Pauses = tuple[Pause, ...]
"""Every pause there was, oldest first."""


def pause_on(pauses: Pauses, day: date) -> Pause | None:
    """The pause that a day lies in."""
    return next((pause for pause in reversed(pauses) if pause.covers(day)), None)


def paused_in(pauses: Pauses, span: Span, today: date) -> frozenset[date]:
    """The days of a span that were paused, today among them. A day that has not come is no day of rest yet."""
    days: set[date] = set()
    for pause in pauses:
        first = max(pause.since, span.first)
        last = min(pause.until or today, span.last, today)
        days |= {first + n * DAY for n in range((last - first).days + 1)}
    return frozenset(days)


def begin(pauses: Pauses, new: Pause, today: date) -> Pauses | PauseProblem:
    """One more pause, from today or from a day before."""
    if pause_on(pauses, today) is not None:
        return PauseProblem.IS_PAUSED
    problem = _problem_of(new, today)
    return problem or _in_order((*pauses, new))


def correct(pauses: Pauses, new: Pause, today: date) -> Pauses | PauseProblem:
    """A pause had other days, or another reason, than was said."""
    if all(pause.id != new.id for pause in pauses):
        return PauseProblem.NOT_THERE
    problem = _problem_of(new, today)
    return problem or _in_order(tuple(new if pause.id == new.id else pause for pause in pauses))


def come_back(pauses: Pauses, today: date) -> Pauses | PauseProblem:
    """The plans go on today. A pause that began today was none."""
    if pause_on(pauses, today) is None:
        return PauseProblem.NOT_THERE
    kept = (pause for pause in pauses if not pause.covers(today) or pause.since < today)
    return tuple(replace(pause, until=today - DAY) if pause.covers(today) else pause for pause in kept)


def forget(pauses: Pauses, which: str) -> Pauses | PauseProblem:
    """As if there had been no pause."""
    left = tuple(pause for pause in pauses if pause.id != which)
    return PauseProblem.NOT_THERE if left == pauses else left


def take_back(pauses: Pauses, changed: Changed[Pause]) -> Pauses:
    """The pauses as before one change. What another window has changed since then stays."""
    return _in_order(undone(pauses, changed))


def _problem_of(pause: Pause, today: date) -> PauseProblem | None:
    if pause.since > today:
        return PauseProblem.FUTURE_DAY
    if pause.until is not None and pause.until < pause.since:
        return PauseProblem.ENDS_BEFORE_IT_BEGINS
    return None


def _in_order(pauses: Pauses) -> Pauses:
    return tuple(sorted(pauses, key=lambda pause: (pause.since, pause.id)))
