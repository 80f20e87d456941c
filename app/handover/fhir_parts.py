"""The pieces that a FHIR bundle is made of: references, quantities, and one observation."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from app.handover.fhir_codes import CATEGORY, LOCAL, UCUM, UNITS
from app.handover.plain import to_plain

if TYPE_CHECKING:
    from datetime import date

    from app.core.day import Span
    from app.handover.fhir_codes import Code

Resource = dict[str, Any]


class Ids:
    """Lasting ids: from the person's random name and what a thing is, so that the same export is the same again."""

    def __init__(self, person: str) -> None:
        self.person = person
        self._given = Counter[str]()

    def of(self, *parts: object) -> str:
        """The id of something that has none of its own; of a second one just like it, another."""
        name = "|".join(map(str, parts))
        self._given[name] += 1
        return str(uuid5(UUID(self.person), f"{name}|{self._given[name]}" if self._given[name] > 1 else name))

    def own(self, row: str) -> str:
        """The id that a row has already; it is made into one if it is no UUID."""
        try:
            return str(UUID(row))
        except ValueError:
            return str(uuid5(UUID(self.person), f"row|{row}"))


def reference(there: str) -> dict[str, str]:
    """A pointer to another resource in the same bundle."""
    return {"reference": f"urn:uuid:{there}"}


def quantity(value: float, unit: str) -> dict[str, Any]:
    """A number with its unit."""
    return {"value": to_plain(value), "unit": UNITS[unit], "system": UCUM, "code": unit}


def string(text: str) -> str:
    """A text as FHIR can hold it: every blank but line breaks and tabs is a plain one, and no unseen control sign."""
    return "".join(" " if mark.isspace() and mark not in " \r\n\t" else mark for mark in text if mark >= " " or mark in "\r\n\t")


def about(day: date, days: int) -> dict[str, Any]:
    """The day, or the days up to and including it, that an answer is about."""
    if days == 1:
        return {"effectiveDateTime": day.isoformat()}
    return {"effectivePeriod": {"start": (day - timedelta(days - 1)).isoformat(), "end": day.isoformat()}}


def over(span: Span) -> dict[str, Any]:
    """The days that something lasted."""
    return {"effectivePeriod": {"start": span.first.isoformat(), "end": span.last.isoformat()}}


def observation(id: str, code: Code, text: str, when: dict[str, Any], value: dict[str, Any]) -> Resource:  # noqa: A002 - FHIR's own name
    """One observation without the person and the device, which stand in all of them."""
    return {
        "resourceType": "Observation",
        "id": id,
        "status": "final",
        "category": [{"coding": [{"system": CATEGORY, "code": code.category}]}],
        "code": {"coding": code.coding, "text": string(text) or code.display},
        **when,
        **value,
    }


def component(name: str, display: str, value: dict[str, Any]) -> Resource:
    """One figure of several that belong together."""
    return {"code": {"coding": [{"system": LOCAL, "code": name, "display": display}]}, **value}
