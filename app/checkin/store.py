"""Where the check-ins are kept: one row a calendar week. SQLite is the last to say no."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint, delete, func
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, col, select

from app.checkin.week_check import OWN_KINDS, WORK, CheckIn
from app.store.moment import utc_text

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.checkin.week_check import Question
    from app.core.day import Span


def _score_rules() -> tuple[CheckConstraint, ...]:
    names = [question.value for question in OWN_KINDS if question not in WORK]
    return tuple(CheckConstraint(f"{n} IS NULL OR (typeof({n}) = 'integer' AND {n} BETWEEN 0 AND 10)") for n in names)


def _count_rules() -> tuple[CheckConstraint, ...]:
    names = [question.value for question in WORK]
    total = " + ".join(f"coalesce({n}, 0)" for n in names)
    rules = [CheckConstraint(f"{n} IS NULL OR (typeof({n}) = 'integer' AND {n} >= 0)") for n in names]
    return (*rules, CheckConstraint(f"{total} <= 7"))


class WeekCheckRow(SQLModel, table=True):
    """One week's check-in on disk."""

    __tablename__ = "week_check"
    __table_args__ = (
        UniqueConstraint("id"),
        CheckConstraint("monday IS date(monday, '+0 days') AND strftime('%w', monday) = '1'"),
        CheckConstraint("day IS date(day, '+0 days') AND day BETWEEN monday AND date(monday, '+6 days')"),
        *_score_rules(),
        *_count_rules(),
        Index("week_check_day", "day"),
    )

    monday: str = Field(sa_type=Text, primary_key=True)
    id: str = Field(sa_type=Text)
    day: str = Field(sa_type=Text)
    told_at: str = Field(sa_type=Text)
    hindrance: int | None = None
    sleep: int | None = None
    confidence: int | None = None
    days_usual: int | None = None
    days_adapted: int | None = None
    days_off: int | None = None


def check_in(session: Session, monday: date) -> CheckIn | None:
    """The check-in of one week, if there is one."""
    row = session.get(WeekCheckRow, monday.isoformat())
    return _check(row) if row else None


def checks_in(session: Session, span: Span) -> tuple[CheckIn, ...]:
    """The check-ins told in a span, oldest first."""
    within = col(WeekCheckRow.day).between(span.first.isoformat(), span.last.isoformat())
    return tuple(_check(row) for row in session.exec(select(WeekCheckRow).where(within).order_by(col(WeekCheckRow.day))))


def last_day_in(session: Session) -> date | None:
    """The day of the newest check-in."""
    day = session.exec(select(func.max(WeekCheckRow.day))).one()
    return date.fromisoformat(day) if day else None


def ever_in(session: Session) -> tuple[Question, ...]:
    """The questions that any check-in has answered."""
    found = session.exec(select(*(func.max(getattr(WeekCheckRow, question.value)) for question in OWN_KINDS))).one()
    return tuple(question for question, most in zip(OWN_KINDS, found, strict=True) if most is not None)


def put(session: Session, monday: date, check: CheckIn | None) -> None:
    """Make this the week's check-in; None is that there is none."""
    session.execute(delete(WeekCheckRow).where(col(WeekCheckRow.monday) == monday.isoformat()))
    if check is None:
        return
    answers = {question.value: check.answers.get(question) for question in OWN_KINDS}
    kept = {"monday": monday.isoformat(), "id": check.id, "day": check.day.isoformat(), "told_at": utc_text(check.told_at)}
    session.execute(insert(WeekCheckRow).values(**kept, **answers))


def _check(row: WeekCheckRow) -> CheckIn:
    kept = {question: getattr(row, question.value) for question in OWN_KINDS}
    answers = {question: answer for question, answer in kept.items() if answer is not None}
    return CheckIn(row.id, date.fromisoformat(row.day), datetime.fromisoformat(row.told_at), answers)
