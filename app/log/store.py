"""Where days are kept: one row an answer, one row a note, and only what changed is written."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.log.entry import SKIPPED, DayEntry, EntryProblem, Item, Kept, read_answer, write_answer
from app.log.note import Note
from app.log.rows import ANSWERS, NOTES
from app.store.moment import utc_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Row
    from sqlmodel import Session

    from app.core.day import Span

_ORDER = {item.value: n for n, item in enumerate(Item)}

# The save of a day is felt by a finger, so these are Core statements, built once.
_put_answer = insert(ANSWERS)
_put_answer = _put_answer.on_conflict_do_update(
    index_elements=["day", "item"],
    set_={name: _put_answer.excluded[name] for name in ("id", "score", "word", "skipped", "told_at")},
)
_put_note = insert(NOTES)
_put_note = _put_note.on_conflict_do_update(index_elements=["id"], set_={"text": _put_note.excluded.text})
_answers_on = select(ANSWERS).where(ANSWERS.c.day == bindparam("on"))
_notes_on = select(NOTES).where(NOTES.c.day == bindparam("on")).order_by(NOTES.c.told_at)


def entry_on(session: Session, day: date) -> DayEntry:
    """Everything written about one day."""
    connection, on = session.connection(), {"on": day.isoformat()}
    answers = connection.execute(_answers_on, on).all()
    return DayEntry(day, _in_order(answers), tuple([_note(row) for row in connection.execute(_notes_on, on)]))


def entries_in(session: Session, span: Span) -> tuple[DayEntry, ...]:
    """The days of the span that anything is written about, oldest first."""
    first, last = span.first.isoformat(), span.last.isoformat()
    answers: dict[str, list[Row[Any]]] = defaultdict(list)
    notes: dict[str, list[Note]] = defaultdict(list)
    for row in session.connection().execute(select(ANSWERS).where(ANSWERS.c.day.between(first, last))):
        answers[row.day].append(row)
    for row in session.connection().execute(select(NOTES).where(NOTES.c.day.between(first, last)).order_by(NOTES.c.told_at)):
        notes[row.day].append(_note(row))
    days = sorted(answers.keys() | notes.keys())
    return tuple(DayEntry(date.fromisoformat(day), _in_order(answers[day]), tuple(notes[day])) for day in days)


def write(session: Session, before: DayEntry, after: DayEntry) -> None:
    """Make the day in the file what it is after, where it differs from before."""
    day, connection = after.day.isoformat(), session.connection()
    was, now = {kept.item: kept for kept in before.kept}, {kept.item: kept for kept in after.kept}
    if put := [_answer_row(day, kept) for item, kept in now.items() if kept != was.get(item)]:
        connection.execute(_put_answer, put)
    if gone := [item.value for item in was if item not in now]:
        connection.execute(delete(ANSWERS).where(ANSWERS.c.day == day, ANSWERS.c.item.in_(gone)))
    there, here = {note.id: note for note in before.notes}, {note.id: note for note in after.notes}
    if notes := [_note_row(day, note) for name, note in here.items() if note != there.get(name)]:
        connection.execute(_put_note, notes)
    if lost := [name for name in there if name not in here]:
        connection.execute(delete(NOTES).where(NOTES.c.id.in_(lost)))


def _in_order(rows: Sequence[Row[Any]]) -> tuple[Kept, ...]:
    return tuple(_kept(sorted(rows, key=lambda row: _ORDER.get(row.item, len(_ORDER)))))


def _kept(rows: list[Row[Any]]) -> Iterator[Kept]:
    for row in rows:
        item = Item(row.item)
        answer = read_answer(item, SKIPPED if row.skipped else row.score if item.is_scored else row.word)
        if not isinstance(answer, EntryProblem):
            yield Kept(item, answer, row.id, datetime.fromisoformat(row.told_at))


def _note(row: Row[Any]) -> Note:
    return Note(row.id, datetime.fromisoformat(row.told_at), row.text)


def _answer_row(day: str, kept: Kept) -> dict[str, object]:
    written = write_answer(kept.answer)
    skipped = kept.answer is SKIPPED
    return {
        "id": kept.id,
        "day": day,
        "item": kept.item.value,
        "score": written if isinstance(written, int) else None,
        "word": written if isinstance(written, str) and not skipped else None,
        "skipped": int(skipped),
        "told_at": utc_text(kept.told_at),
    }


def _note_row(day: str, note: Note) -> dict[str, object]:
    return {"id": note.id, "day": day, "told_at": utc_text(note.told_at), "text": note.text}
