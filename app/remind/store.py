"""Where reminders are kept, and what has rung of them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from app.core.observation import NO, YES
from app.remind.reminder import ORDER, About, Reminder
from app.remind.ringing import Answer, How, Rung
from app.remind.rows import CHOICES, REMINDERS, RUNG
from app.remind.rule import Occurrence
from app.store.moment import utc_text
from app.store.names import keep_named, named_in

if TYPE_CHECKING:
    from sqlalchemy import Update
    from sqlmodel import Session

    from app.remind.changing import Reminders

_put_reminder = insert(REMINDERS)
_put_reminder = _put_reminder.on_conflict_do_update(
    index_elements=["id"], set_={column.name: _put_reminder.excluded[column.name] for column in REMINDERS.c if column.name != "id"}
)
_put_rung = insert(RUNG)
_put_rung = _put_rung.on_conflict_do_update(
    index_elements=["reminder_id", "day", "is_tried"],
    set_={name: _put_rung.excluded[name] for name in ("about", "at", "how", "answer", "again_at")},
)


def reminders_in(session: Session) -> Reminders:
    """Every reminder, in the order of a day."""
    rows = session.connection().execute(select(REMINDERS))
    return tuple(sorted(map(_reminder, rows), key=lambda one: (ORDER[one.about], one.id)))


def write(session: Session, before: Reminders, after: Reminders) -> None:
    """Make the file what the reminders are after, where they differ from before."""
    connection = session.connection()
    was, now = {one.id: one for one in before}, {one.id: one for one in after}
    connection.execute(delete(REMINDERS).where(REMINDERS.c.id.in_([which for which in was if which not in now])))
    if put := [_row(one) for one in after if one != was.get(one.id)]:
        connection.execute(_put_reminder, put)


def rung_in(session: Session) -> tuple[Rung, ...]:
    """All that has come, oldest first."""
    rows = session.connection().execute(select(RUNG).order_by(RUNG.c.at, RUNG.c.reminder_id))
    return tuple(map(_rung, rows))


def put_rung(session: Session, one: Rung) -> None:
    """Keep that it came, or what became of it."""
    session.connection().execute(
        _put_rung,
        {
            "reminder_id": one.occurrence.reminder_id,
            "day": one.occurrence.day.isoformat(),
            "is_tried": _yes(is_so=one.is_tried),
            "about": one.about.value,
            "at": utc_text(one.at),
            "how": one.how.value,
            "answer": one.answer.value if one.answer else None,
            "again_at": utc_text(one.again_at) if one.again_at else None,
        },
    )


def put_answer(session: Session, one: Rung, answer: Answer | None, again_at: datetime | None) -> None:
    """What became of one."""
    values = {"answer": answer.value if answer else None, "again_at": utc_text(again_at) if again_at else None}
    session.connection().execute(_same(one).values(**values))


def put_how(session: Session, one: Rung, how: How) -> None:
    """How it reached the person. They may have answered in the meantime: that is left alone."""
    session.connection().execute(_same(one).values(how=how.value))


def forget_rung(session: Session, before: date) -> None:
    """What rang of reminders that are gone is of use to nobody after some days: until then a deletion can be taken back."""
    there = select(REMINDERS.c.id)
    session.connection().execute(delete(RUNG).where(RUNG.c.day < before.isoformat(), RUNG.c.reminder_id.not_in(there)))


def keep_choice(session: Session, name: str, value: str | None) -> None:
    """Keep a choice in place of any earlier one; None takes it away."""
    keep_named(session, CHOICES, name, value)


def choices_in(session: Session) -> dict[str, str]:
    """Everything chosen for all reminders."""
    return named_in(session, CHOICES)


def _reminder(row: Any) -> Reminder:
    return Reminder(
        row.id,
        About(row.about),
        time.fromisoformat(row.at),
        frozenset(map(int, row.weekdays)),
        is_on=row.is_on == YES,
        own_words=row.own_words,
        is_plain=row.is_plain == YES,
        shows_words_in_calendar=row.in_calendar == YES,
        sequence=row.sequence,
        rings_at_night=row.at_night == YES,
        set_at=_moment(row.set_at),
    )


def _row(one: Reminder) -> dict[str, object]:
    return {
        "id": one.id,
        "about": one.about.value,
        "at": one.at.strftime("%H:%M"),
        "weekdays": "".join(map(str, sorted(one.weekdays))),
        "is_on": _yes(is_so=one.is_on),
        "own_words": one.own_words,
        "is_plain": _yes(is_so=one.is_plain),
        "in_calendar": _yes(is_so=one.shows_words_in_calendar),
        "at_night": _yes(is_so=one.rings_at_night),
        "sequence": one.sequence,
        "set_at": utc_text(one.set_at) if one.set_at else None,
    }


def _rung(row: Any) -> Rung:
    return Rung(
        Occurrence(row.reminder_id, date.fromisoformat(row.day)),
        About(row.about),
        datetime.fromisoformat(row.at),
        How(row.how),
        Answer(row.answer) if row.answer else None,
        _moment(row.again_at),
        row.is_tried == YES,
    )


def _same(one: Rung) -> Update:
    which = (RUNG.c.reminder_id == one.occurrence.reminder_id, RUNG.c.day == one.occurrence.day.isoformat())
    return update(RUNG).where(*which, RUNG.c.is_tried == _yes(is_so=one.is_tried))


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _yes(*, is_so: bool) -> str:
    return YES if is_so else NO
