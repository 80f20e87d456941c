"""What a person can do with all plans at once: pause them, come back, correct or delete a pause, and take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.changed import Keeping
from app.core.observation import YES, Kind, Observation
from app.core.standing_days import days_with
from app.plans import pause as ideas
from app.plans import store
from app.plans.pause import Pause, PauseProblem, Pauses, Why

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed
    from app.core.day import Span
    from app.core.diary import Diary


KEEPING = Keeping(store.pauses_in, store.write)


def pause_plans(diary: Diary, until: date | None = None, why: Why | None = None) -> Changed[Pause] | PauseProblem:
    """From today on no plan asks anything: up to and including a day, or until the person comes back."""
    new = Pause(str(uuid4()), diary.today, until, why)
    return KEEPING.change(diary, lambda pauses: ideas.begin(pauses, new, diary.today))


def come_back_to_plans(diary: Diary) -> Changed[Pause] | PauseProblem:
    """The plans go on today, where they were."""
    return KEEPING.change(diary, lambda pauses: ideas.come_back(pauses, diary.today))


def correct_pause(diary: Diary, pause: Pause) -> Changed[Pause] | PauseProblem:
    """It had other days, or another reason."""
    return KEEPING.change(diary, lambda pauses: ideas.correct(pauses, pause, diary.today))


def forget_pause(diary: Diary, which: str) -> Changed[Pause] | PauseProblem:
    """As if there had been no pause."""
    return KEEPING.change(diary, lambda pauses: ideas.forget(pauses, which))


def take_back(diary: Diary, changed: Changed[Pause]) -> Changed[Pause]:
    """Undo one change. The answer can be taken back in turn."""
    return KEEPING.change(diary, partial(ideas.take_back, changed=changed))


def pauses_of(diary: Diary) -> Pauses:
    """Every pause, oldest first."""
    with diary.session() as session:
        return store.pauses_in(session)


def pause_now(diary: Diary) -> Pause | None:
    """The pause from the plans that is on."""
    return ideas.pause_on(pauses_of(diary), diary.today)


def paused_days(diary: Diary, span: Span) -> frozenset[date]:
    """The days of a span on which plans rested, whatever they rested for."""
    return days_with(diary, Kind.PAUSE, span)


def observe(diary: Diary, span: Span, also: frozenset[date]) -> tuple[Observation, ...]:
    """The one record of paused days, oldest first: the pauses kept here, and the days that the person rested from everything."""
    days = ideas.paused_in(pauses_of(diary), span, diary.today) | also
    return tuple(Observation(day, Kind.PAUSE, YES) for day in sorted(days))
