"""What a person can do with the lock: set a PIN, try it, change it, take it off, choose when it closes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from app.lock.lock import MINUTES, new_lock
from app.lock.outcome import Opened, Refused
from app.lock.pin import Pin, PinProblem, read_new_pin, read_pin
from app.lock.store import forget_tries, lock_in, lower_wait, put_lock, put_tries, take_lock_off, tries_in
from app.lock.tries import WATCH, one_more

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.lock.lock import Lock
    from app.lock.tries import Watch


def lock_of(diary: Diary) -> Lock | None:
    """The lock of the diary, if there is one."""
    with diary.session() as session:
        return lock_in(session)


def wait_of(diary: Diary, watch: Watch = WATCH) -> int:
    """How many seconds the next try has to wait."""
    with diary.session() as session:
        return watch.left_of(tries_in(session))


def write_wait(diary: Diary, watch: Watch = WATCH) -> int:
    """Write down what is left of the wait, so that a new start goes on from there."""
    with diary.session() as session:
        tries = tries_in(session)
        left = watch.left_of(tries)
        if left < tries.left:
            lower_wait(session, tries.wait, left)
            session.commit()
    return left


async def try_pin(diary: Diary, typed: str, watch: Watch = WATCH) -> Opened | Refused | PinProblem:
    """Open with a PIN. What cannot be a PIN is no try."""
    pin = read_pin(typed)
    if not isinstance(pin, Pin):
        return pin
    with diary.session() as session:
        lock, tries = lock_in(session), tries_in(session)
        if lock is None:
            return PinProblem.NONE_SET
        if left := watch.left_of(tries):
            return Refused(left, was_tried=False)
        # Counted first: who closes the app before the answer, or tries in many windows at once, wins nothing.
        put_tries(session, counted := one_more(tries, uuid4().hex))
        session.commit()
    if not await lock.is_opened_by(pin):
        left = watch.left_of(counted)
        diary.news.spread()
        return Refused(left, was_tried=True)
    with diary.session() as session:
        forget_tries(session)
        session.commit()
    watch.forget()
    return Opened(lock)


async def set_pin(diary: Diary, typed: str, again: str) -> Lock | PinProblem:
    """Lock the diary with a new PIN. What another window has set stands."""
    pin = read_new_pin(typed, again)
    if not isinstance(pin, Pin):
        return pin
    lock = await new_lock(pin)
    with diary.session() as session:
        if lock_in(session) is not None:
            return PinProblem.ALREADY_SET
        put_lock(session, lock)
        session.commit()
    diary.news.spread()
    return lock


async def change_pin(diary: Diary, old: str, typed: str, again: str, watch: Watch = WATCH) -> Lock | Refused | PinProblem:
    """Another PIN, for whoever knows the one that is set."""
    pin = read_new_pin(typed, again)
    if not isinstance(pin, Pin):
        return pin
    tried = await try_pin(diary, old, watch)
    if not isinstance(tried, Opened):
        return tried
    lock = await new_lock(pin, tried.lock.minutes)
    return lock if _replaced(diary, tried.lock, lock) else PinProblem.NONE_SET


async def remove_pin(diary: Diary, old: str, watch: Watch = WATCH) -> Opened | Refused | PinProblem:
    """Lock nothing any more, for whoever knows the PIN."""
    tried = await try_pin(diary, old, watch)
    if isinstance(tried, Opened) and not _replaced(diary, tried.lock, None):
        return PinProblem.NONE_SET
    return tried


def choose_minutes(diary: Diary, minutes: int | None) -> None:
    """After how many minutes without a touch it closes; None is only when the app is closed."""
    with diary.session() as session:
        lock = lock_in(session)
        if lock is None or (minutes is not None and minutes not in MINUTES):
            return
        put_lock(session, replace(lock, minutes=minutes))
        session.commit()
    diary.news.spread()


def _replaced(diary: Diary, old: Lock, new: Lock | None) -> bool:
    """Put a lock in the place of the one whose PIN was given, if it is still that one."""
    with diary.session() as session:
        now = lock_in(session)
        if now is None or now.id != old.id:
            return False
        if new is None:
            take_lock_off(session)
        else:
            put_lock(session, replace(new, minutes=now.minutes))
        session.commit()
    diary.news.spread()
    return True
