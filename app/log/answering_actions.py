"""Lets another slice answer one of the diary's questions for the person, as when a flare-up is said to have begun."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.log import actions
from app.log.entry import UNTOLD, Item
from app.log.telling import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.core.diary import Diary
    from app.core.observation import Kind

_ITEM_OF = {item.kind: item for item in Item}


def answer(diary: Diary, kind: Kind, answers: Mapping[date, str | int | None]) -> Callable[[], object]:
    """Keep an answer a day, None for as if not told. What comes back takes exactly these back."""
    item = _ITEM_OF[kind]
    told = [actions.tell_day(diary, day, {item: UNTOLD if said is None else said}) for day, said in answers.items()]
    return partial(_take_back, diary, [one for one in told if isinstance(one, Told)])


def _take_back(diary: Diary, told: list[Told]) -> None:
    for one in reversed(told):
        actions.take_back(diary, one)
