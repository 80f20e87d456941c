"""A PIN is set, tried, changed and removed; whoever guesses has to wait."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from app.device import kdf
from app.device.kdf import Kdf
from app.lock import actions
from app.lock.lock import Lock
from app.lock.outcome import Opened, Refused
from app.lock.pin import PinProblem
from app.lock.store import LOCKS, tries_in
from app.lock.tries import Watch
from tests.support.diaries import WEDNESDAY_EVENING, opened

PIN, WRONG = "2468", "1357"


@pytest.fixture
def seconds():
    """A clock that only the test moves."""
    return [0.0]


@pytest.fixture
def watch(seconds):
    return Watch(lambda: seconds[0])


async def locked(diary):
    """A diary with a PIN, and its lock."""
    lock = await actions.set_pin(diary, PIN, PIN)
    assert isinstance(lock, Lock)
    return lock


async def guess(diary, watch, times):
    said = None
    for _ in range(times):
        said = await actions.try_pin(diary, WRONG, watch)
    return said


@pytest.mark.usefixtures("slowly")
async def test_what_is_kept_is_a_hash_with_its_recipe_and_never_the_pin(danish, tmp_path):
    await actions.set_pin(danish, PIN, PIN)
    with closing(sqlite3.connect(tmp_path / "rygvej.db")) as link:
        [row] = link.execute("SELECT kdf, cost, block, length(salt), length(hash), minutes FROM lock").fetchall()
    assert row == ("scrypt", 2**15, 8, 32, 64, 5)
    assert all(PIN.encode() not in file.read_bytes() for file in tmp_path.glob("rygvej.db*"))


async def test_the_same_pin_never_makes_the_same_hash(danish):
    first = await actions.set_pin(danish, PIN, PIN)
    second = await actions.change_pin(danish, PIN, PIN, PIN)
    assert isinstance(first, Lock)
    assert isinstance(second, Lock)
    assert first.hash != second.hash
    assert first.id != second.id


@pytest.mark.usefixtures("slowly")
async def test_the_right_pin_opens_and_a_wrong_one_does_not(danish, watch):
    lock = await locked(danish)
    assert await actions.try_pin(danish, WRONG, watch) == Refused(0, was_tried=True)
    assert await actions.try_pin(danish, PIN, watch) == Opened(lock)


async def test_what_cannot_be_a_pin_is_no_try(danish, watch):
    await actions.set_pin(danish, PIN, PIN)
    for typed in ("", "12", "123456789", "abcd"):
        assert isinstance(await actions.try_pin(danish, typed, watch), PinProblem)
    with danish.session() as session:
        assert tries_in(session).wrong == 0


async def test_the_sixth_try_has_to_wait_though_it_be_the_right_one(danish, watch, seconds):
    await actions.set_pin(danish, PIN, PIN)
    assert await guess(danish, watch, 4) == Refused(0, was_tried=True)
    assert await guess(danish, watch, 1) == Refused(60, was_tried=True)
    assert await actions.try_pin(danish, PIN, watch) == Refused(60, was_tried=False)
    seconds[0] += 59
    assert await actions.try_pin(danish, PIN, watch) == Refused(1, was_tried=False)
    seconds[0] += 1
    assert isinstance(await actions.try_pin(danish, PIN, watch), Opened)


async def test_each_further_try_costs_a_longer_wait(danish, watch, seconds):
    await actions.set_pin(danish, PIN, PIN)
    await guess(danish, watch, 5)
    for wait in (300, 900, 3600, 3600):
        seconds[0] += 3600
        assert await guess(danish, watch, 1) == Refused(wait, was_tried=True)


async def test_the_right_pin_begins_the_counting_anew(danish, watch):
    await actions.set_pin(danish, PIN, PIN)
    await guess(danish, watch, 4)
    assert isinstance(await actions.try_pin(danish, PIN, watch), Opened)
    assert await guess(danish, watch, 4) == Refused(0, was_tried=True)


async def test_a_restart_and_a_moved_clock_leave_the_wait_as_it_was(tmp_path, watch, seconds):
    path = tmp_path / "rygvej.db"
    with opened(path) as diary:
        await actions.set_pin(diary, PIN, PIN)
        await guess(diary, watch, 5)
        seconds[0] += 20
        assert actions.write_wait(diary, watch) == 40
    in_a_year = WEDNESDAY_EVENING + timedelta(days=365)
    with opened(path, now=lambda: in_a_year) as diary:
        anew = Watch(lambda: 7.0)
        assert await actions.try_pin(diary, PIN, anew) == Refused(40, was_tried=False)
    a_year_back = WEDNESDAY_EVENING - timedelta(days=365)
    with opened(path, now=lambda: a_year_back) as diary:
        assert await actions.try_pin(diary, PIN, Watch(lambda: 0.0)) == Refused(40, was_tried=False)


async def test_two_windows_share_the_tries_and_the_wait(tmp_path, watch):
    with opened(tmp_path / "rygvej.db") as one, opened(tmp_path / "rygvej.db") as other:
        await actions.set_pin(one, PIN, PIN)
        await guess(one, watch, 3)
        other_process = Watch(lambda: 0.0)
        assert await guess(other, other_process, 2) == Refused(60, was_tried=True)
        assert actions.wait_of(one, watch) == 60
        assert await actions.try_pin(one, PIN, watch) == Refused(60, was_tried=False)


async def test_writing_down_an_old_wait_does_not_touch_a_newer_one(tmp_path, watch, seconds):
    with opened(tmp_path / "rygvej.db") as one, opened(tmp_path / "rygvej.db") as other:
        await actions.set_pin(one, PIN, PIN)
        await guess(one, watch, 5)
        seconds[0] += 60
        assert await guess(other, watch, 1) == Refused(300, was_tried=True)
        assert actions.write_wait(one, watch) == 300


async def test_a_try_is_counted_before_the_pin_is_looked_at(danish, watch, monkeypatch):
    await actions.set_pin(danish, PIN, PIN)

    async def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("app.lock.lock.derive", killed)
    with pytest.raises(KeyboardInterrupt):
        await actions.try_pin(danish, WRONG, watch)
    with danish.session() as session:
        assert tries_in(session).wrong == 1


async def test_changing_and_removing_ask_for_the_pin_and_count_wrong_ones(danish, watch):
    lock = await locked(danish)
    assert await actions.change_pin(danish, WRONG, "9999", "9999", watch) == Refused(0, was_tried=True)
    assert await actions.remove_pin(danish, WRONG, watch) == Refused(0, was_tried=True)
    with danish.session() as session:
        assert tries_in(session).wrong == 2
    assert actions.lock_of(danish) == lock
    changed = await actions.change_pin(danish, PIN, "9999", "9999", watch)
    assert isinstance(changed, Lock)
    assert await actions.try_pin(danish, "9999", watch) == Opened(changed)
    assert isinstance(await actions.remove_pin(danish, "9999", watch), Opened)
    assert actions.lock_of(danish) is None


async def test_a_pin_that_another_window_set_is_not_replaced(danish):
    lock = await locked(danish)
    assert await actions.set_pin(danish, "9999", "9999") is PinProblem.ALREADY_SET
    assert actions.lock_of(danish) == lock


async def test_the_time_until_it_locks_is_kept_with_another_pin(danish):
    await actions.set_pin(danish, PIN, PIN)
    actions.choose_minutes(danish, 15)
    actions.choose_minutes(danish, 7)  # nobody can choose that
    changed = await actions.change_pin(danish, PIN, "9999", "9999")
    assert isinstance(changed, Lock)
    assert changed.minutes == 15
    actions.choose_minutes(danish, None)
    last = actions.lock_of(danish)
    assert last is not None
    assert last.minutes is None


@pytest.mark.usefixtures("slowly")
async def test_a_device_without_scrypt_takes_the_other_way_and_both_open_here(danish, watch, monkeypatch):
    with monkeypatch.context() as browser:
        browser.setattr(kdf, "_has", lambda name: name != "scrypt")
        lock = await locked(danish)
    assert (lock.recipe.kdf, lock.recipe.cost) == (Kdf.PBKDF2, 600_000)
    assert await actions.try_pin(danish, PIN, watch) == Opened(lock)
    assert isinstance(await actions.try_pin(danish, WRONG, watch), Refused)


async def test_a_pin_that_cannot_be_checked_here_locks_nobody_out(danish, monkeypatch):
    lock = await locked(danish)
    assert lock.holds_here
    monkeypatch.setattr(kdf, "_has", lambda name: name != "scrypt")
    assert not lock.holds_here


@pytest.mark.parametrize(
    "bent",
    [
        {"kdf": "md5"},
        {"cost": 2},
        {"cost": 20_000},
        {"cost": 2**30},
        {"block": 10_000},
        {"salt": "ab"},
        {"hash": "Z" * 64},
        {"minutes": 7},
    ],
)
async def test_the_file_takes_no_weak_and_no_endless_recipe(danish, bent):
    await actions.set_pin(danish, PIN, PIN)
    with danish.session() as session, pytest.raises(IntegrityError):
        session.connection().execute(LOCKS.update().values(**bent))
