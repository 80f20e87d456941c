"""Days that were written with someone's help: a tick beside the day, and whose help it was if the person wants to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.changed import undone
from app.core.typed import one_line
from app.people.companion import LONGEST, PeopleProblem

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed


@dataclass(frozen=True, slots=True)
class HelpedDay:
    """A day that was written with help. Whose it was is empty where it was not told."""

    day: date
    by: str = ""

    @property
    def id(self) -> str:
        """What it is known by: the day."""
        return self.day.isoformat()


HelpedDays = tuple[HelpedDay, ...]
"""Every such day, oldest first."""


def turn(days: HelpedDays, day: date, today: date) -> HelpedDays | PeopleProblem:
    """Tick a day, or take the tick away, with all that was told of it."""
    if day > today:
        return PeopleProblem.FUTURE_DAY
    others = tuple(one for one in days if one.day != day)
    return others if len(others) < len(days) else _in_order((*days, HelpedDay(day)))


def tell_by(days: HelpedDays, day: date, typed: object) -> HelpedDays | PeopleProblem:
    """Whose help it was; nothing typed takes it away."""
    by = one_line(typed)
    if len(by) > LONGEST:
        return PeopleProblem.TOO_LONG
    if all(one.day != day for one in days):
        return PeopleProblem.NOT_THERE
    return tuple(HelpedDay(day, by) if one.day == day else one for one in days)


def take_back(days: HelpedDays, changed: Changed[HelpedDay]) -> HelpedDays:
    """The days as before one change. What another window has changed since then stays."""
    return _in_order(undone(days, changed))


def _in_order(days: HelpedDays) -> HelpedDays:
    return tuple(sorted(days, key=lambda one: one.day))
