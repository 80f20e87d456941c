"""Long looks back: one question over years, read as plain rows or as a mean a week."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Integer, cast, exists, func, literal, select, union_all

from app.core.series import ENOUGH_DAYS
from app.log.choices import WEEKLY
from app.log.entry import Item
from app.log.rows import ANSWERS, NOTES
from app.log.week import WeekMean

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.core.day import Span


def told_in(session: Session, item: Item, span: Span) -> list[tuple[date, int | str]]:
    """What was told to one question, oldest first. What was skipped was not told."""
    value = ANSWERS.c.score if item.is_scored else ANSWERS.c.word
    mine = (ANSWERS.c.item == item.value, ANSWERS.c.day.between(span.first.isoformat(), span.last.isoformat()), value.is_not(None))
    rows = session.connection().execute(select(ANSWERS.c.day, value).where(*mine).order_by(ANSWERS.c.day))
    return [(date.fromisoformat(day), told) for day, told in rows]


def weeks_in(session: Session, item: Item, span: Span) -> tuple[WeekMean, ...]:
    """A mean for every calendar week of the span, where at least four of its days are told."""
    # The whole days of julianday, counted from noon, start their weeks on Mondays.
    week = cast(func.julianday(ANSWERS.c.day) + 0.5, Integer) // 7
    mine = (ANSWERS.c.item == item.value, ANSWERS.c.day.between(span.first.isoformat(), span.last.isoformat()))
    found = select(func.min(ANSWERS.c.day), func.avg(ANSWERS.c.score), func.count(ANSWERS.c.score)).where(*mine).group_by(week)
    told = {_monday(date.fromisoformat(day)): (mean, days) for day, mean, days in session.connection().execute(found)}
    weeks = []
    monday = _monday(span.first)
    while monday <= span.last:
        mean, days = told.get(monday, (None, 0))
        weeks.append(WeekMean(monday, mean if days >= ENOUGH_DAYS else None, days))
        monday += timedelta(7)
    return tuple(weeks)


def first_day_in(session: Session) -> date | None:
    """The first day that anything is written about."""
    firsts = union_all(select(func.min(ANSWERS.c.day)), select(func.min(NOTES.c.day)))
    days = [day for (day,) in session.connection().execute(firsts) if day is not None]
    return date.fromisoformat(min(days)) if days else None


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


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())
