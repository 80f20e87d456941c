"""What happens when a reminder comes: it is decided and kept in one transaction, reaches the person, and is answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from app.remind import store
from app.remind.changing import ReminderProblem
from app.remind.choices import read_choices
from app.remind.ringing import Answer, How, Rung, put_off_until, was_due, what_rings
from app.remind.rule import Occurrence
from app.remind.standing_actions import around, standing_in
from app.remind.telling import told_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.core.diary import Diary
    from app.remind.changing import Reminders
    from app.remind.ports import Others, Ways
    from app.remind.ringing import Later, Standing
    from app.remind.rule import Due

KEPT = timedelta(14)
"""Days for which is kept what rang of a reminder that was deleted."""


def ring_now(diary: Diary, others: Others) -> tuple[Rung, ...]:
    """Decide what rings in this moment, and keep that it did, in one transaction: two open windows ring once."""
    return _come(diary, others, what_rings, How.IN_APP)


def was_due_while_away(diary: Diary, others: Others) -> tuple[Rung, ...]:
    """What was due while the app was closed, asked about once when it is opened: a second window, or a second start, finds nothing."""
    return _come(diary, others, was_due, How.AT_START)


def try_now(diary: Diary, which: str) -> Rung | ReminderProblem:
    """Ring one by hand, to see that it works. It takes no place in the day."""
    now = diary.now()
    with diary.session() as session:
        reminder = next((one for one in store.reminders_in(session) if one.id == which), None)
        if reminder is None:
            return ReminderProblem.NOT_THERE
        rung = Rung(Occurrence(reminder.id, now.date()), reminder.about, now.astimezone(UTC), is_tried=True)
        store.put_rung(session, rung)
        session.commit()
    diary.news.spread()
    return rung


async def deliver(diary: Diary, ways: Ways, rung: Rung) -> Rung:
    """Let what has rung reach the person in every way that this device has; its card stands in the app already."""
    with diary.session() as session:
        reminder = next((one for one in store.reminders_in(session) if one.id == rung.occurrence.reminder_id), None)
        choices = read_choices(store.choices_in(session))
    if reminder is None:
        return rung
    if choices.has_sound and ways.play is not None:
        await ways.play()
    if not (ways.can_notify and await ways.notify(told_of(reminder, diary.words))):
        return rung
    with diary.session() as session:
        store.put_how(session, rung, How.SYSTEM)
        session.commit()
    return replace(rung, how=How.SYSTEM)


async def ring(diary: Diary, others: Others, ways: Ways) -> tuple[Rung, ...]:
    """All that rings in this moment, delivered: what the clock calls."""
    return tuple([await deliver(diary, ways, rung) for rung in ring_now(diary, others)])


def answer(diary: Diary, rung: Rung, how: Answer) -> None:
    """The person opened what it is about, or said that it is not for now."""
    _answer(diary, rung, how, None)


def put_off(diary: Diary, rung: Rung, later: Later) -> datetime | ReminderProblem:
    """It comes again later the same day; the moment at which it does."""
    with diary.session() as session:
        reminder = next((one for one in store.reminders_in(session) if one.id == rung.occurrence.reminder_id), None)
    again = put_off_until(reminder, later, diary.now()) if reminder else None
    if again is None:
        return ReminderProblem.TOO_LATE
    _answer(diary, rung, Answer.LATER, again)
    return again


def take_answer_back(diary: Diary, rung: Rung) -> None:
    """It waits for an answer again."""
    _answer(diary, rung, None, None)


def _answer(diary: Diary, rung: Rung, how: Answer | None, again_at: datetime | None) -> None:
    with diary.session() as session:
        store.put_answer(session, rung, how, again_at)
        session.commit()
    diary.news.spread()


def _come(
    diary: Diary,
    others: Others,
    which: Callable[[Reminders, Standing, datetime], tuple[Due, ...]],
    how: How,
) -> tuple[Rung, ...]:
    with diary.session() as session:
        reminders = store.reminders_in(session)
    if not any(one.is_on for one in reminders):
        return ()
    seen = around(diary, others, reminders)
    with diary.session() as session:
        # A writing comes first: whoever only looked at first would be refused, were another window ringing just now.
        store.forget_rung(session, seen.now.date() - KEPT)
        reminders = store.reminders_in(session)
        dues = which(reminders, standing_in(session, reminders, seen), seen.now)
        rung = tuple(Rung(due.occurrence, due.reminder.about, seen.now.astimezone(UTC), how) for due in dues)
        for one in rung:
            store.put_rung(session, one)
        if rung:
            session.commit()
    if rung:
        diary.news.spread()
    return rung
