"""How it stands with the reminders now: all that decides what rings, gathered in one place so that it is decided alike everywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.day import Span, day_of
from app.remind import store
from app.remind.choices import read_choices
from app.remind.done import days_done, muted_now
from app.remind.next_time import is_behind, next_ring
from app.remind.reminder import About
from app.remind.ringing import (
    AWAY,
    QUIET_DAYS,
    Answer,
    Standing,
    is_silent,
    is_stopped,
    what_waits,
)
from app.remind.status import Board, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from sqlmodel import Session

    from app.core.diary import Diary
    from app.remind.changing import Reminders
    from app.remind.ports import Others
    from app.remind.reminder import Reminder
    from app.remind.ringing import Rung

WEEKS_BACK = timedelta(60)
"""Seven in a row of one that comes once a week are seven weeks."""


@dataclass(frozen=True, slots=True)
class Around:
    """What other slices know, looked up before the file is written: a look within a writing would wait for itself."""

    now: datetime
    today: date
    done: Mapping[About, frozenset[date]]
    muted: frozenset[About]
    is_resting: bool


def around(diary: Diary, others: Others, reminders: Reminders) -> Around:
    """Look up what the others know. Nothing is looked up for someone who has no reminder."""
    now, today = diary.now(), diary.today
    on = {one.about for one in reminders if one.is_on}
    if not on:
        return Around(now, today, {}, frozenset(), is_resting=False)
    done = days_done(diary, others, on | {About.DIARY}, Span(today - WEEKS_BACK, today))
    return Around(now, today, done, muted_now(diary), others.is_resting(diary))


def standing_in(session: Session, reminders: Reminders, seen: Around) -> Standing:
    """All that decides what rings, as the file has it in this moment."""
    choices = read_choices(store.choices_in(session))
    rung = tuple(_seen(one, seen.done) for one in store.rung_in(session))
    return Standing(
        done=frozenset(about for about, days in seen.done.items() if seen.today in days),
        done_yesterday=frozenset(about for about, days in seen.done.items() if seen.today - timedelta(1) in days),
        muted=seen.muted,
        rung=rung,
        paused_until=choices.paused_until,
        is_resting=seen.is_resting,
        last_sign=_last_sign(reminders, rung, seen),
        most=choices.most,
    )


def board_of(diary: Diary, others: Others) -> Board:
    """How it stands with all of them."""
    with diary.session() as session:
        reminders = store.reminders_in(session)
    seen = around(diary, others, reminders)
    with diary.session() as session:
        standing = standing_in(session, reminders, seen)
    now = seen.now
    silent = is_silent(standing, now.date())
    stopped = tuple(one for one in reminders if is_stopped(one, standing.rung, now.date()))
    return Board(
        reminders,
        standing,
        tuple(_status(one, reminders, standing, now) for one in reminders),
        () if seen.is_resting else tuple(_open(reminders, standing, now)),
        what_waits(reminders, standing, now),
        stopped,
        silent,
    )


def _status(reminder: Reminder, reminders: Reminders, standing: Standing, now: datetime) -> Status:
    mine = [one for one in standing.rung if one.occurrence.reminder_id == reminder.id]
    come, tried = [one for one in mine if not one.is_tried], [one for one in mine if one.is_tried]
    stopped = is_stopped(reminder, standing.rung, now.date())
    following = next_ring(reminder, standing, now)
    behind = following is not None and is_behind(reminder, reminders, standing, following, now.date())
    return Status(reminder, following, come[-1] if come else None, tried[-1] if tried else None, stopped, behind)


def _open(reminders: Reminders, standing: Standing, now: datetime) -> Iterable[Rung]:
    # What was due yesterday evening may be asked about this morning; what is older says nothing any more.
    first = now.date() - timedelta(1)
    there = {one.id for one in reminders}
    for one in standing.rung:
        if one.is_open and one.occurrence.reminder_id in there and (one.is_tried or one.occurrence.day >= first):
            is_new = day_of(one.at.astimezone(now.tzinfo)) == day_of(now)
            if is_new:
                yield one


def _seen(one: Rung, done: Mapping[About, frozenset[date]]) -> Rung:
    """What was told on the day on which it came was not left, whether or not its card was touched."""
    is_told = one.is_open and not one.is_tried and one.occurrence.day in done.get(one.about, ())
    return replace(one, answer=Answer.DONE) if is_told else one


def _last_sign(reminders: Reminders, rung: tuple[Rung, ...], seen: Around) -> date | None:
    told = [day for days in seen.done.values() for day in days]
    touched = [one.occurrence.day for one in rung if one.answer not in {None, Answer.DONE}]
    chosen = [day_of(one.set_at.astimezone(seen.now.tzinfo)) for one in reminders if one.set_at is not None]
    # What lies longer back than the quiet week says nothing more.
    first = seen.today - timedelta(AWAY + QUIET_DAYS)
    return max((day for day in (*told, *touched, *chosen) if day >= first), default=None)
