"""What a person can do about those around them: say who comes along, mark a day written with help, and take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.changed import Keeping, undone
from app.core.day import Span
from app.people import helped_day, store
from app.people.companion import read_companion

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed
    from app.core.diary import Diary
    from app.people.companion import Companion, PeopleProblem
    from app.people.helped_day import HelpedDay, HelpedDays

KEEPING = Keeping(store.companion_in, store.write_companion)
KEEPING_DAYS = Keeping(store.helped_days_in, store.write_helped_days)


def name_companion(diary: Diary, typed: object) -> Changed[Companion] | PeopleProblem:
    """Say who comes along; nothing typed takes it away."""
    return KEEPING.change(diary, lambda _: read_companion(typed))


def take_back_companion(diary: Diary, changed: Changed[Companion]) -> Changed[Companion]:
    """Undo that. The answer can be taken back in turn."""
    return KEEPING.change(diary, partial(undone, changed=changed))


def companion_of(diary: Diary) -> str:
    """Who comes along, or nothing."""
    with diary.session() as session:
        return "".join(one.words for one in store.companion_in(session))


def turn_helped(diary: Diary, day: date) -> Changed[HelpedDay] | PeopleProblem:
    """Tick that a day was written with help, or take the tick away."""
    return KEEPING_DAYS.change(diary, lambda days: helped_day.turn(days, day, diary.today))


def tell_helped_by(diary: Diary, day: date, typed: object) -> Changed[HelpedDay] | PeopleProblem:
    """Say whose help it was; nothing typed takes it away."""
    return KEEPING_DAYS.change(diary, lambda days: helped_day.tell_by(days, day, typed))


def take_back_helped(diary: Diary, changed: Changed[HelpedDay]) -> Changed[HelpedDay]:
    """Undo one change of the days. The answer can be taken back in turn."""
    return KEEPING_DAYS.change(diary, partial(helped_day.take_back, changed=changed))


def helped_on(diary: Diary, day: date) -> HelpedDay | None:
    """What was told of the help on one day, if it was ticked."""
    return next(iter(helped_in(diary, Span(day, day))), None)


def helped_in(diary: Diary, span: Span) -> HelpedDays:
    """What was told of the help on the days of a span, oldest first."""
    with diary.session() as session:
        return store.helped_days_in(session, span)


def helped_days_in(diary: Diary, span: Span) -> tuple[date, ...]:
    """The days of a span that were written with help, oldest first."""
    return tuple(one.day for one in helped_in(diary, span))
