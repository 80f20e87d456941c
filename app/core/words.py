"""What the app needs to speak a language. The sentences themselves live in locales/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date, datetime


class Words(Protocol):
    """One language."""

    @property
    def language(self) -> str:
        """Its short name: da or en."""

    def say(self, sentence: str, /, **gaps: object) -> str:
        """The sentence in this language, its gaps filled."""

    def count(self, one: str, many: str, n: int, /, **gaps: object) -> str:
        """The right form for n, which fills the gap {n}."""

    def day(self, day: date, /) -> str:
        """A day, short: 4. mar."""

    def weekday(self, day: date, /) -> str:
        """The name of the day, short: ons."""

    def long_day(self, day: date, /) -> str:
        """A day in full: onsdag den 4. marts 2026."""

    def month(self, day: date, /) -> str:
        """The month and its year: marts 2026."""

    def number(self, value: float, /, decimals: int = 1) -> str:
        """A number as people here write it, with no more decimals than it needs."""

    def time(self, moment: datetime, /) -> str:
        """The time of day, as people here write it."""
