"""When a reminder is due: by the clock on the person's wall, wherever they are, once to a day of the calendar.

A time of day that the summer takes away comes when the clock has jumped; one that the autumn gives twice comes the first time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from app.remind.reminder import ORDER, About

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import tzinfo

    from app.remind.reminder import Reminder

MORNING, EVENING, BEDTIME = time(8), time(21), time(22)
"""Nothing comes from the evening to the morning; what is about sleep may come until bedtime."""

FURTHEST: Final = 15
"""Days to look ahead: a weekday that a zone left out, or that has rung already, comes again within two weeks."""

DAY, MINUTE = timedelta(1), timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One coming of one reminder. The day of the calendar is part of its name: it is never twice, whatever the clock does."""

    reminder_id: str
    day: date


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder at the moment at which it is due."""

    reminder: Reminder
    at: datetime
    day: date

    @property
    def occurrence(self) -> Occurrence:
        """Which coming it is."""
        return Occurrence(self.reminder.id, self.day)


def is_quiet(at: time, about: About) -> bool:
    """Whether a time of day is one at which nothing comes unless the person chose it."""
    if about is About.SLEEP and EVENING <= at <= BEDTIME:
        return False
    return at < MORNING or at >= EVENING


def may_come(reminder: Reminder, at: time) -> bool:
    """Whether this reminder may come at a time of day."""
    return reminder.rings_at_night or not is_quiet(at, reminder.about)


def moment_of(day: date, at: time, zone: tzinfo | None) -> datetime | None:
    """The moment at which a clock on the wall shows a time. Left out, it is the first that follows on that day, if there is any."""
    wall = datetime.combine(day, at.replace(second=0, microsecond=0, fold=0))
    while wall.date() == day:
        moment = wall.replace(tzinfo=zone)
        if moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall:
            return moment
        wall += MINUTE
    return None


def due_on(reminder: Reminder, day: date, zone: tzinfo | None) -> Due | None:
    """When it is due on a day of the calendar."""
    if not reminder.is_on or day.weekday() not in reminder.weekdays:
        return None
    at = moment_of(day, reminder.at, zone)
    if at is None or not may_come(reminder, at.time()) or (reminder.set_at is not None and _utc(at) <= _utc(reminder.set_at)):
        return None
    return Due(reminder, at, day)


def next_due(reminder: Reminder, after: datetime, rung: Collection[Occurrence] = ()) -> datetime | None:
    """The next moment at which it is due, strictly later; in the zone of `after`. What has rung never rings again."""
    return next((due.at for due in _dues(reminder, after, FURTHEST) if due.occurrence not in rung), None)


def due_between(reminders: Iterable[Reminder], after: datetime, until: datetime) -> tuple[Due, ...]:
    """All that is due later than one moment and up to another, in the zone of the first: the earliest first, then in the order of a day."""
    days = (until.astimezone(after.tzinfo).date() - after.date()).days + 1
    dues = (due for reminder in reminders for due in _dues(reminder, after, days) if _utc(due.at) <= _utc(until))
    return tuple(sorted(dues, key=lambda due: (_utc(due.at), ORDER[due.reminder.about], due.reminder.id)))


def _dues(reminder: Reminder, after: datetime, days: int) -> Iterator[Due]:
    for n in range(days):
        due = due_on(reminder, after.date() + n * DAY, after.tzinfo)
        # Two moments of one zone are compared by their walls, and a wall may show the same hour twice.
        if due is not None and _utc(due.at) > _utc(after):
            yield due


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
