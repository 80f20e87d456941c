"""Someone whose files are open: one or several reports under one random name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.core.day import Span
    from app.handover.report import Report

GROUP = 4
"""Letters of a random name that are read at once."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that could be read, under the name it came with."""

    name: str
    report: Report


@dataclass(frozen=True, slots=True)
class Patient:
    """One random name and its files, the newest last."""

    person: str
    files: tuple[OpenFile, ...]

    @property
    def alias(self) -> str:
        """The random name, short enough to say: 3F2A-90C1."""
        letters = self.person.replace("-", "").upper()
        return f"{letters[:GROUP]}-{letters[GROUP : 2 * GROUP]}"

    @property
    def newest(self) -> Report:
        """The report that was made last."""
        return self.files[-1].report

    @property
    def span(self) -> Span:
        """The days of the newest report."""
        return self.newest.span

    @property
    def days_told(self) -> int:
        """On how many of them something was told."""
        return self.newest.days_told

    @property
    def last_entry(self) -> date | None:
        """The newest day that was told about."""
        return max((one.day for one in self.newest.told), default=None)


class Order(Enum):
    """How a list of patients can be sorted. The values are handles."""

    NAME = "name"
    LAST_ENTRY = "last-entry"
    DAYS_TOLD = "days-told"
    PERIOD = "period"


def patients_in(files: Iterable[OpenFile]) -> tuple[Patient, ...]:
    """Files laid together by whom they are from. A report that was opened twice is there once."""
    of: dict[str, list[OpenFile]] = {}
    for file in files:
        theirs = of.setdefault(file.report.person, [])
        if all(one.report != file.report for one in theirs):
            theirs.append(file)
    return tuple(Patient(person, tuple(sorted(theirs, key=_age))) for person, theirs in of.items())


def listed(patients: Iterable[Patient], order: Order, wanted: str = "", notes: Mapping[str, str] | None = None) -> tuple[Patient, ...]:
    """Those in whose names or note every word is found, sorted."""
    sought = wanted.casefold().split()
    found = [one for one in patients if all(word in _text(one, notes or {}) for word in sought)]
    return tuple(sorted(found, key=lambda one: _place(one, order)))


def _age(file: OpenFile) -> tuple[str, str]:
    return file.report.made_at.isoformat(), file.name


def _text(patient: Patient, notes: Mapping[str, str]) -> str:
    return " ".join([patient.alias, *(file.name for file in patient.files), notes.get(patient.person, "")]).casefold()


def _place(patient: Patient, order: Order) -> tuple[int, str]:
    # What is newest or most is looked for first.
    first = {
        Order.NAME: 0,
        Order.LAST_ENTRY: -(patient.last_entry.toordinal() if patient.last_entry else 0),
        Order.DAYS_TOLD: -patient.days_told,
        Order.PERIOD: -patient.span.last.toordinal(),
    }[order]
    return first, patient.files[-1].name.casefold()
