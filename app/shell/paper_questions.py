"""The questions of the diary as columns on paper, and the doors through which they are typed in again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.flare.plan_actions import plan_of
from app.flare.plan_words import say_new_signs, title
from app.log import asking
from app.log.choices import DAILY, LogChoices
from app.log.choosing_actions import choices_of
from app.log.entry import Item
from app.paper.column import Column, Way
from app.paper.ports import Ports
from app.walk.actions import take_back
from app.walk.problem import WalkProblem
from app.walk.telling_actions import tell_walk

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.diary import Diary
    from app.core.words import Words

WAYS = {Item.FLARE: Way.YES_NO, Item.WORK: Way.WORK}


def columns_for(choices: LogChoices, words: Words) -> tuple[Column, ...]:
    """What is asked about a day. What is asked once a week has no box a day."""
    return tuple(_column(item, choices, words) for item in DAILY if choices.is_on(item))


def _column(item: Item, choices: LogChoices, words: Words) -> Column:
    asked = asking.question(item, choices, words)
    return Column(item.kind, WAYS.get(item, Way.SCORE), asking.title(item, choices, words), asked.title, asked.low, asked.high)


def _tell_walk(diary: Diary, day: date, minutes: int) -> Callable[[], object]:
    told = tell_walk(diary, minutes, day)
    if isinstance(told, WalkProblem):
        raise ValueError(f"a walk from paper: {told.value}")  # noqa: TRY004 - the answer is wrong, not its type
    return partial(take_back, diary, told)


PAPER = Ports(
    chosen=lambda diary: columns_for(choices_of(diary), diary.words),
    usual=lambda words: columns_for(LogChoices(), words),
    plan=lambda diary: tuple((title(field, diary.words), text) for field, text in plan_of(diary).items()),
    help_line=say_new_signs,
    tell_walk=_tell_walk,
)
