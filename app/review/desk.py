"""What lies on the physiotherapist's desk: files that were opened, those that could not be, and a note on each patient."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.core.typed import storable
from app.review.patient import OpenFile, patients_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.handover.report import Report
    from app.review.patient import Patient

LONGEST_NOTE = 4000
MOST_BYTES = 64 * 1024 * 1024
"""No file that anyone hands over is larger."""


class ReviewProblem(Enum):
    """Why a file cannot be opened here. What a format itself finds wrong is said by the format."""

    TOO_LARGE = "too-large"
    UNKNOWN = "unknown"
    NEEDS_CODE = "needs-code"
    WRONG_CODE = "wrong-code"
    CANNOT_UNLOCK = "cannot-unlock"
    WHOLE_DIARY = "whole-diary"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that could not be opened: why, in a sentence, and its bytes where a code or a yes may still open it."""

    name: str
    why: Enum
    held: bytes = b""


NO_NOTES: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Desk:
    """In memory only, unless a patient is kept."""

    files: tuple[OpenFile, ...] = ()
    refused: tuple[Refused, ...] = ()
    notes: Mapping[str, str] = field(default_factory=lambda: NO_NOTES)

    @property
    def patients(self) -> tuple[Patient, ...]:
        """Everyone whose files are open."""
        return patients_in(self.files)

    def patient(self, person: str) -> Patient | None:
        """One of them."""
        return next((one for one in self.patients if one.person == person), None)


def opened(desk: Desk, name: str, data: bytes, read: Callable[[bytes], Report | Enum]) -> Desk:
    """The desk with one more file on it, or with why it could not be opened."""
    if len(data) > MOST_BYTES:
        return refused(desk, Refused(name, ReviewProblem.TOO_LARGE))
    found = read(data)
    if isinstance(found, Enum):
        return refused(desk, Refused(name, found, data if found in STILL_TO_OPEN else b""))
    left = tuple(one for one in desk.refused if one.name != name)
    return replace(desk, files=(*desk.files, OpenFile(name, found)), refused=left)


STILL_TO_OPEN = frozenset({ReviewProblem.NEEDS_CODE, ReviewProblem.WRONG_CODE, ReviewProblem.WHOLE_DIARY})


def refused(desk: Desk, why: Refused) -> Desk:
    """The desk with one more file that could not be opened."""
    return replace(desk, refused=(*(one for one in desk.refused if one.name != why.name), why))


def noted(desk: Desk, person: str, typed: str) -> Desk:
    """The desk with another note on someone; an empty one is none."""
    notes = {who: text for who, text in desk.notes.items() if who != person}
    text = storable(typed).strip()[:LONGEST_NOTE]
    return replace(desk, notes=MappingProxyType({**notes, person: text} if text else notes))


def put_away(desk: Desk, person: str) -> Desk:
    """The desk without someone's files and note."""
    notes = {who: text for who, text in desk.notes.items() if who != person}
    return replace(desk, files=tuple(one for one in desk.files if one.report.person != person), notes=MappingProxyType(notes))


def without_refused(desk: Desk, name: str) -> Desk:
    """The desk without a file that could not be opened."""
    return replace(desk, refused=tuple(one for one in desk.refused if one.name != name))
