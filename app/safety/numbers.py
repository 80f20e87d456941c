"""Whom to call while one's own doctor is closed: a number to each region, true for a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from app.core.dated import in_force, now_for, read_term

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.dated import Term

CHECK_AGAIN_AFTER = timedelta(days=365)
"""A number that nobody has checked for a year is shown with a word of care beside it."""

SHORT = 4
"""Numbers this long or shorter are read as they are."""


class Hours(Enum):
    """When the doctor on call answers."""

    ALWAYS = "always"
    DOCTOR_CLOSED = "doctor_closed"


@dataclass(frozen=True, slots=True)
class Link:
    """A page to look something up on."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class DoctorOnCall:
    """The doctor on call of one region; a region that is new may have no number yet."""

    name: str
    title: str
    number: str | None
    hours: Hours
    checked: date
    term: Term

    def is_old_on(self, day: date) -> bool:
        """Whether its last check lies too far back to be trusted without a word."""
        return day - self.checked > CHECK_AGAIN_AFTER


@dataclass(frozen=True, slots=True)
class PhoneBook:
    """Every region, past and future, and the two doors that are always open."""

    emergency: str
    find_your_own: Link
    regions: tuple[DoctorOnCall, ...]

    def regions_on(self, day: date) -> tuple[DoctorOnCall, ...]:
        """The regions to choose from on a day."""
        return in_force(self.regions, day)

    def doctor_on(self, day: date, region: str | None) -> DoctorOnCall | None:
        """Whom to call for a region that was chosen, perhaps before it became part of another."""
        return now_for(region, self.regions, day)


def read_doctors(data: Mapping[str, Any]) -> PhoneBook:
    """The phone book from its file. A file that does not fit is a programmer's mistake and raises."""
    link = data["find_your_own"]
    return PhoneBook(data["emergency"], Link(link["name"], link["url"]), tuple(_region(row) for row in data["doctors_on_call"]))


def _region(row: Mapping[str, Any]) -> DoctorOnCall:
    return DoctorOnCall(
        name=row["region"],
        title=row["name"],
        number=row["number"],
        hours=Hours(row["hours"]),
        checked=date.fromisoformat(row["checked"]),
        term=read_term(row),
    )


def spoken_number(number: str) -> str:
    """A number as it is read aloud: eight digits in pairs, short ones as they are."""
    pairs = [number[n : n + 2] for n in range(0, len(number), 2)]
    return " ".join(pairs) if len(number) > SHORT else number
