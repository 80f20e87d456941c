"""When a reminder rings next, as far as can be known: what its status says, and nothing that is not so."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from app.core.weekly import monday_of
from app.remind.reminder import ORDER, About
from app.remind.ringing import AWAY, QUIET_DAYS, Answer, is_done, is_quiet_week, is_stopped
from app.remind.rule import due_on, next_due, utc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.remind.reminder import Reminder
    from app.remind.ringing import Standing


def next_ring(reminder: Reminder, standing: Standing, now: datetime) -> datetime | None:
    """When it rings next, as far as can be known: not before a pause ends, nor today if it has no room or no need today."""
    if standing.is_resting or reminder.about in standing.muted or is_stopped(reminder, standing.rung, now.date()):
        return None
    last_quiet = _last_quiet(reminder, standing, now.date())
    following = next_due(reminder, now if last_quiet is None else _end_of(last_quiet, now), standing.has_rung)
    again = [one.again_at for one in standing.rung if one.occurrence.reminder_id == reminder.id and one.answer is Answer.LATER]
    return next((at.astimezone(now.tzinfo) for at in again if at is not None and utc(at) > utc(now)), following)


def _last_quiet(reminder: Reminder, standing: Standing, today: date) -> date | None:
    """The last of the days on which it does not come any more, from today on; nothing if it may come today."""
    days = []
    if standing.paused_until is not None and standing.paused_until >= today:
        days.append(standing.paused_until)
    if standing.last_sign is not None and is_quiet_week(standing.last_sign, today):
        days.append(standing.last_sign + timedelta(AWAY + QUIET_DAYS - 1))
    if is_done(reminder, standing):
        # What is told once a week is done until the week is over.
        days.append(monday_of(today) + timedelta(6) if reminder.about is About.CHECK_IN else today)
    if _has_no_room(standing, today):
        days.append(today)
    return max(days, default=None)


def is_behind(reminder: Reminder, reminders: Iterable[Reminder], standing: Standing, at: datetime, today: date) -> bool:
    """Whether so many others come first on the day of a moment that this one may wait instead of ringing."""
    day = at.date()
    first = [
        other
        for other in reminders
        if ORDER[other.about] < ORDER[reminder.about]
        and other.about not in standing.muted
        and due_on(other, day, at.tzinfo) is not None
        and not is_stopped(other, standing.rung, today)
        and not (day == today and is_done(other, standing))
    ]
    return len(first) >= standing.most


def _has_no_room(standing: Standing, day: date) -> bool:
    return standing.most <= sum(one.day == day for one in standing.has_rung)


def _end_of(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time.max, tzinfo=now.tzinfo)
