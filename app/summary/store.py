"""Where it is kept what a person held beside their pain, and what they thought helped."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text, delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, col, select

from app.summary.factor import Factor
from app.summary.helped import Helped, WeekHelped

if TYPE_CHECKING:
    from sqlmodel import Session

A_MONDAY = "monday IS date(monday, '+0 days') AND strftime('%w', monday) = '1'"


class SummaryFactorRow(SQLModel, table=True):
    """One thing held beside pain, and the day it was chosen."""

    __tablename__ = "summary_factor"
    __table_args__ = (CheckConstraint("chosen_on IS date(chosen_on, '+0 days')"),)

    name: str = Field(sa_type=Text, primary_key=True)
    chosen_on: str = Field(sa_type=Text)


class WeekHelpedRow(SQLModel, table=True):
    """One thing of the list that was said to have helped in a week."""

    __tablename__ = "week_helped"
    __table_args__ = (CheckConstraint(A_MONDAY),)

    monday: str = Field(sa_type=Text, primary_key=True)
    name: str = Field(sa_type=Text, primary_key=True)


class WeekOwnWordRow(SQLModel, table=True):
    """What was said to have helped in a week, in the person's own words."""

    __tablename__ = "week_own_word"
    __table_args__ = (CheckConstraint(A_MONDAY), CheckConstraint("length(trim(words)) BETWEEN 1 AND 40"))

    monday: str = Field(sa_type=Text, primary_key=True)
    words: str = Field(sa_type=Text)


def factors_in(session: Session) -> dict[Factor, date]:
    """What is chosen, with the day it was chosen."""
    kept = {row.name: date.fromisoformat(row.chosen_on) for row in session.exec(select(SummaryFactorRow))}
    return {factor: kept[factor.value] for factor in Factor if factor.value in kept}


def put_factor(session: Session, factor: Factor, day: date) -> None:
    """Hold this beside pain from now on. The day of an earlier choice stays."""
    session.execute(insert(SummaryFactorRow).values(name=factor.value, chosen_on=day.isoformat()).on_conflict_do_nothing())


def drop_factor(session: Session, factor: Factor) -> None:
    """Hold it beside pain no longer."""
    session.execute(delete(SummaryFactorRow).where(col(SummaryFactorRow.name) == factor.value))


def helped_in(session: Session, monday: date) -> WeekHelped:
    """What was said to have helped in one week."""
    names = set(session.exec(select(WeekHelpedRow.name).where(WeekHelpedRow.monday == monday.isoformat())))
    own = session.get(WeekOwnWordRow, monday.isoformat())
    return WeekHelped(tuple(one for one in Helped if one.value in names), own.words if own else "")


def put_helped(session: Session, monday: date, helped: WeekHelped) -> None:
    """Keep what helped in one week, in place of what was said before."""
    day = monday.isoformat()
    session.execute(delete(WeekHelpedRow).where(col(WeekHelpedRow.monday) == day))
    session.execute(delete(WeekOwnWordRow).where(col(WeekOwnWordRow.monday) == day))
    for one in helped.chosen:
        session.execute(insert(WeekHelpedRow).values(monday=day, name=one.value))
    if helped.own:
        session.execute(insert(WeekOwnWordRow).values(monday=day, words=helped.own))
