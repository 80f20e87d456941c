"""What a person can do with the tries of their own stairs: tell one, change it, delete it, and take that back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING
from uuid import uuid4

from app.tryout import stair_store as store
from app.tryout.stairs import TryProblem, read_try

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.tryout.stairs import StairTry, TypedTry

ELEMENT = "my-stairs"


@dataclass(frozen=True, slots=True)
class TryTold:
    """One telling: a try before and after."""

    which: str
    before: StairTry | None
    after: StairTry | None


def tries_of(diary: Diary) -> tuple[StairTry, ...]:
    """Every try, oldest first."""
    with diary.session() as session:
        return store.tries_in(session)


def tell_try(diary: Diary, typed: TypedTry, which: str | None = None) -> TryTold | TryProblem:
    """Tell a new try, or tell one (`which`) anew."""
    one = read_try(typed, which or str(uuid4()), diary.today)
    return one if isinstance(one, TryProblem) else _write(diary, one.id, one)


def forget_try(diary: Diary, which: str) -> TryTold:
    """Delete a try."""
    return _write(diary, which, None)


def take_back_try(diary: Diary, told: TryTold) -> None:
    """The try as before one telling, unless another window has told it anew since."""
    with diary.session() as session:
        if _named(store.tries_in(session), told.which) == told.after:
            store.write_try(session, told.which, told.before, diary.now().astimezone(UTC))
            session.commit()
    diary.news.spread()


def _write(diary: Diary, which: str, one: StairTry | None) -> TryTold:
    with diary.session() as session:
        before = _named(store.tries_in(session), which)
        store.write_try(session, which, one, diary.now().astimezone(UTC))
        session.commit()
    diary.news.spread()
    return TryTold(which, before, one)


def _named(tries: tuple[StairTry, ...], which: str) -> StairTry | None:
    return next((one for one in tries if one.id == which), None)
