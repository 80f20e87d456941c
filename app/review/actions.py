"""What a clinician can do with what is on the desk: keep a patient until a day, delete them, find again who is kept."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.handover.as_share import as_share
from app.review import store
from app.review.kept import Held, Kept
from app.review.reading import read_file

if TYPE_CHECKING:
    from datetime import date

    from app.review.patient import Patient
    from app.review.room import Room


def keep(room: Room, patient: Patient, until: date) -> None:
    """Keep someone's files and note until a day."""
    if room.ports.folder is None:
        return
    files = tuple(Held(file.name, as_share(file.report)) for file in patient.files)
    store.keep(room.ports.folder, Kept(patient.person, until, room.desk.notes.get(patient.person, ""), files))
    _tell(room)


def let_go(room: Room, person: str) -> None:
    """Delete what is kept of someone."""
    if room.ports.folder is not None:
        store.let_go(room.ports.folder, person)
        _tell(room)


def kept_until(room: Room, person: str, today: date) -> date | None:
    """Until when someone is kept, if they are."""
    if room.ports.folder is None:
        return None
    return next((kept.until for kept in store.kept_in(room.ports.folder, today) if kept.person == person), None)


def take_out_kept(room: Room, today: date) -> int:
    """Lay everyone who is kept on the desk; whose day has come is deleted. Says how many there are."""
    if room.ports.folder is None:
        return 0
    kept = store.kept_in(room.ports.folder, today)
    for one in kept:
        for held in one.files:
            if not isinstance(read_file(held.data), Enum):
                room.open_file(held.name, held.data)
        if one.note:
            room.note(one.person, one.note)
    return len(kept)


def _tell(room: Room) -> None:
    # The desk is as it was; whoever shows what is kept is drawn anew.
    room.desk = type(room.desk)(room.desk.files, room.desk.refused, MappingProxyType(dict(room.desk.notes)))
