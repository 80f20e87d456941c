"""The patient's diary: the file it is kept in, the clock beside it, and news of change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from app.core.day import day_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from datetime import date, datetime

    from sqlmodel import Session

    from app.core.day import Span
    from app.core.function import Function
    from app.core.measure import Measure
    from app.core.observation import Kind, Observation
    from app.core.weekly import WeekTold
    from app.core.words import Words


class News(Protocol):
    """Tells whoever is looking that the diary changed."""

    def spread(self) -> None:
        """Something was written."""

    def jot(self) -> None:
        """Something was written down that is not told yet: only where it is written must be looked at again."""

    @property
    def jottings(self) -> Any:
        """What to hold, to hear of what is not told yet."""


class Known(Protocol):
    """What the slices know and can be told, asked without knowing any of them."""

    def observe(self, diary: Diary, kind: Kind, span: Span, /) -> tuple[Observation, ...]:
        """The observations of one kind in the span, oldest first."""

    def weeks(self, diary: Diary, kind: Kind, span: Span, /) -> tuple[WeekTold, ...]:
        """The calendar weeks of the span in which something of a kind was told, oldest first."""

    def first_told(self, diary: Diary, kind: Kind, /) -> date | None:
        """The first day on which something of a kind was told."""

    def skipped(self, diary: Diary, kind: Kind, span: Span, /) -> frozenset[date]:
        """The days on which a person was asked and chose to leave it."""

    def measures(self, diary: Diary, /) -> tuple[Measure, ...]:
        """The 0-10 questions that this person answers or has answered, function first."""

    def tell(self, diary: Diary, kind: Kind, answers: Mapping[date, str | int | None], /) -> Callable[[], object]:
        """Keep an answer a day (None takes it away). What comes back takes it all back."""


@dataclass(frozen=True, slots=True)
class Diary:
    """Handed to every action. Tests hand in their own."""

    now: Callable[[], datetime]
    session: Callable[[], AbstractContextManager[Session]]
    news: News
    words: Words
    known: Known
    without: frozenset[Function] = frozenset()
    """What this build leaves out."""

    def has(self, function: Function) -> bool:
        """Whether a function that could be read as advice is part of this build."""
        return function not in self.without

    @property
    def today(self) -> date:
        """The patient's day."""
        return day_of(self.now())

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The 0-10 questions that this person answers or has answered, function first."""
        return self.known.measures(self)

    def observed(self, kind: Kind, span: Span) -> tuple[Observation, ...]:
        """What was told of one kind in the span, oldest first."""
        return self.known.observe(self, kind, span)

    def weeks(self, kind: Kind, span: Span) -> tuple[WeekTold, ...]:
        """The calendar weeks of the span in which something of a kind was told, oldest first."""
        return self.known.weeks(self, kind, span)

    def first_day(self, kind: Kind) -> date | None:
        """The first day on which something of a kind was told."""
        return self.known.first_told(self, kind)

    def skipped(self, kind: Kind, span: Span) -> frozenset[date]:
        """The days on which a person was asked and chose to leave it."""
        return self.known.skipped(self, kind, span)

    def tell(self, kind: Kind, answers: Mapping[date, str | int | None]) -> Callable[[], object]:
        """Answer a question for some days in the slice that asks it; what comes back undoes it."""
        return self.known.tell(self, kind, answers)
