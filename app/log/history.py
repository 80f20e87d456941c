"""Long looks back: one question over years, read day by day or a week at a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Integer, cast, exists, func, literal, select, union_all

from app.core.observation import YES
from app.core.weekly import WeekTold
from app.log.choices import WEEKLY
from app.log.entry import Item
from app.log.rows import ANSWERS, NOTES

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlmodel import Session

    from app.core.day import Span

WEEK = 7
JULIAN = 1721425
"""What Julian day numbers, which SQLite counts in, are ahead of Python's ordinals."""


def told_in(session: Session, item: Item, span: Span) -> list[tuple[date, int | str]]:
    """What was told to one question, oldest first. What was skipped was not told."""
    value = ANSWERS.c.score if item.is_scored else ANSWERS.c.word
    told = select(ANSWERS.c.day, value).where(*_asked(item, span), value.is_not(None)).order_by(ANSWERS.c.day)
    rows = session.connection().execute(told)
    return [(date.fromisoformat(day), answer) for day, answer in rows]


def weeks_in(session: Session, item: Item, span: Span) -> tuple[WeekTold, ...]:
    """The calendar weeks of the span in which a score, or a yes, was told, counted by SQLite itself."""
    # The whole days of julianday, counted from noon, start their weeks on Mondays.
    week = cast(func.julianday(ANSWERS.c.day) + 0.5, Integer) // WEEK
    value = ANSWERS.c.score if item.is_scored else literal(1)
    counted = ANSWERS.c.score.is_not(None) if item.is_scored else ANSWERS.c.word == YES
    found = select(week, func.sum(value), func.count()).where(*_asked(item, span), counted).group_by(week).order_by(week)
    rows = session.connection().execute(found).all()
    return tuple([WeekTold(date.fromordinal(n * WEEK - JULIAN), total, days) for n, total, days in rows])


def skipped_in(session: Session, item: Item, span: Span) -> frozenset[date]:
    """The days on which the question was skipped."""
    rows = session.connection().execute(select(ANSWERS.c.day).where(*_asked(item, span), ANSWERS.c.skipped == 1))
    return frozenset(date.fromisoformat(day) for (day,) in rows)


def first_told_in(session: Session, item: Item) -> date | None:
    """The first day that the question was answered."""
    first = select(ANSWERS.c.day).where(ANSWERS.c.item == item.value, ANSWERS.c.skipped == 0).order_by(ANSWERS.c.day).limit(1)
    day = session.connection().execute(first).scalar()
    return date.fromisoformat(day) if day else None


def last_day_in(session: Session) -> date | None:
    """The last day that anything is written about."""
    days = union_all(select(func.max(ANSWERS.c.day)), select(func.max(NOTES.c.day)))
    newest = max((day for (day,) in session.connection().execute(days) if day), default=None)
    return date.fromisoformat(newest) if newest else None


def items_ever(session: Session) -> frozenset[Item]:
    """The 0-10 questions that were ever answered."""
    answered = [
        select(literal(item.value)).where(exists().where(ANSWERS.c.item == item.value, ANSWERS.c.score.is_not(None)))
        for item in Item
        if item.is_scored
    ]
    ever = union_all(*answered)
    return frozenset(Item(item) for (item,) in session.connection().execute(ever))


def last_check_before(session: Session, day: date) -> date | None:
    """The last day before this one that the weekly check was answered, or skipped."""
    checks = [item.value for item in WEEKLY]
    newest = select(func.max(ANSWERS.c.day)).where(ANSWERS.c.item.in_(checks), ANSWERS.c.day < day.isoformat())
    last = session.connection().execute(newest).scalar()
    return date.fromisoformat(last) if last else None


def _asked(item: Item, span: Span) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return ANSWERS.c.item == item.value, ANSWERS.c.day.between(span.first.isoformat(), span.last.isoformat())
