"""What a person can do with their own things: name, reword, replace, take out, rate, and take it back."""

from __future__ import annotations

from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.changed import Keeping
from app.core.function import Function
from app.goals import changing, store
from app.goals.activity import Activity, is_rating_due
from app.goals.change import change_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.changed import Changed
    from app.core.day import Span
    from app.core.diary import Diary
    from app.goals.activity import ActivityProblem, Rating, Things
    from app.goals.change import GoalChange


KEEPING = Keeping(store.things_in, store.write)


def name_thing(diary: Diary, typed: object) -> Changed[Activity] | ActivityProblem:
    """Name one more thing that matters."""
    return KEEPING.change(diary, lambda things: changing.name(things, typed, str(uuid4()), diary.today))


def reword_thing(diary: Diary, which: str, typed: object, *, is_same: bool) -> Changed[Activity] | ActivityProblem:
    """Other words: for the same thing, which keeps its ratings, or for another, which begins anew."""
    if is_same:
        return KEEPING.change(diary, lambda things: changing.reword(things, which, typed))
    return KEEPING.change(diary, lambda things: changing.replace_by(things, which, typed, str(uuid4()), diary.today))


def take_out_thing(diary: Diary, which: str) -> Changed[Activity] | ActivityProblem:
    """It matters less now. Its ratings stay as history."""
    return KEEPING.change(diary, lambda things: changing.take_out(things, which, diary.today))


def bring_back_thing(diary: Diary, which: str) -> Changed[Activity] | ActivityProblem:
    """It matters again, and begins where it began."""
    return KEEPING.change(diary, lambda things: changing.bring_back(things, which))


def forget_thing(diary: Diary, which: str) -> Changed[Activity] | ActivityProblem:
    """Delete it with all its ratings."""
    return KEEPING.change(diary, lambda things: changing.forget(things, which))


def rate_things(diary: Diary, answers: Mapping[str, object]) -> Changed[Activity] | ActivityProblem:
    """Tell how well things go today, all at once."""
    at = diary.now().astimezone(UTC)
    return KEEPING.change(diary, lambda things: changing.rate(things, answers, diary.today, at))


def take_back(diary: Diary, changed: Changed[Activity]) -> Changed[Activity]:
    """Undo one change. The answer can be taken back in turn."""
    return KEEPING.change(diary, partial(changing.take_back, changed=changed))


def things_of(diary: Diary) -> Things:
    """Everything named, what was taken out among it."""
    with diary.session() as session:
        return store.things_in(session)


def is_due(diary: Diary) -> bool:
    """Whether it is time to rate: never done, or two weeks ago."""
    return is_rating_due(things_of(diary), diary.today)


def change_now(diary: Diary) -> GoalChange | None:
    """Then and now of everything that has both, where this build holds them beside each other."""
    return change_of(things_of(diary)) if diary.has(Function.OWN_CHANGE) else None


def ratings_in(diary: Diary, span: Span) -> tuple[tuple[Activity, Rating], ...]:
    """Every rating of the span with its thing, oldest first: what a report or a file lists."""
    told = [(one, rating) for one in things_of(diary) for rating in one.ratings if rating.day in span]
    return tuple(sorted(told, key=lambda pair: (pair[1].day, pair[0].place)))
