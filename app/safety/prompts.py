"""What is no sign of danger and still worth a calm word: a hard time, low mood, and help that has not helped (L0)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.core.series import mean_of_seven
from app.core.trend import Change, change

if TYPE_CHECKING:
    from app.core.series import Series

HARD, HARD_DAYS = 7.0, 14
LOW = 2.0
LOW_DAYS, OF_DAYS = 10, 14
"""safety.md 2.3: the two soft prompts; their limits await a clinician's check."""

STILL_THERE = 2.0
"""Below this mean nobody is sent anywhere: it is the smallest difference on 0-10 that people notice."""

EIGHT_WEEKS, TWELVE_WEEKS = timedelta(weeks=8), timedelta(weeks=12)
"""Retningslinje table 2 and sections 5.1, 6.3, 6.4."""

RECENT = timedelta(days=7)
LONGEST_GAP = timedelta(days=28)
QUIET = timedelta(days=14)
"""At most one prompt in fourteen days."""


class Prompt(Enum):
    """What may be said, the first one first. The values are kept in the file."""

    LOW_MOOD = "low_mood"
    HARD_TIME = "hard_time"
    LEG_EIGHT_WEEKS = "leg_eight_weeks"
    LEG_WHEN_WALKING = "leg_when_walking"
    HELD_BACK_DESPITE_HELP = "held_back_despite_help"
    NO_PROGRESS = "no_progress"


@dataclass(frozen=True, slots=True)
class Course:
    """What was told up to today: a value a day, gaps kept, and two things that only the person knows."""

    pain: Series
    leg: Series
    hindrance: Series
    mood: Series
    walks_cut_short_by_leg: tuple[date, ...] = ()
    help_since: date | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """The prompt that was shown last, when first, and whether the person closed it."""

    prompt: Prompt
    since: date
    is_closed: bool


def found_in(course: Course, today: date) -> tuple[Prompt, ...]:
    """Every prompt that the course calls for."""
    answers = {
        Prompt.LOW_MOOD: is_mood_low(course.mood),
        Prompt.HARD_TIME: is_hard_time(course.pain, course.hindrance),
        Prompt.LEG_EIGHT_WEEKS: is_unchanged(course.leg, EIGHT_WEEKS),
        Prompt.LEG_WHEN_WALKING: is_leg_cutting_walks_short(course.walks_cut_short_by_leg, today),
        Prompt.HELD_BACK_DESPITE_HELP: is_held_back_despite_help(course.hindrance, course.help_since, today),
        Prompt.NO_PROGRESS: is_unchanged(course.hindrance, EIGHT_WEEKS),
    }
    return tuple(prompt for prompt in Prompt if answers[prompt])


def prompt_for(found: tuple[Prompt, ...], last: Shown | None, today: date) -> Prompt | None:
    """The one prompt that may be up today: the one that is up stays, and no other comes within fourteen days."""
    if last is not None and is_within_quiet(last, today):
        return None if last.is_closed or last.prompt not in found else last.prompt
    return found[0] if found else None


def is_within_quiet(last: Shown, today: date) -> bool:
    """Whether fourteen days have not yet gone since a prompt came up."""
    return today - last.since < QUIET


def is_hard_time(pain: Series, hindrance: Series) -> bool:
    """Whether pain and hindrance both had a mean of seven days at 7 or over, on each of fourteen days."""
    return all(_stayed_high(mean_of_seven(series), HARD_DAYS) for series in (pain, hindrance))


def is_mood_low(mood: Series) -> bool:
    """Whether mood was 2 or lower on at least ten of the last fourteen days that were told."""
    return sum(value <= LOW for value in mood.told[-OF_DAYS:]) >= LOW_DAYS


def is_unchanged(series: Series, length: timedelta) -> bool:
    """Whether something is still there, and not clearly less than when the time began."""
    means = mean_of_seven(series).values
    before, now = len(means) - 1 - length.days, means[-1] if means else None
    then = means[before] if before >= 0 else None
    if then is None or now is None or min(then, now) < STILL_THERE:
        return False
    return change(then, now) is not Change.CLEARLY_LESS


def is_leg_cutting_walks_short(days: tuple[date, ...], today: date) -> bool:
    """Whether the leg has cut walks short for eight weeks, lately too, and without a long pause."""
    told = sorted(days)
    if not told or today - told[-1] > RECENT:
        return False
    start = told[-1]
    for day in reversed(told):
        if start - day > LONGEST_GAP:
            break
        start = day
    return today - start >= EIGHT_WEEKS


def is_held_back_despite_help(hindrance: Series, help_since: date | None, today: date) -> bool:
    """Whether the back still holds the person back a lot after twelve weeks of help."""
    if help_since is None or today - help_since < TWELVE_WEEKS:
        return False
    means = mean_of_seven(hindrance).values
    before = len(means) - 1 - TWELVE_WEEKS.days
    ends = (means[before], means[-1]) if before >= 0 else (None,)
    return all(mean is not None and mean >= HARD for mean in ends)


def _stayed_high(means: Series, days: int) -> bool:
    last = means.values[-days:]
    return len(last) == days and all(mean is not None and mean >= HARD for mean in last)
