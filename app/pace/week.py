"""The week that has gone, and what is suggested for the next: worked out from what was told, each time anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.day import Span
from app.pace.interval import is_without_clock, less, next_work

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from app.pace.task import Task

WEEK = 7


@dataclass(frozen=True, slots=True)
class Week:
    """One finished value: the days of the week, what was used, and what is suggested."""

    span: Span
    days_used: int
    unsettled_days: int
    work: int
    suggested: int
    less: int
    is_without_clock: bool

    @property
    def is_more(self) -> bool:
        """Whether more than before is suggested."""
        return self.suggested > self.work


def week_for(task: Task, mornings: Mapping[date, bool], paused: Collection[date], today: date) -> Week | None:
    """The last whole week of a thing with what is suggested after it; nothing once the person has chosen, or while it is left alone."""
    span = last_week(task, today)
    work = task.work
    if span is None or work is None or not task.is_current or task.choices[-1].day > span.last:
        return None
    is_away = [task.is_left_alone(day) or day in paused for day in span]
    if all(is_away) or task.is_left_alone(today) or today in paused:
        return None
    used = days_used(task, span)
    # Not told is no no.
    unsettled = sum(mornings.get(day) is False for day in used)
    suggested = next_work(work, len(used), unsettled)
    is_free = is_without_clock(work, task.wanted)
    return Week(span, len(used), unsettled, work, work if is_free else suggested, less(work), is_free)


def last_week(task: Task, today: date) -> Span | None:
    """The newest week that is over, counted in sevens from the day on which the first minutes were chosen."""
    if not task.choices or today < task.choices[0].day:
        return None
    start = task.choices[0].day
    weeks = (today - start).days // WEEK
    return Span(start + timedelta(WEEK * (weeks - 1)), start + timedelta(WEEK * weeks - 1)) if weeks else None


def days_used(task: Task, span: Span) -> frozenset[date]:
    """The days of a span on which a thing was done with rests."""
    return frozenset(use.day for use in task.uses if use.day in span)
