"""What saving does to a day, and how the same saving is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from app.log.entry import UNTOLD, DayEntry, EntryProblem, Item, Kept, read_answer
from app.log.note import Note, NoteProblem, read_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime

_MOMENT = timedelta(microseconds=1)

Name = TypeVar("Name")
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Told:
    """One saving: the day as it stood before, and as it stands after."""

    before: DayEntry
    after: DayEntry

    @property
    def day(self) -> date:
        """The day it was about."""
        return self.before.day

    @property
    def is_change(self) -> bool:
        """Whether anything is other than it was."""
        return self.before != self.after


def tell(
    entry: DayEntry, changes: Mapping[Item, object], note: str | None, at: datetime, new_id: Callable[[], str]
) -> DayEntry | EntryProblem:
    """Lay the changed answers, and maybe a note, over what stands there. All other answers stay."""
    text = read_note(note)
    if not changes and isinstance(text, NoteProblem):
        return EntryProblem.NOTHING_TOLD
    kept = {there.item: there for there in entry.kept}
    for item, change in changes.items():
        if change is UNTOLD:
            kept.pop(item, None)
            continue
        answer = read_answer(item, change)
        if isinstance(answer, EntryProblem):
            return answer
        there = kept.get(item)
        if there is None or there.answer != answer:
            kept[item] = Kept(item, answer, there.id if there else new_id(), at)
    notes = entry.notes
    if isinstance(text, str):
        notes = (*notes, Note(new_id(), _a_free_moment(at, notes), text))
    return _entry(entry.day, kept.values(), notes)


def clear(entry: DayEntry) -> DayEntry:
    """The day as if nothing had been written."""
    return DayEntry(entry.day)


def reword(entry: DayEntry, note_id: str, text: str) -> DayEntry | NoteProblem:
    """The day with another text in one note, which keeps its time."""
    words = read_note(text)
    if isinstance(words, NoteProblem):
        return words
    if all(note.id != note_id for note in entry.notes):
        return NoteProblem.NOT_THERE
    return replace(entry, notes=tuple(replace(n, text=words) if n.id == note_id else n for n in entry.notes))


def take_out(entry: DayEntry, note_id: str) -> DayEntry | NoteProblem:
    """The day without one note."""
    left = tuple(note for note in entry.notes if note.id != note_id)
    return NoteProblem.NOT_THERE if left == entry.notes else replace(entry, notes=left)


def take_back(entry: DayEntry, told: Told) -> DayEntry:
    """The day as before one saving. What another window has changed since then stays."""
    kept = _put_back(_by_item(entry), _by_item(told.before), _by_item(told.after))
    notes = _put_back(_by_id(entry), _by_id(told.before), _by_id(told.after))
    return _entry(entry.day, kept.values(), notes.values())


def _put_back(now: dict[Name, Thing], before: dict[Name, Thing], after: dict[Name, Thing]) -> dict[Name, Thing]:
    touched = [name for name in before | after if before.get(name) != after.get(name)]
    for name in touched:
        if now.get(name) == after.get(name):
            now.pop(name, None)
            if name in before:
                now[name] = before[name]
    return now


def _by_item(entry: DayEntry) -> dict[Item, Kept]:
    return {kept.item: kept for kept in entry.kept}


def _by_id(entry: DayEntry) -> dict[str, Note]:
    return {note.id: note for note in entry.notes}


_ORDER = {item: n for n, item in enumerate(Item)}


def _entry(day: date, kept: Iterable[Kept], notes: Iterable[Note]) -> DayEntry:
    in_order = sorted(kept, key=lambda one: _ORDER[one.item])
    return DayEntry(day, tuple(in_order), tuple(sorted(notes, key=lambda note: note.told_at)))


def _a_free_moment(at: datetime, notes: tuple[Note, ...]) -> datetime:
    # Notes are ordered by their time, so two of one moment need a moment each.
    taken = {note.told_at for note in notes}
    while at in taken:
        at += _MOMENT
    return at
