"""Reports as patients hand them over, small enough to be read in a test."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.core.day import Span
from app.core.observation import Kind, Observation
from app.handover.report import Block, Collected, OwnThing, Rated, Report, TotalTold, Written

MONDAY = date(2026, 1, 5)
PERSON, OTHER = "3f2a90c1-0000-4000-8000-000000000001", "77aa0b0c-0000-4000-8000-000000000002"


def day(n):
    return MONDAY + timedelta(n)


def report(person=PERSON, days=84, told=range(0, 84, 2), made=1, **more):
    """Twelve weeks in which every second day was told."""
    seen = tuple(Observation(day(n), Kind.HINDRANCE, float(n % 11)) for n in told)
    return Report(
        person=person,
        made_at=datetime(2026, 4, made, 12, tzinfo=UTC),
        today=day(days - 1),
        span=Span(MONDAY, day(days - 1)),
        blocks=tuple(Block),
        **{"told": seen, "days_told": len(seen), **more},
    )


def consented(**more):
    """One that may be counted with others."""
    return report(collected=Collected("Quality work", "Numbers, no words", date(2026, 4, 1)), **more)


def written():
    """One with words of the patient's own in it."""
    return report(
        notes=(Written(day(2), "A note"),),
        things=(OwnThing("a", "Walk the dog", MONDAY, None, (Rated(day(0), 3), Rated(day(20), 6))),),
        totals=(TotalTold("t", "rmdq-23", day(3), 11.0),),
    )
