"""A report as rows that can be counted together with those of others: numbers only, under a random name, without a word of anyone's."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.core.observation import NO, YES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.handover.report import Report

THING, TOTAL = "own-thing", "total"
"""What is not told by the day: a rating of one's own thing, and a questionnaire's total, each with its number or name behind it."""

EPOCH = date(1970, 1, 1)
_WORDS = {YES: 1.0, NO: 0.0}
_CHOSEN = frozenset({Kind.WORK})
"""Answered with one of a few words, none of them the person's own: each word is a kind of its own, told with a 1."""


@dataclass(slots=True)
class Rows:
    """Rows of many people, column by column; names and kinds are numbers into their lists."""

    people: list[str] = field(default_factory=list)
    kinds: dict[str, int] = field(default_factory=dict)
    sources: dict[str, int] = field(default_factory=dict)
    patient: array[int] = field(default_factory=lambda: array("l"))
    day: array[int] = field(default_factory=lambda: array("l"))
    kind: array[int] = field(default_factory=lambda: array("l"))
    value: array[float] = field(default_factory=lambda: array("d"))
    source: array[int] = field(default_factory=lambda: array("l"))

    def __len__(self) -> int:
        return len(self.value)

    def add(self, alias: str, told: Mapping[tuple[date, str], tuple[float, str]]) -> None:
        """One person's rows."""
        number = len(self.people)
        self.people.append(alias)
        for (day, kind), (value, source) in sorted(told.items()):
            self.patient.append(number)
            self.day.append((day - EPOCH).days)
            self.kind.append(self.kinds.setdefault(kind, len(self.kinds)))
            self.value.append(value)
            self.source.append(self.sources.setdefault(source, len(self.sources)))


def told_in(reports: Iterable[tuple[Report, str]]) -> dict[tuple[date, str], tuple[float, str]]:
    """What someone's reports say, day by day. Where two say something of the same day, the one that was made last counts."""
    told: dict[tuple[date, str], tuple[float, str]] = {}
    for report, source in sorted(reports, key=lambda pair: pair[0].made_at):
        told.update({key: (value, source) for key, value in _numbers(report).items()})
    return told


def _numbers(report: Report) -> dict[tuple[date, str], float]:
    numbers: dict[tuple[date, str], float] = {}
    for one in report.told:
        if not isinstance(one.value, str):
            numbers[one.day, one.kind.value] = float(one.value)
        elif one.value in _WORDS:
            numbers[one.day, one.kind.value] = _WORDS[one.value]
        elif one.kind in _CHOSEN:
            numbers[one.day, f"{one.kind.value}-{one.value}"] = 1.0
    for place, thing in enumerate(report.things, start=1):
        numbers.update({(rated.day, f"{THING}-{place}"): float(rated.score) for rated in thing.ratings})
    numbers.update({(total.day, f"{TOTAL}-{total.instrument}"): total.value for total in report.totals})
    return numbers
