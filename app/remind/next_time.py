"""When a reminder rings next, as far as can be known: what its status says, and nothing that is not so."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from app.remind.reminder import ORDER
from app.remind.ringing import Answer, is_done, is_silent, is_stopped
from app.remind.rule import due_on, next_due

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.remind.reminder import Reminder
    from app.remind.ringing import Standing


def next_ring(reminder: Reminder, standing: Standing, now: datetime) -> datetime | None:
    """When it rings next, as far as can be known: not before a pause ends, nor today if it has no room or no need today."""
    if standing.is_resting or is_stopped(reminder, standing.rung, now.date()):
        return None
    after = now
    if standing.paused_until is not None and standing.paused_until >= now.date():
        after = _end_of(standing.paused_until, now)
    elif is_done(reminder, standing) or is_silent(standing, now.date()) or _has_no_room(standing, now.date()):
        after = _end_of(now.date(), now)
    following = next_due(reminder, after, standing.has_rung)
    again = [one.again_at for one in standing.rung if one.occurrence.reminder_id == reminder.id and one.answer is Answer.LATER]
    return next((at.astimezone(now.tzinfo) for at in again if at is not None and _utc(at) > _utc(now)), following)


def is_behind(reminder: Reminder, reminders: Iterable[Reminder], standing: Standing, at: datetime, today: date) -> bool:
    """Whether so many others come first on the day of a moment that this one may wait instead of ringing."""
    day = at.date()
    first = [
        other
        for other in reminders
        if ORDER[other.about] < ORDER[reminder.about]
        and due_on(other, day, at.tzinfo) is not None
        and not is_stopped(other, standing.rung, today)
        and not (day == today and is_done(other, standing))
    ]
    return len(first) >= standing.most


def _has_no_room(standing: Standing, day: date) -> bool:
    return standing.most <= sum(one.day == day for one in standing.has_rung)


def _end_of(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time.max, tzinfo=now.tzinfo)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
