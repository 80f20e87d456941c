"""Things that matter to a person and that the back makes hard, in their own words, rated over time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.typed import one_line

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.core.scale import Score

MOST = 5
LONGEST = 60
DAYS_BETWEEN = 14
"""Ratings closer than this say more about the day than about the activity (algorithm 3e)."""


class ActivityProblem(Enum):
    """Why an activity, or a rating of it, cannot be kept."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    NOT_THERE = "not-there"
    NOTHING_RATED = "nothing-rated"
    OFF_THE_SCALE = "off-the-scale"


@dataclass(frozen=True, slots=True)
class Rating:
    """How well it went, 0 not at all to 10 as before, as told on one day."""

    day: date
    score: Score
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing in the person's own words; `until` is the day it was taken out."""

    id: str
    words: str
    since: date
    until: date | None
    place: int
    ratings: tuple[Rating, ...] = ()

    @property
    def is_current(self) -> bool:
        """Whether it is one of the person's things now."""
        return self.until is None

    @property
    def baseline(self) -> Rating | None:
        """Where it began: the first rating."""
        return self.ratings[0] if self.ratings else None

    @property
    def now(self) -> Rating | None:
        """The newest rating, once there is one of a later day than the first."""
        return self.ratings[-1] if len(self.ratings) > 1 else None

    def rated_on(self, day: date) -> Score | None:
        """The rating of one day."""
        return next((rating.score for rating in self.ratings if rating.day == day), None)


Things = tuple[Activity, ...]
"""Everything a person has named, in order; what was taken out is among them."""


def read_activity(typed: object) -> str | ActivityProblem:
    """Turn what a person typed into the words of an activity, or say why not."""
    words = one_line(typed)
    if not words:
        return ActivityProblem.EMPTY
    return ActivityProblem.TOO_LONG if len(words) > LONGEST else words


def current(things: Things) -> Things:
    """The person's things as they are now."""
    return tuple(activity for activity in things if activity.is_current)


def earlier(things: Things) -> Things:
    """What was taken out, the newest first."""
    gone = [activity for activity in things if activity.until is not None]
    return tuple(sorted(gone, key=lambda activity: (activity.until, activity.place), reverse=True))


def last_rated(things: Things) -> date | None:
    """The day on which anything current was last rated."""
    return max((activity.ratings[-1].day for activity in current(things) if activity.ratings), default=None)


def is_rating_due(things: Things, today: date) -> bool:
    """Whether there is something to rate that never was, or two weeks have gone by."""
    last = last_rated(things)
    return bool(current(things)) and (last is None or (today - last).days >= DAYS_BETWEEN)
