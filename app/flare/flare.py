"""A flare-up: what is said of a run of days and what is said of each day, laid together into one record.

A person says it in two ways: the diary's daily answer, and "it began" and "it is over". Nobody reads one without
the other, so the two cannot disagree: a day's own answer wins, and a no ends the run.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from app.core.day import Span
from app.flare.ask import LONG

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.flare.bad_days import BadDayPlan

DAY = timedelta(1)
BRIDGE = 3
"""So many days not told in a row do not part two flare-up days; more of them do."""


class FlareProblem(Enum):
    """Why a flare-up cannot be said like that."""

    FUTURE_DAY = "future-day"
    ENDS_BEFORE_IT_BEGINS = "ends-before-it-begins"
    NONE_IS_ON = "none-is-on"
    IS_THERE = "is-there"


@dataclass(frozen=True, slots=True)
class Said:
    """What the person said of a run of days. Without an end it goes on until they say so."""

    id: str
    started: date
    ended: date | None = None
    usual_again: date | None = None
    plan: BadDayPlan = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.ended is not None and self.ended < self.started:
            msg = "a flare-up ends on or after the day it begins"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Flare:
    """A flare-up as everyone sees it: its days, whether it is on, and what was said of it."""

    span: Span
    is_on: bool
    said: Said | None

    @property
    def first(self) -> date:
        """The day it began."""
        return self.span.first

    @property
    def days(self) -> int:
        """How many days from the first to the last."""
        return len(self.span)

    @property
    def is_long(self) -> bool:
        """Whether it has lasted so long that it may be the new level."""
        return self.is_on and self.days > LONG

    @property
    def days_to_usual(self) -> int | None:
        """Days from the beginning until the person did as usual again."""
        again = self.said.usual_again if self.said else None
        return None if again is None or again < self.first else (again - self.first).days


def laid_together(told: Mapping[date, bool], said: Iterable[Said], today: date) -> dict[date, bool]:
    """Every day of which it is known whether it was a flare-up day. `told` are the diary's own answers."""
    days = dict(told)
    for one in said:
        for day in _covered(one, told, today):
            days.setdefault(day, True)
    return dict(sorted(days.items()))


def flares_in(days: Mapping[date, bool], said: Iterable[Said], today: date) -> tuple[Flare, ...]:
    """The flare-ups that days make up, oldest first."""
    flaring = sorted(day for day, is_flare in days.items() if is_flare)
    if not flaring:
        return ()
    owners = {day: one for one in sorted(said, key=lambda one: one.started) for day in _covered(one, days, today)}
    breaks = [n for n, (one, next_one) in enumerate(pairwise(flaring), start=1) if _is_parted(one, next_one, days, owners)]
    runs = [flaring[start:end] for start, end in pairwise([0, *breaks, len(flaring)])]
    return tuple(_flare(run, days, owners, today) for run in runs)


def _covered(one: Said, told: Mapping[date, bool], today: date) -> Iterable[date]:
    last = today if one.ended is None else min(one.ended, today)
    for n in range((last - one.started).days + 1):
        day = one.started + timedelta(n)
        # A day said not to be one ends the run, whatever was said of the days after it.
        if told.get(day) is False:
            return
        yield day


def _is_parted(one: date, next_one: date, days: Mapping[date, bool], owners: Mapping[date, Said]) -> bool:
    if next_one == one + DAY:
        return False
    between = Span(one + DAY, next_one - DAY)
    # What the person began or ended in so many words is not drawn together with its neighbour.
    return len(between) > BRIDGE or one in owners or next_one in owners or any(day in days for day in between)


def _flare(run: Sequence[date], days: Mapping[date, bool], owners: Mapping[date, Said], today: date) -> Flare:
    span = Span(run[0], run[-1])
    said = next((owners[day] for day in reversed(run) if day in owners), None)
    return Flare(span, _is_on(span, said, days, today), said)


def _is_on(span: Span, said: Said | None, days: Mapping[date, bool], today: date) -> bool:
    if said is not None and said.ended is not None and said.ended >= span.last:
        return False
    # In the morning today is not told yet: what was on yesterday still is.
    return span.last == today or (span.last == today - DAY and today not in days)
