"""A pause from the app: it asks nothing until the person comes back. Everything is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from app.core.day import Span

DAY = timedelta(1)


@dataclass(frozen=True, slots=True)
class Rest:
    """One pause; without an end it goes on."""

    since: date
    until: date | None = None


Rests = tuple[Rest, ...]
"""Every pause there was, oldest first."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: the pauses as they were before, and as they are after."""

    before: Rests
    after: Rests


def resting(rests: Rests) -> Rest | None:
    """The pause that is on."""
    return next((rest for rest in rests if rest.until is None), None)


def days_of(rests: Rests, span: Span, today: date) -> frozenset[date]:
    """The days of a span that were rested. On the day of coming back the person is there again."""
    days: set[date] = set()
    for rest in rests:
        first = max(rest.since, span.first)
        last = min(rest.until - DAY if rest.until else today, span.last, today)
        days |= {first + n * DAY for n in range((last - first).days + 1)}
    return frozenset(days)


def begin(rests: Rests, today: date) -> Rests:
    """Pause from today. Someone who came back today goes on with the same pause."""
    if resting(rests):
        return rests
    same = [rest for rest in rests if today in (rest.since, rest.until)]
    if same:
        return tuple(replace(rest, until=None) if rest is same[-1] else rest for rest in rests)
    return (*rests, Rest(today))


def end(rests: Rests, today: date) -> Rests:
    """Back again."""
    return tuple(rest if rest.until else replace(rest, until=today) for rest in rests)
