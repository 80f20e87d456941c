"""What rings at a moment: a few a day, nothing that is done, nothing while all is paused, and nothing that was left seven times."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.core.day import NOON
from app.remind.reminder import ORDER, About
from app.remind.rule import DAY, Due, Occurrence, due_on, may_come

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.remind.reminder import Reminder

MOST = 1
"""Nobody is reminded more often a day without having asked for it."""

STOPS_AFTER = 7
"""After so many that were left in a row a reminder stops by itself."""

AWAY, QUIET_DAYS = 14, 7
"""After two weeks without a sign of the person comes a quiet week. A shorter one would still what is told once a week."""

THIS_EVENING = time(19)

LATE = timedelta(minutes=15)
"""After so long a reminder does not take the place that another leaves: it waits on I dag."""


class How(Enum):
    """How a reminder reached the person. The values are kept in the file."""

    IN_APP = "in-app"
    SYSTEM = "system"
    AT_START = "at-start"
    """It was due while the app was closed, and is asked about when it is opened."""


class Answer(Enum):
    """What became of one. The values are kept in the file."""

    OPENED = "opened"
    LEFT = "left"
    """The person said "not now": that is an answer."""
    LATER = "later"
    DONE = "done"
    """Worked out, not kept: what it was about was told on that day."""


class Later(Enum):
    """For how long one is put off."""

    QUARTER = "quarter"
    HOUR = "hour"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Rung:
    """One that has come, when and how, and what became of it. One that was put off comes again."""

    occurrence: Occurrence
    about: About
    at: datetime
    how: How = How.IN_APP
    answer: Answer | None = None
    again_at: datetime | None = None
    is_tried: bool = False
    """Rung by hand, to see that it works: it is no coming of the reminder and counts for nothing."""

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.answer is None


@dataclass(frozen=True, slots=True)
class Standing:
    """All that what rings depends on, besides the reminders and the clock."""

    done: frozenset[About] = frozenset()
    """What is told already today."""
    done_yesterday: frozenset[About] = frozenset()
    """What was told yesterday: nobody is asked about it this morning."""
    muted: frozenset[About] = frozenset()
    """What rests by another choice of the person: walks, while the plans rest."""
    rung: tuple[Rung, ...] = ()
    """All that has come, oldest first; what was done afterwards is marked so."""
    paused_until: date | None = None
    """The last day of a pause of all reminders."""
    is_resting: bool = False
    """Whether the person has said that they are better: then nothing rings."""
    last_sign: date | None = None
    """The last day on which the person told or touched anything."""
    most: int = MOST
    has_rung: frozenset[Occurrence] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "has_rung", frozenset(one.occurrence for one in self.rung if not one.is_tried))


def is_silent(standing: Standing, today: date) -> bool:
    """Whether nothing at all rings on a day."""
    is_paused = standing.paused_until is not None and today <= standing.paused_until
    return is_paused or standing.is_resting or is_quiet_week(standing.last_sign, today)


def is_quiet_week(last_sign: date | None, today: date) -> bool:
    """Whether the person seems to be away. After the week the reminders come again, until they stop by themselves."""
    return last_sign is not None and AWAY <= (today - last_sign).days < AWAY + QUIET_DAYS


def is_done(reminder: Reminder, standing: Standing) -> bool:
    """Whether there is no need of it today. In the evening it is about going to bed: a night that is told says nothing of that."""
    is_told = reminder.about in standing.done and not is_about_bedtime(reminder)
    return is_told or reminder.about in standing.muted


def is_about_bedtime(reminder: Reminder) -> bool:
    """Whether one about sleep is about the night to come, and not the one that has gone."""
    return reminder.about is About.SLEEP and reminder.at >= NOON


def is_stopped(reminder: Reminder, rung: Iterable[Rung], today: date) -> bool:
    """Whether it was left seven times in a row, and has stopped by itself. Setting it again begins anew."""
    return reminder.is_on and times_left(reminder, rung, today) >= STOPS_AFTER


def times_left(reminder: Reminder, rung: Iterable[Rung], today: date) -> int:
    """How many of the newest in a row had no answer. What came today may still get one."""
    left = 0
    for one in sorted(rung, key=lambda one: one.at, reverse=True):
        if one.occurrence.reminder_id != reminder.id or one.is_tried or one.occurrence.day >= today:
            continue
        if not one.is_open or (reminder.set_at is not None and one.at <= reminder.set_at):
            break
        left += 1
    return left


def what_rings(reminders: Iterable[Reminder], standing: Standing, now: datetime) -> tuple[Due, ...]:
    """What rings at a moment, in order: what is due today up to now or was put off until now, and has room in the day."""
    if is_silent(standing, now.date()):
        return ()
    by_id = {one.id: one for one in reminders}
    again = tuple(due for due in _put_off(by_id, standing, now) if may_come(due.reminder, now.time()))
    fresh = (due for due in chosen_for(by_id.values(), standing, now) if _utc(due.at) <= _utc(now))
    return _in_order((*again, *fresh))


def what_waits(reminders: Iterable[Reminder], standing: Standing, now: datetime) -> tuple[Due, ...]:
    """What is due today up to now and found no room in the day: it stands on I dag, and does not ring."""
    if is_silent(standing, now.date()):
        return ()
    of_today = tuple(reminders)
    chosen = chosen_for(of_today, standing, now)
    dues = (due for due in _due_today(of_today, standing, now) if due not in chosen and may_come(due.reminder, now.time()))
    return tuple(due for due in dues if _utc(due.at) <= _utc(now))


def chosen_for(reminders: Iterable[Reminder], standing: Standing, now: datetime) -> tuple[Due, ...]:
    """What of the day may still ring: the first in the order of a day, as many as there is room for."""
    reminders = tuple(reminders)
    dues = _due_today(reminders, standing, now)
    # What came due in an hour that is quiet now would hold the place of what may still come.
    can = tuple(due for due in dues if _utc(due.at) > _utc(now) or may_come(due.reminder, now.time()))
    room = standing.most - sum(one.day == now.date() for one in standing.has_rung)
    chosen: list[Due] = []
    for due in can:
        if len(chosen) + _was_before(due, reminders, standing, now) < room:
            chosen.append(due)
    return tuple(chosen)


def _was_before(due: Due, reminders: Iterable[Reminder], standing: Standing, now: datetime) -> int:
    """How many held the place of one that is late now, and are done since: what they leave is no reason to ring at once."""
    if _utc(now) - _utc(due.at) <= LATE:
        return 0
    done = (due_on(one, now.date(), now.tzinfo) for one in reminders if is_done(one, standing))
    above = (one for one in done if one is not None and one.occurrence not in standing.has_rung)
    return sum(one.at > due.at and ORDER[one.reminder.about] < ORDER[due.reminder.about] for one in above)


def was_due(reminders: Iterable[Reminder], standing: Standing, now: datetime) -> tuple[Due, ...]:
    """What was due since yesterday and has not rung: asked about once, one of each, when the app is opened again. Never in a quiet hour."""
    if is_silent(standing, now.date()):
        return ()
    found: list[Due] = []
    all_of_them = tuple(reminders)
    # What finds no room today waits on I dag as it is.
    chosen = chosen_for(all_of_them, standing, now)
    for reminder in all_of_them:
        if is_done(reminder, standing) or is_stopped(reminder, standing.rung, now.date()):
            continue
        dues = (due_on(reminder, now.date() - n * DAY, now.tzinfo) for n in range(2))
        newest = next((due for due in dues if due is not None and _utc(due.at) <= _utc(now)), None)
        if newest is None or (newest.day == now.date() and newest not in chosen):
            continue
        if may_come(reminder, now.time()) and _was_missed(newest, standing, now.date()):
            found.append(newest)
    return _in_order(found)


def _was_missed(due: Due, standing: Standing, today: date) -> bool:
    # A newer one that came says all that an older one would.
    has_come = any(one.reminder_id == due.reminder.id and one.day >= due.day for one in standing.has_rung)
    was_paused = standing.paused_until is not None and due.day <= standing.paused_until
    was_done = due.day < today and due.reminder.about in standing.done_yesterday and not is_about_bedtime(due.reminder)
    return not (has_come or was_paused or was_done)


def put_off_until(reminder: Reminder, later: Later, now: datetime) -> datetime | None:
    """When one that is put off comes again, the same day; nothing if that is too late for it."""
    if later is Later.EVENING:
        again = now.replace(hour=THIS_EVENING.hour, minute=THIS_EVENING.minute, second=0, microsecond=0, fold=0)
    else:
        # Counted in UTC: a quarter of an hour is one in the night that the clock is moved, too.
        again = (_utc(now) + timedelta(minutes=15 if later is Later.QUARTER else 60)).astimezone(now.tzinfo)
    is_open = _utc(again) > _utc(now) and again.date() == now.date() and may_come(reminder, again.time())
    return again if is_open else None


def _due_today(reminders: Iterable[Reminder], standing: Standing, now: datetime) -> tuple[Due, ...]:
    live = (one for one in reminders if not is_done(one, standing) and not is_stopped(one, standing.rung, now.date()))
    dues = (due_on(one, now.date(), now.tzinfo) for one in live)
    return _in_order(due for due in dues if due is not None and due.occurrence not in standing.has_rung)


def _put_off(by_id: dict[str, Reminder], standing: Standing, now: datetime) -> Iterable[Due]:
    for one in standing.rung:
        reminder = by_id.get(one.occurrence.reminder_id)
        if reminder is None or not reminder.is_on or one.is_tried or one.again_at is None or is_done(reminder, standing):
            continue
        again = one.again_at.astimezone(now.tzinfo)
        if one.answer is Answer.LATER and again.date() == now.date() and _utc(again) <= _utc(now):
            yield Due(reminder, again, one.occurrence.day)


def _in_order(dues: Iterable[Due]) -> tuple[Due, ...]:
    return tuple(sorted(dues, key=lambda due: (ORDER[due.reminder.about], _utc(due.at), due.reminder.id)))


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
