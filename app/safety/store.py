"""Where the region, the facts a person wants kept, and the dates of put-away or remembered signs lie."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text, delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, col, select

from app.safety.signs import Sign
from app.store.names import keep_named, named_in

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlmodel import Session

    from app.core.day import Span

HIDDEN, KEPT = "hidden", "kept"


class SafetyChoiceRow(SQLModel, table=True):
    """A choice about help: the region, or a fact that the person wants kept."""

    __tablename__ = "safety_choice"

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class SafetySignRow(SQLModel, table=True):
    """A sign and a day: until then its card stays away, or on that day the person wanted it remembered."""

    __tablename__ = "safety_sign"
    __table_args__ = (CheckConstraint("day IS date(day, '+0 days')"), CheckConstraint("kind IN ('hidden', 'kept')"))

    sign: str = Field(primary_key=True, sa_type=Text)
    day: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(primary_key=True, sa_type=Text)


CHOICES: Table = SQLModel.metadata.tables["safety_choice"]


def choices_in(session: Session) -> dict[str, str]:
    """Everything chosen about help."""
    return named_in(session, CHOICES)


def keep_choice(session: Session, name: str, value: str) -> None:
    """Keep a choice in place of any earlier one."""
    keep_named(session, CHOICES, name, value)


def forget_choice(session: Session, name: str) -> None:
    """Go back to not having chosen."""
    keep_named(session, CHOICES, name, None)


def hidden_in(session: Session) -> dict[Sign, date]:
    """The last day that each put-away card stays away."""
    rows = session.exec(select(SafetySignRow).where(SafetySignRow.kind == HIDDEN).order_by(col(SafetySignRow.day)))
    return {Sign(row.sign): date.fromisoformat(row.day) for row in rows if row.sign in _KNOWN}


def hide_sign(session: Session, sign: Sign, through: date) -> None:
    """Put a card away; only the newest date is kept."""
    show_sign(session, sign)
    session.execute(insert(SafetySignRow).values(sign=sign.value, day=through.isoformat(), kind=HIDDEN))


def show_sign(session: Session, sign: Sign) -> None:
    """Let a card come back."""
    mine = (col(SafetySignRow.sign) == sign.value) & (col(SafetySignRow.kind) == HIDDEN)
    session.execute(delete(SafetySignRow).where(mine))


def forget_hidden_before(session: Session, day: date) -> None:
    """Take out dates that no longer hide anything."""
    over = (col(SafetySignRow.kind) == HIDDEN) & (col(SafetySignRow.day) < day.isoformat())
    session.execute(delete(SafetySignRow).where(over))


def keep_sign(session: Session, sign: Sign, day: date) -> None:
    """Remember a sign and its day."""
    row = insert(SafetySignRow).values(sign=sign.value, day=day.isoformat(), kind=KEPT)
    session.execute(row.on_conflict_do_nothing())


def forget_sign(session: Session, sign: Sign, day: date) -> None:
    """No longer remember a sign on a day."""
    mine = (col(SafetySignRow.sign) == sign.value) & (col(SafetySignRow.day) == day.isoformat()) & (col(SafetySignRow.kind) == KEPT)
    session.execute(delete(SafetySignRow).where(mine))


def kept_signs_in(session: Session, span: Span) -> tuple[tuple[date, Sign], ...]:
    """The signs that the person wanted remembered, oldest first."""
    within = col(SafetySignRow.day).between(span.first.isoformat(), span.last.isoformat())
    wanted = select(SafetySignRow).where(SafetySignRow.kind == KEPT, within)
    rows = session.exec(wanted.order_by(col(SafetySignRow.day), col(SafetySignRow.sign)))
    return tuple((date.fromisoformat(row.day), Sign(row.sign)) for row in rows if row.sign in _KNOWN)


_KNOWN = frozenset(sign.value for sign in Sign)
