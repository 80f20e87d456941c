"""What a person can tell: test walks, walks, mornings, strength, and a walk by the clock."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from uuid import uuid4

from app.walk import telling
from app.walk.actions import change

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.walk.notebook import Changed
    from app.walk.problem import WalkProblem


def tell_test(diary: Diary, typed: object, day: date) -> Changed | WalkProblem:
    """One more test walk."""
    at = diary.now()
    return change(diary, lambda there: telling.tell_test(there, str(uuid4()), typed, day, at))


def tell_walk(diary: Diary, typed: object, day: date) -> Changed | WalkProblem:
    """One more walk."""
    at = diary.now()
    return change(diary, lambda _there: telling.tell_walk(str(uuid4()), typed, day, at))


def change_walk(diary: Diary, which: str, typed: object, day: date) -> Changed | WalkProblem:
    """Other minutes or another day of a walk or a test walk."""
    at = diary.now()
    return change(diary, lambda there: telling.change(there, which, typed, day, at))


def take_out_walk(diary: Diary, which: str) -> Changed | WalkProblem:
    """A walk or a test walk is gone."""
    return change(diary, lambda there: telling.take_out(there, which))


def tell_morning(diary: Diary, day: date, *, is_settled: bool | None) -> Changed | WalkProblem:
    """Whether the pain was back at its usual level the morning after."""
    return change(diary, lambda there: telling.tell_morning(there, day, diary.today, is_settled=is_settled))


def tick_strength(diary: Diary, day: date, *, is_done: bool) -> Changed | WalkProblem:
    """Something for strength or balance was done on a day, or not after all."""
    return change(diary, lambda _there: telling.tick_strength(day, diary.today, is_done=is_done))


def start_clock(diary: Diary, *, is_test: bool) -> Changed | WalkProblem:
    """The clock begins to run."""
    at = diary.now().astimezone(UTC)
    return change(diary, lambda there: telling.start_clock(there, at, is_test=is_test))


def stop_clock(diary: Diary) -> Changed | WalkProblem:
    """The walk is over."""
    at = diary.now().astimezone(UTC)
    return change(diary, lambda there: telling.stop_clock(there, at))


def keep_clock(diary: Diary, typed: object = None) -> Changed | WalkProblem:
    """Tell what the clock says, or what was typed in its place."""
    at = diary.now()
    return change(diary, lambda there: telling.keep_clock(there, str(uuid4()), typed, at))


def drop_clock(diary: Diary) -> Changed | WalkProblem:
    """It was no walk."""
    return change(diary, telling.drop_clock)
