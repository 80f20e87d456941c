"""What a person does to their own things, as plain changes of the list, and how one is taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.changed import undone
from app.core.scale import ScaleProblem, read_score
from app.goals.activity import MOST, Activity, ActivityProblem, Rating, current, read_activity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from app.core.changed import Changed
    from app.core.scale import Score
    from app.goals.activity import Things


def name(things: Things, typed: object, new_id: str, today: date) -> Things | ActivityProblem:
    """Put one more thing last."""
    words = read_activity(typed)
    if isinstance(words, ActivityProblem):
        return words
    if len(current(things)) >= MOST:
        return ActivityProblem.TOO_MANY
    return (*things, Activity(new_id, words, today, None, _next_place(things)))


def reword(things: Things, which: str, typed: object) -> Things | ActivityProblem:
    """The same thing in other words: its ratings stay."""
    words, there = read_activity(typed), _find(things, which)
    if isinstance(words, ActivityProblem):
        return words
    return ActivityProblem.NOT_THERE if there is None else _with(things, replace(there, words=words))


def replace_by(things: Things, which: str, typed: object, new_id: str, today: date) -> Things | ActivityProblem:
    """Another thing in its place, with a beginning of its own."""
    words, there = read_activity(typed), _find(things, which)
    if isinstance(words, ActivityProblem):
        return words
    if there is None or not there.is_current:
        return ActivityProblem.NOT_THERE
    left = take_out(things, which, today)
    return left if isinstance(left, ActivityProblem) else _in_order((*left, Activity(new_id, words, today, None, there.place)))


def take_out(things: Things, which: str, today: date) -> Things | ActivityProblem:
    """It is no longer one of the things. What was rated stays as history; a thing never rated leaves no trace."""
    there = _find(things, which)
    if there is None or not there.is_current:
        return ActivityProblem.NOT_THERE
    return _with(things, replace(there, until=today)) if there.ratings else _without(things, which)


def bring_back(things: Things, which: str) -> Things | ActivityProblem:
    """It is one of the things again, with the beginning it had."""
    there = _find(things, which)
    if there is None or there.is_current:
        return ActivityProblem.NOT_THERE
    if len(current(things)) >= MOST:
        return ActivityProblem.TOO_MANY
    return _in_order((*_without(things, which), replace(there, until=None, place=_next_place(things))))


def forget(things: Things, which: str) -> Things | ActivityProblem:
    """It is gone, ratings and all."""
    return _without(things, which) if _find(things, which) else ActivityProblem.NOT_THERE


def rate(things: Things, answers: Mapping[str, object], today: date, at: datetime) -> Things | ActivityProblem:
    """Lay today's ratings over what stands there. None takes today's rating away."""
    if not answers:
        return ActivityProblem.NOTHING_RATED
    for which, answer in answers.items():
        there = _find(things, which)
        if there is None or not there.is_current:
            return ActivityProblem.NOT_THERE
        score = read_score(answer)
        if score is ScaleProblem.OFF_THE_SCALE:
            return ActivityProblem.OFF_THE_SCALE
        things = _with(things, _rated(there, today, None if isinstance(score, ScaleProblem) else score, at))
    return things


def take_back(things: Things, changed: Changed[Activity]) -> Things:
    """The things as before one change. What another window has changed since then stays."""
    return _in_order(undone(things, changed))


def _rated(activity: Activity, day: date, score: Score | None, at: datetime) -> Activity:
    if activity.rated_on(day) == score:
        return activity
    others = tuple(rating for rating in activity.ratings if rating.day != day)
    if score is None:
        return replace(activity, ratings=others)
    return replace(activity, ratings=tuple(sorted((*others, Rating(day, score, at)), key=lambda rating: rating.day)))


def _find(things: Things, which: str) -> Activity | None:
    return next((activity for activity in things if activity.id == which), None)


def _with(things: Things, changed: Activity) -> Things:
    return tuple(changed if activity.id == changed.id else activity for activity in things)


def _without(things: Things, which: str) -> Things:
    return tuple(activity for activity in things if activity.id != which)


def _next_place(things: Things) -> int:
    return max((activity.place for activity in things), default=0) + 1


def _in_order(things: Things) -> Things:
    return tuple(sorted(things, key=lambda activity: (activity.place, activity.since, activity.id)))
