"""The check-in of the week: a few questions about the last seven days, once a calendar week, none of which must be answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.core.observation import Kind
from app.core.scale import ScaleProblem, read_score
from app.core.series import ENOUGH_DAYS
from app.core.weekly import monday_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date, datetime

WEEK = 7
DAYS_BETWEEN = 6
"""So that someone who looks in on the same weekday always finds it, even if a day early once."""


class Question(Enum):
    """What is asked, in order. The values are kept in the file."""

    PAIN = "pain"
    WORST = "worst"
    HINDRANCE = "hindrance"
    SLEEP = "sleep"
    CONFIDENCE = "confidence"
    DAYS_USUAL = "days_usual"
    DAYS_ADAPTED = "days_adapted"
    DAYS_OFF = "days_off"


WORK = (Question.DAYS_USUAL, Question.DAYS_ADAPTED, Question.DAYS_OFF)

PAIN_KINDS: Final[Mapping[Question, Kind]] = MappingProxyType({Question.PAIN: Kind.WEEK_PAIN, Question.WORST: Kind.WEEK_WORST})
"""The diary keeps these two, so that there is one answer wherever they are asked."""

OWN_KINDS: Final[Mapping[Question, Kind]] = MappingProxyType(
    {
        Question.HINDRANCE: Kind.WEEK_HINDRANCE,
        Question.SLEEP: Kind.WEEK_SLEEP,
        Question.CONFIDENCE: Kind.CONFIDENCE,
        Question.DAYS_USUAL: Kind.WORK_DAYS_USUAL,
        Question.DAYS_ADAPTED: Kind.WORK_DAYS_ADAPTED,
        Question.DAYS_OFF: Kind.WORK_DAYS_OFF,
    }
)
"""What the check-in keeps itself, and what others call it."""

DAILY_KINDS: Final[Mapping[Question, Kind]] = MappingProxyType(
    {Question.HINDRANCE: Kind.HINDRANCE, Question.SLEEP: Kind.SLEEP, **dict.fromkeys(WORK, Kind.WORK)}
)
"""What the days themselves may have answered already."""


class CheckProblem(Enum):
    """Why a check-in cannot be kept."""

    NOTHING_TOLD = "nothing-told"
    OFF_THE_SCALE = "off-the-scale"
    TOO_MANY_DAYS = "too-many-days"


Answers = dict[Question, int]


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One week's check-in: the day it was told, and the answers that it keeps itself."""

    id: str
    day: date
    told_at: datetime
    answers: Mapping[Question, int]

    @property
    def monday(self) -> date:
        """The week it belongs to."""
        return monday_of(self.day)


def read_answers(typed: Mapping[Question, object]) -> dict[Question, int | None] | CheckProblem:
    """Turn what was touched into answers, or say why not. None takes an answer away."""
    read: dict[Question, int | None] = {}
    for question, answer in typed.items():
        score = read_score(answer)
        if score is ScaleProblem.OFF_THE_SCALE or (question in WORK and isinstance(score, int) and score > WEEK):
            return CheckProblem.OFF_THE_SCALE
        read[question] = None if isinstance(score, ScaleProblem) else score
    return read


def laid_over(stored: Mapping[Question, int], changes: Mapping[Question, int | None]) -> Answers | CheckProblem:
    """The answers after a change; a week has seven days."""
    both: dict[Question, int | None] = {**stored, **changes}
    after = {question: answer for question in Question if (answer := both.get(question)) is not None}
    if sum(after.get(question, 0) for question in WORK) > WEEK:
        return CheckProblem.TOO_MANY_DAYS
    return after


def questions(days_told: Mapping[Question, int], answered: Collection[Question], *, asks_work: bool) -> tuple[Question, ...]:
    """What to ask: not what four or more days have answered, but for pain over the week; what is answered stays."""

    def is_asked(question: Question) -> bool:
        if question in WORK and not asks_work:
            return False
        return days_told.get(question, 0) < ENOUGH_DAYS

    return tuple(question for question in Question if question in answered or is_asked(question))


def is_waiting(today: date, last: date | None, first_told: date | None) -> bool:
    """Whether to offer it: not in a person's first days, once a calendar week, and not two days in a row."""
    since = last or first_told
    if since is None or (today - since).days < DAYS_BETWEEN:
        return False
    return last is None or monday_of(last) < monday_of(today)
