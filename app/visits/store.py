"""Where appointments are kept: a row a thing, and only what changed is written."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.visits.course import Course, DoctorTold, End
from app.visits.practical import Practical
from app.visits.question import Question
from app.visits.rows import ASKED, COURSES, PRACTICAL, QUESTIONS, VISITS
from app.visits.visit import Visit
from app.visits.with_whom import Met, Who

if TYPE_CHECKING:
    from sqlalchemy import Row, Table
    from sqlmodel import Session

    from app.visits.book import Kept

TABLES: dict[type[Kept], Table] = {Course: COURSES, Visit: VISITS, Question: QUESTIONS, Practical: PRACTICAL}
"""In the order in which they point to each other: what is pointed to comes first."""


def kept_in(session: Session) -> tuple[Kept, ...]:
    """Everything that is kept."""
    connection = session.connection()
    return (
        *map(_course, connection.execute(select(COURSES).order_by(COURSES.c.since, COURSES.c.id))),
        *map(_visit, connection.execute(select(VISITS).order_by(VISITS.c.day, VISITS.c.id))),
        *map(_question, connection.execute(select(QUESTIONS).order_by(QUESTIONS.c.place, QUESTIONS.c.id))),
        *(Practical(row.interpreter, row.transport) for row in connection.execute(select(PRACTICAL))),
    )


def write(session: Session, before: tuple[Kept, ...], after: tuple[Kept, ...]) -> None:
    """Make the file what is kept after, where it differs from before."""
    connection = session.connection()
    was, now = {one.id: one for one in before}, {one.id: one for one in after}
    for kind, table in TABLES.items():
        if put := [row_of(one) for one in after if isinstance(one, kind) and one != was.get(one.id)]:
            statement = insert(table)
            others = {column.name: statement.excluded[column.name] for column in table.c if column.name != "id"}
            connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=others), put)
    for kind, table in reversed(TABLES.items()):
        if gone := [one.id for one in before if isinstance(one, kind) and one.id not in now]:
            connection.execute(delete(table).where(table.c.id.in_(gone)))


def keep_asked(session: Session, which: str, day: date) -> None:
    """Remember that an appointment was asked about."""
    session.connection().execute(insert(ASKED).values(visit_id=which, day=day.isoformat()).on_conflict_do_nothing())


def asked_in(session: Session) -> dict[str, date]:
    """On which day each appointment was asked about."""
    rows = session.connection().execute(select(ASKED).order_by(ASKED.c.day, ASKED.c.visit_id))
    return {row.visit_id: date.fromisoformat(row.day) for row in rows}


def row_of(one: Kept) -> dict[str, object]:
    """One thing as its row."""
    match one:
        case Course():
            return _course_row(one)
        case Visit():
            return _visit_row(one)
        case Question():
            return {"id": one.id, "words": one.words, "place": one.place, "visit_id": one.visit, "is_asked": int(one.is_asked)}
        case Practical():
            return {"id": one.id, "interpreter": one.interpreter, "transport": one.transport}


def _course_row(one: Course) -> dict[str, object]:
    end = one.end
    told = end.doctor_told if end else None
    return {
        "id": one.id,
        "who": one.met.who.value,
        "name": one.met.name,
        "since": one.since.isoformat(),
        "ended": end.day.isoformat() if end else None,
        "agreed": end.agreed if end else "",
        "follows_up": end.follows_up if end else "",
        "comes_back": end.comes_back if end else "",
        "doctor_told": told.value if told else None,
    }


def _visit_row(one: Visit) -> dict[str, object]:
    return {
        "id": one.id,
        "day": one.day.isoformat(),
        "time": one.time.strftime("%H:%M") if one.time else None,
        "who": one.met.who.value,
        "name": one.met.name,
        "course_id": one.course,
        "agreed": one.agreed,
        "is_helped": int(one.is_helped),
        "is_reminder_wanted": int(one.is_reminder_wanted),
        "is_off_today": int(one.is_off_today),
    }


def _course(row: Row[Any]) -> Course:
    end = None
    if row.ended is not None:
        told = DoctorTold(row.doctor_told) if row.doctor_told else None
        end = End(date.fromisoformat(row.ended), row.agreed, row.follows_up, row.comes_back, told)
    return Course(row.id, Met(Who(row.who), row.name), date.fromisoformat(row.since), end)


def _visit(row: Row[Any]) -> Visit:
    return Visit(
        id=row.id,
        day=date.fromisoformat(row.day),
        time=time.fromisoformat(row.time) if row.time else None,
        met=Met(Who(row.who), row.name),
        course=row.course_id,
        agreed=row.agreed,
        is_helped=bool(row.is_helped),
        is_reminder_wanted=bool(row.is_reminder_wanted),
        is_off_today=bool(row.is_off_today),
    )


def _question(row: Row[Any]) -> Question:
    return Question(row.id, row.words, row.place, row.visit_id, bool(row.is_asked))
