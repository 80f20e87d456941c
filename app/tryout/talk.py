"""Getting ready for a talk: a few points in one's own words, a time to look back on, and what of the diary to bring along."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from app.core.day import last_days
from app.tryout.answers import YES

if TYPE_CHECKING:
    from datetime import date

    from app.core.day import Span
    from app.tryout.answers import Answers, Changes

MOST_POINTS: Final = 3
PERIODS: Final = (4, 12, 26)
"""How many weeks one can look back on."""

PERIOD: Final = "period"


class Part(Enum):
    """What of the diary can be brought along. Free notes are not among it. The values are kept in the file."""

    DAYS = "days"
    HINDRANCE = "hindrance"
    PAIN = "pain"
    FLARES = "flares"
    THINGS = "things"


@dataclass(frozen=True, slots=True)
class Talk:
    """What is written and chosen so far."""

    points: tuple[str, ...]
    weeks: int | None
    parts: tuple[Part, ...]

    @property
    def lacks_period(self) -> bool:
        """Whether something is to be brought along of days that are not chosen yet."""
        return self.weeks is None and bool(set(self.parts) - {Part.THINGS})

    def span(self, today: date) -> Span | None:
        """The days that are looked back on."""
        return last_days(self.weeks * 7, today) if self.weeks else None


def talk_of(answers: Answers) -> Talk:
    """The talk as it is kept."""
    points = tuple(answers[name] for n in range(1, MOST_POINTS + 1) if (name := point_name(n)) in answers)
    weeks = next((weeks for weeks in PERIODS if answers.get(PERIOD) == str(weeks)), None)
    return Talk(points, weeks, tuple(part for part in Part if part_name(part) in answers))


def point_name(n: int) -> str:
    """The name of the n-th point, counted from 1."""
    return f"point-{n}"


def part_name(part: Part) -> str:
    """The name of a tick."""
    return f"bring-{part.value}"


def turned(part: Part, *, is_on: bool) -> Changes:
    """A tick set, or taken away."""
    return {part_name(part): YES if is_on else None}
