"""Days with much and then days with little, if they came more than once: a question to the person, never a verdict (algorithm 3b.5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    Told = Sequence[float | None]

WINDOW, ENOUGH = 28, 14
APART = 2
"""So far from the middle is a day with much, a day with little, or a day with more pain."""

WITHIN = 3
"""The day with little comes at most so many days after the day with much."""

EPISODES = 2
QUIET_DAYS = 14


class Pattern(Enum):
    """What the days show. Only PATTERN is ever spoken of."""

    PATTERN = "pattern"
    SINGLE = "single"
    NONE = "none"
    TOO_FEW_DAYS = "too_few_days"


class Answer(Enum):
    """What the person says to it. The values are kept in the file."""

    YES = "yes"
    NO = "no"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Asked:
    """A day on which it was asked, and the answer if there was one."""

    day: date
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """The result, and each day with much with its day with little, counted from the first of the days."""

    pattern: Pattern
    episodes: tuple[tuple[int, int], ...] = ()


def seen_in(activity: Told, pain: Told) -> Seen:
    """Look at some days in a row. A day that is not told is neither much nor little."""
    told = [value for value in activity if value is not None]
    if len(told) < ENOUGH:
        return Seen(Pattern.TOO_FEW_DAYS)
    found = _episodes(activity, pain, median(told), _middle(pain))
    pattern = Pattern.PATTERN if len(found) >= EPISODES else Pattern.SINGLE if found else Pattern.NONE
    return Seen(pattern, found)


def is_quiet(asked: Sequence[Asked], today: date) -> bool:
    """Whether it was asked so lately that the app keeps quiet. What stands unanswered from today goes on standing."""
    lately = [one for one in asked if 0 <= (today - one.day).days < QUIET_DAYS]
    return any(one.answer is not None or one.day != today for one in lately)


def _episodes(activity: Told, pain: Told, usual: float, usual_pain: float | None) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    n = 0
    while n < len(activity):
        low = _low_after(n, activity, pain, usual, usual_pain) if _is_high(activity[n], usual) else None
        if low is not None:
            found.append((n, low))
        n = n + 1 if low is None else low + 1
    return tuple(found)


def _low_after(high: int, activity: Told, pain: Told, usual: float, usual_pain: float | None) -> int | None:
    for n in range(high + 1, min(high + WITHIN + 1, len(activity))):
        value = activity[n]
        is_low = value is not None and value <= usual - APART
        if is_low and usual_pain is not None and any(_is_high(ache, usual_pain) for ache in pain[high + 1 : n + 1]):
            return n
    return None


def _is_high(value: float | None, usual: float) -> bool:
    return value is not None and value >= usual + APART


def _middle(values: Told) -> float | None:
    told = [value for value in values if value is not None]
    return median(told) if told else None
