"""Where it is kept what is done with rests. Only what changed is written: a thing with all that was told of it, a morning, an answer."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from app.core.observation import NO, YES
from app.pace.book import Book
from app.pace.pattern import Answer
from app.pace.rows import BREAKS, CHOICES, MORNINGS, PATTERNS, TASKS, TESTS, USES
from app.pace.task import Break, Choice, Task, Test, Use
from app.store.moment import utc_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Table
    from sqlmodel import Session

    from app.core.day import Span

PARTS = ((TESTS, "place"), (CHOICES, "day"), (USES, "place"), (BREAKS, "since"))


def book_in(session: Session) -> Book:
    """Everything that is kept."""
    connection = session.connection()
    parts: dict[str, dict[str, list[Any]]] = {table.name: defaultdict(list) for table, _ in PARTS}
    for table, order in PARTS:
        for row in connection.execute(select(table).order_by(table.c.task_id, table.c[order])):
            parts[table.name][row.task_id].append(row)
    tasks = connection.execute(select(TASKS).order_by(TASKS.c.place, TASKS.c.since, TASKS.c.id))
    mornings = {_day(row.day): row.settled == YES for row in connection.execute(select(MORNINGS).order_by(MORNINGS.c.day))}
    asked = {_day(row.day): Answer(row.answer) if row.answer else None for row in connection.execute(select(PATTERNS))}
    return Book(tuple(_task(row, {name: rows[row.id] for name, rows in parts.items()}) for row in tasks), mornings, asked)


def days_used_in(session: Session, span: Span) -> tuple[date, ...]:
    """The days of a span on which anything was done with rests, oldest first."""
    within = USES.c.day.between(span.first.isoformat(), span.last.isoformat())
    rows = session.connection().execute(select(USES.c.day).where(within).distinct().order_by(USES.c.day))
    return tuple(_day(row.day) for row in rows)


def write(session: Session, before: Book, after: Book) -> None:
    """Make the file what the book is after, where it differs from before."""
    connection = session.connection()
    was, now = {one.id: one for one in before.tasks}, {one.id: one for one in after.tasks}
    other = [which for which in was.keys() | now.keys() if was.get(which) != now.get(which)]
    for table, _ in PARTS:
        connection.execute(delete(table).where(table.c.task_id.in_(other)))
    connection.execute(delete(TASKS).where(TASKS.c.id.in_(other)))
    changed = [now[which] for which in other if which in now]
    for table, rows in _rows(changed):
        if rows:
            connection.execute(insert(table), rows)
    _write_days(session, MORNINGS, "settled", _mornings(before), _mornings(after))
    _write_days(session, PATTERNS, "answer", _asked(before), _asked(after))


def _write_days(session: Session, table: Table, name: str, before: Mapping[str, str | None], after: Mapping[str, str | None]) -> None:
    connection = session.connection()
    nothing = object()
    other = [day for day in before.keys() | after.keys() if before.get(day, nothing) != after.get(day, nothing)]
    connection.execute(delete(table).where(table.c.day.in_(other)))
    if rows := [{"day": day, name: after[day]} for day in other if day in after]:
        connection.execute(insert(table), rows)


def _mornings(book: Book) -> dict[str, str | None]:
    return {day.isoformat(): YES if is_settled else NO for day, is_settled in book.mornings.items()}


def _asked(book: Book) -> dict[str, str | None]:
    return {day.isoformat(): answer.value if answer else None for day, answer in book.asked.items()}


def _task(row: Any, parts: Mapping[str, list[Any]]) -> Task:
    return Task(
        row.id,
        row.words,
        _day(row.since),
        _maybe_day(row.until),
        row.place,
        row.wanted,
        row.total,
        row.rest,
        tuple(Test(one.id, _day(one.day), one.minutes, _moment(one.started_at)) for one in parts["pace_test"]),
        tuple(Choice(_day(one.day), one.work) for one in parts["pace_choice"]),
        tuple(_use(one) for one in parts["pace_use"]),
        tuple(Break(_day(one.since), _maybe_day(one.until)) for one in parts["pace_break"]),
    )


def _use(row: Any) -> Use:
    return Use(row.id, _day(row.day), _moment(row.started_at), _moment(row.stopped_at), row.total, row.work, row.rest)


def _rows(tasks: list[Task]) -> tuple[tuple[Table, list[dict[str, Any]]], ...]:
    """Every row of these things, the things themselves first."""
    return (
        (TASKS, [_task_row(task) for task in tasks]),
        (TESTS, [_test_row(task, n, one) for task in tasks for n, one in enumerate(task.tests)]),
        (CHOICES, [{"task_id": task.id, "day": one.day.isoformat(), "work": one.work} for task in tasks for one in task.choices]),
        (USES, [_use_row(task, n, one) for task in tasks for n, one in enumerate(task.uses)]),
        (
            BREAKS,
            [{"task_id": task.id, "since": one.since.isoformat(), "until": _text(one.until)} for task in tasks for one in task.breaks],
        ),
    )


def _task_row(task: Task) -> dict[str, Any]:
    named = {"id": task.id, "words": task.words, "since": task.since.isoformat(), "until": _text(task.until), "place": task.place}
    return {**named, "wanted": task.wanted, "total": task.total, "rest": task.own_rest}


def _test_row(task: Task, n: int, test: Test) -> dict[str, Any]:
    started = utc_text(test.started_at) if test.started_at else None
    return {"id": test.id, "task_id": task.id, "place": n, "day": test.day.isoformat(), "minutes": test.minutes, "started_at": started}


def _use_row(task: Task, n: int, use: Use) -> dict[str, Any]:
    clock = {
        "started_at": utc_text(use.started_at) if use.started_at else None,
        "stopped_at": utc_text(use.stopped_at) if use.stopped_at else None,
    }
    plan = {"total": use.total, "work": use.work, "rest": use.rest}
    return {"id": use.id, "task_id": task.id, "place": n, "day": use.day.isoformat(), **clock, **plan}


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _maybe_day(text: str | None) -> date | None:
    return None if text is None else _day(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
