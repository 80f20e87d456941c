"""What a person can do with the sleep diary as a whole: start it, let it rest, end it, start anew, delete an old one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from app.sleep import store
from app.sleep.keeping_actions import change
from app.sleep.kept import Changed, key_of
from app.sleep.period import Period, PeriodProblem, ended, open_period, paused, resumed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlmodel import Session

    from app.core.diary import Diary
    from app.sleep.kept import Kept, Key
    from app.sleep.period import Periods


def start_diary(diary: Diary) -> Changed | PeriodProblem:
    """From today on a night is asked for in the morning. What was kept before stays."""
    fresh = Period(str(uuid4()), diary.today)

    def start(session: Session) -> Mapping[Key, Kept | None] | PeriodProblem:
        return PeriodProblem.IS_ON if open_period(store.periods_in(session)) else {key_of(fresh): fresh}

    return change(diary, start)


def pause_diary(diary: Diary) -> Changed | PeriodProblem:
    """It rests until the person goes on."""
    return _on_open(diary, lambda period: paused(period, diary.today))


def resume_diary(diary: Diary) -> Changed | PeriodProblem:
    """It goes on."""
    return _on_open(diary, resumed)


def end_diary(diary: Diary) -> Changed | PeriodProblem:
    """It is over. The nights stay."""
    return _on_open(diary, lambda period: ended(period, diary.today))


def delete_period(diary: Diary, which: str) -> Changed | PeriodProblem:
    """Forget when one was kept. The nights stay."""
    key: Key = (Period, which)

    def gone(session: Session) -> Mapping[Key, Kept | None] | PeriodProblem:
        return PeriodProblem.NOT_THERE if store.find(session, key) is None else {key: None}

    return change(diary, gone)


def periods_of(diary: Diary) -> Periods:
    """Every sleep diary there was, oldest first."""
    with diary.session() as session:
        return store.periods_in(session)


def _on_open(diary: Diary, do: Callable[[Period], Period]) -> Changed | PeriodProblem:
    def make(session: Session) -> Mapping[Key, Kept | None] | PeriodProblem:
        there = open_period(store.periods_in(session))
        return PeriodProblem.NONE_IS_ON if there is None else {key_of(there): do(there)}

    return change(diary, make)
