"""Phone numbers as dated facts: which one holds on a day, and what takes its place when it ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

CHECK_AGAIN_AFTER = timedelta(days=365)
"""A number that nobody has checked for a year is shown with a word of care beside it."""


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
    """Whom to call in one region while one's own doctor is closed."""

    region: str
    name: str
    number: str | None
    hours: Hours
    checked: date
    valid_from: date
    valid_to: date | None
    successor: str | None

    def holds_on(self, day: date) -> bool:
        """Whether the row is the one for this day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def is_old_on(self, day: date) -> bool:
        """Whether its last check lies too far back to be trusted without a word."""
        return day - self.checked > CHECK_AGAIN_AFTER


@dataclass(frozen=True, slots=True)
class PhoneBook:
    """Every region's row, past and future, and the two doors that are always open."""

    emergency: str
    find_your_own: Link
    rows: tuple[DoctorOnCall, ...]

    def regions_on(self, day: date) -> tuple[DoctorOnCall, ...]:
        """The regions to choose from on a day."""
        return tuple(row for row in self.rows if row.holds_on(day))

    def doctor_on(self, day: date, region: str | None) -> DoctorOnCall | None:
        """The row that holds for a chosen region; of a region that ended, its successor's."""
        seen: set[str] = set()
        while region is not None and region not in seen:
            seen.add(region)
            rows = [row for row in self.rows if row.region == region]
            fitting = next((row for row in rows if row.holds_on(day)), None)
            if fitting:
                return fitting
            ended = [row for row in rows if row.valid_to is not None and row.valid_to < day]
            region = ended[-1].successor if ended else None
        return None


def read_doctors(data: Mapping[str, Any]) -> PhoneBook:
    """The phone book from its file. A file that does not fit is a programmer's mistake and raises."""
    link = data["find_your_own"]
    return PhoneBook(data["emergency"], Link(link["name"], link["url"]), tuple(_row(row) for row in data["doctors_on_call"]))


def _row(row: Mapping[str, Any]) -> DoctorOnCall:
    return DoctorOnCall(
        region=row["region"],
        name=row["name"],
        number=row["number"],
        hours=Hours(row["hours"]),
        checked=date.fromisoformat(row["checked"]),
        valid_from=date.fromisoformat(row["valid_from"]),
        valid_to=read_end(row["valid_to"]),
        successor=row["successor"],
    )


def read_end(text: str | None) -> date | None:
    """The last day of a fact; most have none."""
    return None if text is None else date.fromisoformat(text)


def spoken_number(number: str) -> str:
    """A number as it is read aloud: eight digits in pairs, short ones as they are."""
    pairs = [number[n : n + 2] for n in range(0, len(number), 2)]
    return " ".join(pairs) if len(number) > len("1813") else number
