"""A person's report: what they chose to hand over of a time, gathered once, and read by every page and file made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from app.core.day import Span
    from app.core.observation import Kind, Observation
    from app.core.trend import Baseline


class Block(Enum):
    """What a report can hold, in the order it is read. The values stand in files and never change."""

    PRACTICAL = "practical"
    ACTIVITIES = "activities"
    PAIN = "pain"
    FUNCTION = "function"
    WALKING = "walking"
    EXERCISES = "exercises"
    FLARES = "flares"
    SLEEP = "sleep"
    CONFIDENCE = "confidence"
    WORK = "work"
    SCORES = "scores"
    QUESTIONS = "questions"
    SIGNS = "signs"
    MARKS = "marks"
    TRIED = "tried"
    AROUND = "around"
    NOTES = "notes"


class Area(Enum):
    """The parts of a life that what helps and what stands in the way can be grouped in (the ICF's frame, without its codes)."""

    BODY = "body"
    ACTIVITY = "activity"
    TAKING_PART = "taking-part"
    SURROUNDINGS = "surroundings"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Rated:
    """How well one of the person's own things went on a day, 0 not at all to 10 as before."""

    day: date
    score: int


@dataclass(frozen=True, slots=True)
class OwnThing:
    """One of the person's own activities, in their own words; `until` is the day it was taken out."""

    id: str
    words: str
    since: date
    until: date | None
    ratings: tuple[Rated, ...] = ()


@dataclass(frozen=True, slots=True)
class TotalTold:
    """A questionnaire's total on the day it was filled in. A place not told is empty."""

    id: str
    instrument: str
    day: date
    value: float
    place: str = ""
    name: str = ""
    """What the questionnaire is called in the report's language."""
    low: float | None = None
    high: float | None = None
    decimals: int = 3


@dataclass(frozen=True, slots=True)
class WalkedWeek:
    """A week of a walking plan: what was planned beside what was done."""

    span: Span
    planned_minutes: int
    planned_days: int
    minutes: int
    days: int
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class ExercisedWeek:
    """A week of exercises: how many times were meant (nothing where nobody said) and how many were done."""

    monday: date
    planned: int | None
    done: int


@dataclass(frozen=True, slots=True)
class FlareTold:
    """A flare-up: its days, whether it is on, and after how many days the person did as usual again."""

    span: Span
    is_on: bool = False
    days_to_usual: int | None = None


@dataclass(frozen=True, slots=True)
class SignTold:
    """A new sign that the person wanted in the report, and the day."""

    day: date
    sign: str
    words: str = ""
    """The sign as a person would notice it, in the report's language."""


@dataclass(frozen=True, slots=True)
class Written:
    """The person's own words about a day."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class TriedThing:
    """A treatment, scan or other thing in the person's own words: what, when, how many times, and whether it helped (yes, no, unsure)."""

    kind: str
    what: str
    when: str = ""
    times: int | None = None
    helped: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class AreaLine:
    """One free line each about one part of life."""

    area: Area
    helps: str = ""
    hinders: str = ""


@dataclass(frozen=True, slots=True)
class Practical:
    """What a front desk must know first."""

    interpreter: str = ""
    transport: str = ""
    companion: str = ""


@dataclass(frozen=True, slots=True)
class Collected:
    """The person's consent to be counted together with others: for what, how much, and when it was given."""

    purpose: str
    scope: str
    given: date


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was chosen, and nothing else. A block that was not chosen is empty here, not hidden later."""

    person: str
    """A random name of this diary (a UUID): no name, no number of anyone."""
    made_at: datetime
    today: date
    span: Span
    blocks: tuple[Block, ...]
    told: tuple[Observation, ...] = ()
    """What was told in the span, by day and kind; the marks and notes stand apart."""
    days_told: int = 0
    names: Mapping[Kind, str] = field(default_factory=dict)
    """What the person calls their own questions."""
    begun: Mapping[Kind, Baseline] = field(default_factory=dict)
    """Where each question began, though that may be before the span."""
    begun_days: Mapping[Kind, int] = field(default_factory=dict)
    """On how many of its seven days each start stands."""
    things: tuple[OwnThing, ...] = ()
    totals: tuple[TotalTold, ...] = ()
    walked: tuple[WalkedWeek, ...] = ()
    exercised: tuple[ExercisedWeek, ...] = ()
    flares: tuple[FlareTold, ...] = ()
    signs: tuple[SignTold, ...] | None = None
    """None is not told, which is not a no."""
    questions: tuple[str, ...] = ()
    marks: tuple[Written, ...] = ()
    notes: tuple[Written, ...] = ()
    tried: tuple[TriedThing, ...] = ()
    areas: tuple[AreaLine, ...] = ()
    practical: Practical | None = None
    helped_days: tuple[date, ...] = ()
    """Days written with someone's help."""
    collected: Collected | None = None
    version: str = ""
    """The app's own version."""
