"""What the person wants to be asked: which questions, how often about pain, and two of their own."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from app.core.typed import one_line
from app.log.entry import Item

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

WEEKLY = (Item.WEEK_PAIN, Item.WEEK_WORST)
OWN = (Item.OWN_1, Item.OWN_2)
DAILY = tuple(item for item in Item if item not in WEEKLY)
DAILY_PAIN = (Item.BACK_PAIN, Item.LEG_PAIN)
FOLDED = frozenset({Item.LEG_PAIN, Item.MOOD, Item.WORK})
"""Asked only when the person unfolds them."""

DAYS_BETWEEN_CHECKS = 7
LONGEST_NAME = 60


class ChoiceProblem(Enum):
    """Why a question of one's own cannot be kept."""

    NAME_MISSING = "name-missing"
    ENDS_MISSING = "ends-missing"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class OwnItem:
    """A 0-10 question in the person's own words, with what its two ends mean."""

    name: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class LogChoices:
    """What is asked. At first everything is, but for questions of one's own."""

    on: frozenset[Item] = frozenset(DAILY)
    pain_light: bool = False
    own: Mapping[Item, OwnItem] = field(default_factory=dict)

    def is_on(self, item: Item) -> bool:
        """Whether the question belongs to the day's form, or to the week's."""
        if item in WEEKLY:
            return self.pain_light
        if item in OWN and item not in self.own:
            return False
        return item in self.on and not (self.pain_light and item in DAILY_PAIN)


@dataclass(frozen=True, slots=True)
class Question:
    """A question on the form, and whether it waits folded."""

    item: Item
    folded: bool


def questions(choices: LogChoices, day: date, last_week_check: date | None, answered: Collection[Item] = ()) -> tuple[Question, ...]:
    """The day's questions in order. What is answered already is always there, and unfolded."""
    due = is_week_check_due(day, last_week_check)
    return tuple(
        Question(item, folded=item in FOLDED and item not in answered)
        for item in Item
        if item in answered or (choices.is_on(item) and (due or item not in WEEKLY))
    )


def is_week_check_due(day: date, last: date | None) -> bool:
    """Whether a week has gone since pain was asked about, or it never was."""
    return last is None or (day - last).days >= DAYS_BETWEEN_CHECKS


def read_own(name: str, low: str, high: str) -> OwnItem | ChoiceProblem:
    """Turn what a person typed into a question of their own, or say why not."""
    typed = [one_line(text) for text in (name, low, high)]
    if not typed[0]:
        return ChoiceProblem.NAME_MISSING
    if not all(typed):
        return ChoiceProblem.ENDS_MISSING
    if any(len(text) > LONGEST_NAME for text in typed):
        return ChoiceProblem.TOO_LONG
    return OwnItem(*typed)
