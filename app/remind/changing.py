"""What a person does with their reminders, as plain changes of the list, and how one is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from app.core.changed import undone
from app.core.typed import one_line
from app.remind.reminder import ORDER, About, Reminder
from app.remind.rule import is_quiet

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, time

    from app.core.changed import Changed

LONGEST = 60

Reminders = tuple[Reminder, ...]
"""All that a person has, in the order of a day."""


class ReminderProblem(Enum):
    """Why a reminder cannot be as it was wished."""

    NO_TIME = "no-time"
    NO_DAYS = "no-days"
    NO_WORDS = "no-words"
    TOO_LONG = "too-long"
    QUIET_HOURS = "quiet-hours"
    NOT_THERE = "not-there"
    DAY_GONE = "day-gone"
    TOO_LATE = "too-late"


@dataclass(frozen=True, slots=True)
class Wish:
    """A reminder as it is filled in. Nothing of it is chosen beforehand."""

    at: time | None = None
    weekdays: frozenset[int] = frozenset()
    own_words: str = ""
    is_plain: bool = False
    shows_words_in_calendar: bool = False
    rings_at_night: bool = False


def wish_of(reminder: Reminder) -> Wish:
    """A reminder as it stands, to be filled in anew."""
    return Wish(
        reminder.at,
        reminder.weekdays,
        reminder.own_words,
        reminder.is_plain,
        reminder.shows_words_in_calendar,
        reminder.rings_at_night,
    )


def set_reminder(reminders: Reminders, about: About, wish: Wish, new_id: str, now: datetime) -> Reminders | ReminderProblem:
    """The one about something is as it was wished, and on."""
    words = one_line(wish.own_words) if about is About.OWN else ""
    problem = _problem_of(about, wish, words)
    if problem is not None or wish.at is None:
        return problem or ReminderProblem.NO_TIME
    old = of(reminders, about)
    new = Reminder(
        old.id if old else new_id,
        about,
        wish.at.replace(second=0, microsecond=0, tzinfo=None, fold=0),
        wish.weekdays,
        is_on=True,
        own_words=words,
        is_plain=wish.is_plain,
        shows_words_in_calendar=wish.shows_words_in_calendar,
        sequence=old.sequence if old else 0,
        rings_at_night=wish.rings_at_night and is_quiet(wish.at, about),
        set_at=old.set_at if old else now,
    )
    if old is not None and new == old:
        return reminders
    if old is not None:
        is_moved = (old.at, old.weekdays, old.is_on) != (new.at, new.weekdays, new.is_on)
        new = replace(new, sequence=old.sequence + 1, set_at=now if is_moved else old.set_at)
    return _in_order((*(one for one in reminders if one.about is not about), new))


def switch(reminders: Reminders, which: str, now: datetime, *, is_on: bool) -> Reminders | ReminderProblem:
    """On or off. On again, what was left before is forgotten."""
    there = _find(reminders, which)
    if there is None:
        return ReminderProblem.NOT_THERE
    changed = replace(there, is_on=is_on, sequence=there.sequence + 1, set_at=now if is_on else there.set_at)
    return tuple(changed if one.id == which else one for one in reminders)


def forget(reminders: Reminders, which: str) -> Reminders | ReminderProblem:
    """It is gone."""
    return tuple(one for one in reminders if one.id != which) if _find(reminders, which) else ReminderProblem.NOT_THERE


def take_back(reminders: Reminders, changed: Changed[Reminder]) -> Reminders:
    """As before one change. A calendar only takes a newer number, so the number goes on."""
    back = undone(reminders, changed)
    now, newest = {one.id: one for one in reminders}, {one.id: one.sequence for one in (*changed.before, *changed.after)}
    newest |= {which: max(one.sequence, newest.get(which, 0)) for which, one in now.items()}
    return _in_order(one if one == now.get(one.id) else replace(one, sequence=newest.get(one.id, one.sequence) + 1) for one in back)


def of(reminders: Reminders, about: About) -> Reminder | None:
    """The one about something."""
    return next((one for one in reminders if one.about is about), None)


def _problem_of(about: About, wish: Wish, words: str) -> ReminderProblem | None:
    if about is About.OWN and not words:
        return ReminderProblem.NO_WORDS
    if len(words) > LONGEST:
        return ReminderProblem.TOO_LONG
    if wish.at is None:
        return ReminderProblem.NO_TIME
    if not wish.weekdays:
        return ReminderProblem.NO_DAYS
    return ReminderProblem.QUIET_HOURS if is_quiet(wish.at, about) and not wish.rings_at_night else None


def _find(reminders: Reminders, which: str) -> Reminder | None:
    return next((one for one in reminders if one.id == which), None)


def _in_order(reminders: Iterable[Reminder]) -> Reminders:
    return tuple(sorted(reminders, key=lambda one: (ORDER[one.about], one.id)))
