"""What is to come in the days ahead if nothing is told until then: for a system that rings by itself when the app is closed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from app.remind.reminder import ORDER
from app.remind.ringing import chosen_for, is_silent, is_stopped
from app.remind.rule import DAY, due_between

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from app.remind.reminder import Reminder
    from app.remind.ringing import Standing
    from app.remind.rule import Due

DAYS = 10
"""So many days the system rings for someone who does not open the app."""


def ahead(reminders: Iterable[Reminder], standing: Standing, now: datetime) -> tuple[Due, ...]:
    """All of it, later than now: no more a day than the person wants, and nothing in a pause."""
    live = tuple(
        one for one in reminders if one.is_on and one.about not in standing.muted and not is_stopped(one, standing.rung, now.date())
    )
    found: list[Due] = []
    for day, dues in groupby(due_between(live, now, now + DAYS * DAY), lambda due: due.day):
        if is_silent(standing, day):
            continue
        if day == now.date():
            today = chosen_for(live, standing, now)
            found += [due for due in dues if due in today]
        else:
            of_day = sorted(dues, key=lambda due: ORDER[due.reminder.about])[: standing.most]
            found += sorted(of_day, key=lambda due: due.at)
    return tuple(found)
