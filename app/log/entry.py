"""A day as the person told it: what is told, what is skipped, and what is not told at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

from app.core.observation import Kind
from app.core.scale import ScaleProblem, Score, read_score

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.log.note import Note


class Item(Enum):
    """What can be answered about a day, in the order it is asked. The values are kept in the file."""

    HINDRANCE = "hindrance"
    WEEK_PAIN = "week_pain"
    WEEK_WORST = "week_worst"
    BACK_PAIN = "back_pain"
    LEG_PAIN = "leg_pain"
    ACTIVITY = "activity"
    SLEEP = "sleep"
    MOOD = "mood"
    FLARE = "flare"
    WORK = "work"
    OWN_1 = "own_1"
    OWN_2 = "own_2"

    @property
    def is_scored(self) -> bool:
        """Whether the answer is a number from 0 to 10."""
        return self not in (Item.FLARE, Item.WORK)

    @property
    def kind(self) -> Kind:
        """What the other slices call it."""
        return Kind(self.value.replace("_", "-"))

    @classmethod
    def of(cls, kind: Kind) -> Item:
        """The question that others know by this kind."""
        return cls(kind.value.replace("-", "_"))


class Work(Enum):
    """How the day was at work."""

    USUAL = "usual"
    ADAPTED = "adapted"
    OFF = "off"
    NOT_A_WORK_DAY = "not_a_work_day"


class Skipped(Enum):
    """The person was asked and chose to leave it."""

    SKIPPED = "skipped"


class Untold(Enum):
    """A change: this answer shall be as if it had never been told."""

    UNTOLD = "untold"


SKIPPED: Final = Skipped.SKIPPED
UNTOLD: Final = Untold.UNTOLD

Answer: TypeAlias = Score | bool | Work | Skipped


class EntryProblem(Enum):
    """Why an answer, or a whole day, cannot be kept."""

    NOTHING_TOLD = "nothing-told"
    OFF_THE_SCALE = "off-the-scale"
    NOT_AN_ANSWER = "not-an-answer"
    FUTURE_DAY = "future-day"


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer, with its lasting id and the moment, in UTC, when it was told."""

    item: Item
    answer: Answer
    id: str
    told_at: datetime


@dataclass(frozen=True, slots=True)
class DayEntry:
    """Everything that is written about one day."""

    day: date
    kept: tuple[Kept, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def answers(self) -> dict[Item, Answer]:
        """The answers, in the order they are asked. What is not told is not there."""
        return {kept.item: kept.answer for kept in self.kept}

    @property
    def is_told(self) -> bool:
        """Whether anything is told, be it a zero."""
        return bool(self.notes or self.answered)

    @property
    def answered(self) -> int:
        """How many questions have an answer; one that was left has none."""
        return sum(kept.answer is not SKIPPED for kept in self.kept)

    @property
    def is_skipped(self) -> bool:
        """Whether the person was asked about the day and left it all."""
        return bool(self.kept) and not self.is_told

    def find(self, item: Item) -> Kept | None:
        """The answer to one question with its id and time."""
        return next((kept for kept in self.kept if kept.item is item), None)

    def score(self, item: Item) -> Score | None:
        """The number told, or nothing: not told and skipped have none."""
        answer = self.answers.get(item)
        return answer if isinstance(answer, int) and not isinstance(answer, bool) else None


_FLARES = {"yes": True, "no": False}


def read_answer(item: Item, answer: object) -> Answer | EntryProblem:
    """Turn what a person chose into an answer, or say why not. The one door in."""
    if answer is SKIPPED or answer == SKIPPED.value:
        return SKIPPED
    if item is Item.FLARE:
        return _read_flare(answer)
    if item is Item.WORK:
        return _read_work(answer)
    score = read_score(answer)
    return EntryProblem.OFF_THE_SCALE if isinstance(score, ScaleProblem) else score


def write_answer(answer: Answer) -> int | str:
    """An answer as the file holds it; `read_answer` reads it back."""
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return answer.value if isinstance(answer, Enum) else answer


def _read_flare(answer: object) -> bool | EntryProblem:
    if isinstance(answer, bool):
        return answer
    flare = _FLARES.get(answer) if isinstance(answer, str) else None
    return EntryProblem.NOT_AN_ANSWER if flare is None else flare


def _read_work(answer: object) -> Work | EntryProblem:
    if isinstance(answer, Work):
        return answer
    known = isinstance(answer, str) and answer in {work.value for work in Work}
    return Work(answer) if known else EntryProblem.NOT_AN_ANSWER
