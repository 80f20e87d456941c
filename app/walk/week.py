"""One week of a plan: what was planned, what was done, and what was suggested for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.walk.dose import Dose, is_counted, less, more
from app.walk.suggestion import Suggestion
from app.walk.told import How

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from app.core.day import Span
    from app.walk.dose import Aim
    from app.walk.suggestion import Flare
    from app.walk.told import Choice

FOLLOWED = frozenset({Suggestion.EASY_WEEK, Suggestion.RETURN, Suggestion.NO_WALKS})
"""What a week is without a choice. A rise, or a step down of one's own, is only by a touch."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen of a week: its planned days, those that count, those with any walk, and hard mornings."""

    days: int
    counted: int
    walked: int
    unsettled: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the week before suggests, and from where; no suggestion means that it was not looked at."""

    suggestion: Suggestion | None
    dose: Dose
    now: Dose
    aim: Aim
    of: Looked
    flare_weeks: int = 0
    is_plan_now: bool = False
    empty_weeks: int = 0
    wants_tests: bool = False

    @property
    def ways(self) -> Mapping[How, Dose]:
        """What each button would make of the week."""
        ways = {How.MORE: more(self.now, self.aim), How.SAME: self.now, How.LESS: less(self.now)}
        return {How.FOLLOW: self.dose, **ways} if self.is_another_way else ways

    @property
    def is_another_way(self) -> bool:
        """Whether the suggestion is none of the three buttons."""
        return self.suggestion in FOLLOWED and self.dose != self.now

    @property
    def is_at_the_aim(self) -> bool:
        """Whether there would be more, and there is none above the aim."""
        return self.suggestion is Suggestion.MORE and self.dose == self.now


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days of a plan."""

    number: int
    span: Span
    dose: Dose
    easy_from: date | None
    easy_minutes: int
    minutes: Mapping[date, int]
    unsettled_days: int
    is_paused: bool
    is_whole: bool
    flare: Flare
    percent: int | None
    before_flare: int | None
    proposal: Proposal | None
    choice: Choice | None

    def dose_on(self, day: date) -> Dose:
        """What is planned on a day: less from the day on which a flare-up began."""
        is_easy = self.easy_from is not None and day >= self.easy_from
        return Dose(self.easy_minutes, self.dose.days) if is_easy else self.dose

    @property
    def walked_days(self) -> tuple[date, ...]:
        """The days with any walk."""
        return tuple(sorted(day for day, minutes in self.minutes.items() if minutes > 0))

    @property
    def counted_days(self) -> int:
        """On how many days the walks were as long as planned for that day, or nearly."""
        return sum(1 for day, minutes in self.minutes.items() if is_counted(minutes, self.dose_on(day)))

    @property
    def looked(self) -> Looked:
        """What is seen of it when it is over."""
        return Looked(self.dose.days, self.counted_days, len(self.walked_days), self.unsettled_days)


@dataclass(frozen=True, slots=True)
class PlannedAndDone:
    """A week for a report: what was planned, beside what was done."""

    number: int
    span: Span
    planned: Dose
    walked_days: int
    minutes: int
    is_paused: bool
    is_whole: bool

    @property
    def planned_minutes(self) -> int:
        """The minutes of the whole week, as planned."""
        return self.planned.minutes * self.planned.days


def planned_and_done(weeks: Iterable[Week]) -> tuple[PlannedAndDone, ...]:
    """Each week's plan beside what was done in it."""
    return tuple(
        PlannedAndDone(week.number, week.span, week.dose, len(week.walked_days), sum(week.minutes.values()), week.is_paused, week.is_whole)
        for week in weeks
    )


def counted_in(minutes: int, walks_by_day: Sequence[Sequence[int]]) -> int:
    """On how many days the walks, added up, are as long as planned."""
    return sum(1 for walks in walks_by_day if is_counted(sum(walks), Dose(minutes, 1)))
