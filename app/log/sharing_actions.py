"""Lets another slice answer one of the diary's questions for the person, as when a flare-up is said to have begun."""

from __future__ import annotations

from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from app.log import telling
from app.log.actions import new_id
from app.log.entry import UNTOLD, DayEntry, EntryProblem, Item
from app.log.rewriting import rewrite

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.core.diary import Diary
    from app.core.observation import Kind
    from app.log.telling import Told


def answer(diary: Diary, kind: Kind, answers: Mapping[date, str | int | None]) -> Callable[[], object]:
    """Keep one question's answers for some days (None takes one away). What comes back takes it all back."""
    item = Item.of(kind)
    at = diary.now().astimezone(UTC)
    if any(day > diary.today for day in answers):
        raise ValueError("a day that has not come cannot be told")

    def put(entry: DayEntry, _: object) -> DayEntry | EntryProblem:
        given = answers[entry.day]
        return telling.tell(entry, {item: UNTOLD if given is None else given}, None, at, new_id)

    told = rewrite(diary, sorted(answers), put, [item.value])
    if isinstance(told, EntryProblem):
        raise ValueError(f"{kind.value}: {told.value}")  # noqa: TRY004 - the answer is wrong, not its type
    return partial(_take_back, diary, {one.day: one for one in told})


def _take_back(diary: Diary, told: Mapping[date, Told]) -> None:
    rewrite(diary, list(told), lambda entry, _: telling.take_back(entry, told[entry.day]))
