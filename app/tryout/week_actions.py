"""What a person can do with their own week beside writing it: say that something was done, and take that back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from app.tryout import week_store
from app.tryout.actions import answers_of
from app.tryout.own_week import planned_on, week_in

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.tryout.own_week import Done, Planned

ELEMENT = "week-plan"


@dataclass(frozen=True, slots=True)
class DoneTold:
    """One touch: what it was about, and how it stood before and after."""

    done: Done
    before: bool
    after: bool


def week_of(diary: Diary) -> tuple[Planned, ...]:
    """The lines of the week, as far as they are written."""
    return week_in(answers_of(diary, ELEMENT))


def planned_today(diary: Diary) -> tuple[Planned, ...]:
    """The lines that are planned for today's weekday."""
    return planned_on(week_of(diary), diary.today)


def is_week_planned_today(diary: Diary) -> bool:
    """Whether anything is planned for today's weekday."""
    return bool(planned_today(diary))


def done_of(diary: Diary) -> tuple[Done, ...]:
    """Everything that was said to be done, oldest first."""
    with diary.session() as session:
        return week_store.done_in(session)


def tell_done(diary: Diary, done: Done, *, is_done: bool) -> DoneTold:
    """Say that a line was done on a day, or that it was not."""
    with diary.session() as session:
        before = done in week_store.done_in(session)
        week_store.write_done(session, done, diary.now().astimezone(UTC), is_done=is_done)
        session.commit()
    diary.news.spread()
    return DoneTold(done, before, is_done)


def take_back_done(diary: Diary, told: DoneTold) -> None:
    """As before one touch."""
    tell_done(diary, told.done, is_done=told.before)
