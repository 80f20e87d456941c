"""The reminders of the made-up people: Karen's diary every evening and a walk on three days, Ali's bedtime."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.remind.reminder import EVERY_DAY, About, Reminder
from app.remind.ringing import Answer, Rung
from app.remind.rule import due_between
from app.remind.store import put_rung, write

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session

NOON = time(12)
DAYS = 10
"""Days ago on which they were set."""

REMINDED: Mapping[str, tuple[tuple[About, time, frozenset[int]], ...]] = {
    "karen": ((About.WALK, time(10), frozenset({0, 2, 5})), (About.DIARY, time(20), EVERY_DAY)),
    # In the evening the app keeps quiet; about sleep it may come until ten if a person sets it so.
    "ali": ((About.SLEEP, time(21, 30), EVERY_DAY),),
}


def write_reminders(session: Session, name: str, until: date, now: datetime) -> None:
    """Write the reminders that someone has, and when they came."""
    set_at = datetime.combine(until - timedelta(DAYS), NOON, tzinfo=now.tzinfo)
    reminders = tuple(
        Reminder(str(uuid5(NAMESPACE_URL, f"{name}/remind/{about.value}")), about, at, days, is_on=True, set_at=set_at.astimezone(UTC))
        for about, at, days in REMINDED.get(name, ())
    )
    write(session, (), reminders)
    come: set[date] = set()
    for due in due_between(reminders, set_at, datetime.combine(until, time.min, tzinfo=now.tzinfo)):
        # One a day, as nobody asked for more.
        if due.day not in come:
            come.add(due.day)
            put_rung(session, Rung(due.occurrence, due.reminder.about, due.at.astimezone(UTC), answer=Answer.OPENED))
