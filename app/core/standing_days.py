"""What is on today for every plan: a flare-up, a pause. Read from the diary, so that no slice has to know another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.day import Span, last_days
from app.core.observation import YES, Kind

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary


def is_flare_on(diary: Diary) -> bool:
    """Whether a flare-up is on. In the morning today is not told yet: what was on yesterday still is."""
    told = diary.observed(Kind.FLARE, last_days(2, diary.today))
    return bool(told) and told[-1].value == YES


def is_pause_on(diary: Diary) -> bool:
    """Whether plans rest today, whatever they rest for."""
    return bool(days_with(diary, Kind.PAUSE, Span(diary.today, diary.today)))


def days_with(diary: Diary, kind: Kind, span: Span) -> frozenset[date]:
    """The days of a span on which something was answered with yes."""
    return frozenset(one.day for one in diary.observed(kind, span) if one.value == YES)
