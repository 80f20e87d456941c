"""Known questionnaires as data: which totals can occur, which end is the good one, and whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class Good(Enum):
    """Which end of the numbers is the good one."""

    LOW = "low"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Instrument:
    """One questionnaire. Its questions are its owner's and are not here."""

    id: str
    name: Mapping[str, str]
    family: str
    low: float
    high: float
    decimals: int
    good: Good
    about: Mapping[str, str]
    note: Mapping[str, str]
    owner: str
    site: str
    url: str
    checked: date

    def holds(self, number: Decimal) -> bool:
        """Whether a total can be that high or low."""
        return Decimal(str(self.low)) <= number <= Decimal(str(self.high))

    def fits(self, number: Decimal) -> bool:
        """Whether such a total can occur."""
        return self.holds(number) and number == round(number, self.decimals)


def read_instruments(data: Mapping[str, Any]) -> tuple[Instrument, ...]:
    """The questionnaires from their file. A file that does not fit is a programmer's mistake and raises."""
    return tuple(_instrument(row) for row in data["instruments"])


def _instrument(row: Mapping[str, Any]) -> Instrument:
    return Instrument(
        id=row["id"],
        name=row["name"],
        family=row["family"],
        low=row["low"],
        high=row["high"],
        decimals=row["decimals"],
        good=Good(row["good"]),
        about=row["about"],
        note=row["note"],
        owner=row["owner"],
        site=row["site"],
        url=row["url"],
        checked=date.fromisoformat(row["checked"]),
    )


def relatives(instrument: Instrument, known: tuple[Instrument, ...], number: Decimal) -> tuple[Instrument, ...]:
    """The other versions that a total would fit, when it does not fit this one."""
    return tuple(other for other in known if other.family == instrument.family and other.id != instrument.id and other.fits(number))
