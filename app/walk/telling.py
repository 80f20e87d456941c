"""What a person tells of test walks, walks, mornings and strength, as plain changes of the notebook."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.day import day_of
from app.walk.clock import minutes_between
from app.walk.problem import WalkProblem, read_whole
from app.walk.test_walks import LONGEST_TEST, MOST_TESTS
from app.walk.told import Clock, Morning, Strength, Tried, Walk

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.walk.notebook import Changes, Notebook
    from app.walk.told import Record

LONGEST_WALK = 600


def tell_test(there: Notebook, new_id: str, typed: object, day: date, at: datetime) -> Changes | WalkProblem:
    """One more test walk, of at most five."""
    if len(there.tests) >= MOST_TESTS:
        return WalkProblem.TOO_MANY_TESTS
    minutes = read_test(typed)
    if isinstance(minutes, WalkProblem):
        return minutes
    return WalkProblem.FUTURE_DAY if day > day_of(at) else _put(Tried(new_id, day, minutes, None, at))


def tell_walk(new_id: str, typed: object, day: date, at: datetime) -> Changes | WalkProblem:
    """One more walk."""
    minutes = read_walk(typed)
    if isinstance(minutes, WalkProblem):
        return minutes
    return WalkProblem.FUTURE_DAY if day > day_of(at) else _put(Walk(new_id, day, minutes, at))


def change(there: Notebook, which: str, typed: object, day: date, at: datetime) -> Changes | WalkProblem:
    """Other minutes or another day of a walk or a test walk."""
    one = _find(there, which)
    if one is None:
        return WalkProblem.NOT_THERE
    minutes = read_test(typed) if isinstance(one, Tried) else read_walk(typed)
    if isinstance(minutes, WalkProblem):
        return minutes
    if day > day_of(at):
        return WalkProblem.FUTURE_DAY
    return _put(replace(one, day=day, minutes=minutes, told_at=at))


def take_out(there: Notebook, which: str) -> Changes | WalkProblem:
    """A walk or a test walk is gone."""
    one = _find(there, which)
    return WalkProblem.NOT_THERE if one is None else {one.key: None}


def tell_morning(there: Notebook, day: date, today: date, *, is_settled: bool | None) -> Changes | WalkProblem:
    """Whether the pain was back at its usual level the morning after; None takes the answer away."""
    if day >= today:
        return WalkProblem.FUTURE_DAY
    if day not in there.minutes:
        return WalkProblem.NOT_THERE
    if is_settled is None:
        return {Morning(day, is_settled=False).key: None}
    return _put(Morning(day, is_settled))


def tick_strength(day: date, today: date, *, is_done: bool) -> Changes | WalkProblem:
    """Something for strength or balance was done on a day, or it was not after all."""
    one = Strength(day)
    if day > today:
        return WalkProblem.FUTURE_DAY
    return {one.key: one if is_done else None}


def start_clock(there: Notebook, at: datetime, *, is_test: bool) -> Changes | WalkProblem:
    """The clock begins. Only this moment is kept."""
    if there.clock is not None:
        return WalkProblem.IS_THERE
    if is_test and len(there.tests) >= MOST_TESTS:
        return WalkProblem.TOO_MANY_TESTS
    return _put(Clock(is_test, at, None))


def stop_clock(there: Notebook, at: datetime) -> Changes | WalkProblem:
    """The walk is over; what the clock says can be told or changed."""
    clock = there.clock
    if clock is None:
        return WalkProblem.NOT_THERE
    return _put(replace(clock, stopped_at=max(at, clock.started_at)))


def keep_clock(there: Notebook, new_id: str, typed: object, at: datetime) -> Changes | WalkProblem:
    """Tell what the clock says, or what was typed in its place, of the day on which it was started."""
    clock = there.clock
    if clock is None:
        return WalkProblem.NOT_THERE
    minutes = minutes_between(clock.started_at, clock.stopped_at or at) if typed is None else typed
    day = day_of(clock.started_at.astimezone(at.tzinfo))
    told = tell_test(there, new_id, minutes, day, at) if clock.is_test else tell_walk(new_id, minutes, day, at)
    return told if isinstance(told, WalkProblem) else {**told, clock.key: None}


def drop_clock(there: Notebook) -> Changes | WalkProblem:
    """It was no walk."""
    return WalkProblem.NOT_THERE if there.clock is None else {there.clock.key: None}


def morning_to_ask(there: Notebook, today: date) -> date | None:
    """Yesterday, if there was a walk and nothing is told of this morning."""
    yesterday = today - timedelta(1)
    return yesterday if yesterday in there.minutes and yesterday not in there.mornings else None


def read_test(typed: object) -> int | WalkProblem:
    """The minutes of a test walk, or why not."""
    return read_whole(typed, 1, LONGEST_TEST, WalkProblem.TEST_RANGE)


def read_walk(typed: object) -> int | WalkProblem:
    """The minutes of a walk, or why not."""
    return read_whole(typed, 1, LONGEST_WALK, WalkProblem.WALK_RANGE)


def _find(there: Notebook, which: str) -> Tried | Walk | None:
    found = there.records.get(("walk", which)) or there.records.get(("test", which))
    return found if isinstance(found, (Tried, Walk)) else None


def _put(one: Record) -> Changes:
    return {one.key: one}
