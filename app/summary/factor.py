"""What a person may choose to hold beside their pain: a short fixed list, chosen before one looks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.core.observation import Kind
from app.summary.together import Result, compare

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from app.summary.together import Together

MOST = 3

REFUSED = frozenset({"medicine", "mood", "work"})
"""Never held beside pain: such a sentence would be read as advice about them (algorithm 3f)."""


class Factor(Enum):
    """Something that the diary knows of a day as a yes or a no. The values are kept in the file."""

    MORE_ACTIVE = "more_active"
    AS_ACTIVE = "as_active"
    SLEPT_WELL = "slept_well"

    @property
    def kind(self) -> Kind:
        """The question that it is read from."""
        return Kind.SLEEP if self is Factor.SLEPT_WELL else Kind.ACTIVITY

    @property
    def least(self) -> float:
        """The lowest answer that counts as a yes."""
        return 5 if self is Factor.AS_ACTIVE else 6


class FactorProblem(Enum):
    """Why something cannot be held beside pain."""

    REFUSED = "refused"
    UNKNOWN = "unknown"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class WentTogether:
    """One factor, and the days with and without it."""

    factor: Factor
    together: Together


def read_factor(name: str) -> Factor | FactorProblem:
    """Turn a name into a factor, or say why not."""
    if name in REFUSED:
        return FactorProblem.REFUSED
    known = {factor.value: factor for factor in Factor}
    return known.get(name, FactorProblem.UNKNOWN)


def hold_beside(factor: Factor, told: Mapping[date, float], pain: Mapping[date, float]) -> WentTogether:
    """The days on which both are told, parted by the factor."""
    return WentTogether(factor, compare((told[day] >= factor.least, pain[day]) for day in sorted(told.keys() & pain.keys())))


def sentence_of_the_week(monday: date, found: Sequence[WentTogether]) -> WentTogether | None:
    """The one that is spoken of this week: each in its turn, whatever it shows."""
    if not found:
        return None
    ready = [one for one in found if one.together.result is not Result.TOO_FEW_DAYS] or list(found)
    return ready[monday.toordinal() // 7 % len(ready)]


def is_chosen_before(chosen_on: date, monday: date) -> bool:
    """Whether it was chosen before the week that is looked at was over."""
    return chosen_on < monday + timedelta(7)
