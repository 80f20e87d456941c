"""A locked window shows nothing of the diary on any path, and help on every one."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace

import flet as ft
import pytest

from app.goals.actions import name_thing
from app.lock.actions import change_pin, choose_minutes, lock_of, set_pin
from app.lock.door import door_of
from app.lock.tries import WATCH
from app.safety.actions import choose_region
from app.safety.book import phone_book
from app.shell.app import open_session
from app.shell.newsroom import NewsRoom
from app.shell.places import PLACES
from tests.support.diaries import opened
from tests.support.people import live
from tests.support.phone import Phone, encode

PIN, WRONG = "2468", "1357"
UNDER = ("/skriv/2026-03-03", "/rapport/ugen/2026-02-16", "/laer/kort", "/planer/gaa/plan", "/nowhere")


@asynccontextmanager
async def app_on(diary, route="/", language="da"):
    """The app in a window of its own."""
    phone = await Phone(route=route).run(lambda page: open_session(page, diary, (language,)))
    try:
        yield phone
    finally:
        phone.close()


async def press(phone, pin):
    for digit in pin:
        await phone.tap(f"lock-digit-{digit}")
    await phone.tap("lock-open")


def lifecycle(phone, state):
    return phone.page.on_app_lifecycle_state_change(
        ft.AppLifecycleStateChangeEvent(name="app_lifecycle_state_change", control=phone.page, state=state)
    )


def dials(phone):
    return {c.action.url for c, _ in phone.controls() if isinstance(getattr(c, "action", None), ft.OpenUrl)}


@pytest.fixture
def seconds(monkeypatch):
    """The clock that waits are counted on, which only the test moves."""
    now = [0.0]
    monkeypatch.setattr(WATCH, "_seconds", lambda: now[0])
    monkeypatch.setattr(WATCH, "_begun", {})
    return now


@pytest.fixture
def still(monkeypatch):
    """No clock on the screen beats by itself."""

    async def never():
        raise StopAsyncIteration

    monkeypatch.setattr("app.lock.waiting.a_second", never)


async def test_a_locked_window_is_the_same_whoever_wrote_the_diary_on_every_path(tmp_path):
    """Two diaries, one empty, one full: what a locked window says differs in nothing."""
    said: dict[str, list[str]] = {}
    for person in ("newcomer", "karen"):
        with opened(tmp_path / f"{person}.db", "da") as diary:
            live(diary, person)
            if person == "karen":
                name_thing(diary, "Bære barnebarnet")
                choose_region(diary, "syddanmark")
            await set_pin(diary, PIN, PIN)
            for path in (*(place.path for place in PLACES), *UNDER):
                async with app_on(diary, path) as phone:
                    said.setdefault(path, []).append(phone.reads())
                    assert not {handle for handle in phone.handles() if not handle.startswith(("lock-", "aid"))}
                    await phone.tap("aid")
                    said[path].append(phone.reads())
    for path, (empty, empty_help, full, full_help) in said.items():
        assert empty == full, path
        assert empty_help == full_help, path


async def test_help_with_every_number_is_one_touch_from_a_locked_window(diary, language):
    choose_region(diary, "syddanmark")
    await set_pin(diary, PIN, PIN)
    async with app_on(diary, language=language) as phone:
        await phone.tap("aid")
        numbers = {f"tel:{one.number}" for one in phone_book().regions_on(diary.today) if one.number}
        assert {"tel:112", "tel:1813", *numbers} <= dials(phone)


async def test_the_right_pin_opens_where_one_wanted_to_go(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish, "/indstillinger") as phone:
        assert "Rygvej er låst" in phone.reads()
        await press(phone, PIN)
        assert "Rygvej er låst" not in phone.reads()
        assert phone.has("settings-light-dark")


async def test_the_pin_may_be_typed_on_the_devices_own_keyboard(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish) as phone:
        field = phone.find("lock-pin")
        assert (field.password, field.keyboard_type) == (True, ft.KeyboardType.NUMBER)
        await phone.type("lock-pin", PIN)
        await phone.session.dispatch_event(phone.find("lock-pin")._i, "submit", None)
        await phone.settle()
        assert phone.has("log-save")


async def test_a_digit_can_be_taken_back_and_no_key_is_small(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish) as phone:
        for key in ("9", "2", "4"):
            await phone.tap(f"lock-digit-{key}")
        await phone.tap("lock-delete")
        assert phone.find("lock-pin").value == "92"
        keys = [phone.find(handle) for handle in phone.handles() if handle.startswith(("lock-digit-", "lock-delete"))]
        assert len(keys) == 11
        assert all(min(key.width, key.height) >= 56 for key in keys)


async def test_a_wrong_pin_is_said_so_and_the_digits_are_gone(diary, language):
    await set_pin(diary, PIN, PIN)
    async with app_on(diary, language=language) as phone:
        await press(phone, WRONG)
        assert {"da": "Det er ikke den rigtige pinkode.", "en": "That is not the PIN."}[language] in phone.reads()
        assert phone.find("lock-pin").value == ""


@pytest.mark.usefixtures("still")
async def test_after_five_wrong_tries_the_wait_stands_in_a_sentence(diary, language, seconds):
    await set_pin(diary, PIN, PIN)
    async with app_on(diary, language=language) as phone:
        for _ in range(5):
            await press(phone, WRONG)
        assert {"da": "Vent 60 sekunder, før du prøver igen.", "en": "Wait 60 seconds before you try again."}[language] in phone.reads()
        await press(phone, PIN)
        assert not phone.has("log-save")
        seconds[0] += 60
        await press(phone, PIN)
        assert phone.has("log-save")


@pytest.mark.usefixtures("still", "seconds")
async def test_a_new_window_waits_as_long_as_the_first(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish) as phone:
        for _ in range(5):
            await press(phone, WRONG)
    async with app_on(danish) as other:
        assert "Vent 60 sekunder" in other.reads()
        await press(other, PIN)
        assert "Pinkoden blev ikke prøvet." in other.reads()


async def test_opening_one_window_opens_no_other(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish) as one, app_on(danish) as other:
        await press(one, PIN)
        assert one.has("log-save")
        await other.go("/rapport")
        assert "Rygvej er låst" in other.reads()


async def test_a_pin_set_in_one_window_locks_the_others_at_once_and_not_this_one(danish):
    room = NewsRoom()

    def windowed(page):
        open_session(page, replace(danish, news=room.join(page)), ("da",))

    one, other = Phone(route="/indstillinger"), Phone()
    await one.run(windowed)
    await other.run(windowed)
    await one.tap("lock-set")
    await one.type("lock-new", PIN)
    await one.type("lock-again", PIN)
    await one.tap("lock-set-save")
    await one.settle()
    await other.settle()
    assert "Pinkoden er gemt." in one.reads()
    assert "Rygvej er låst" in other.reads()
    one.close()
    other.close()


async def test_another_pin_locks_a_window_that_was_opened_with_the_old_one(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish) as one:
        await press(one, PIN)
        await change_pin(danish, PIN, "9999", "9999")
        await one.settle()
        assert "Rygvej er låst" in one.reads()


@pytest.mark.parametrize("state", [ft.AppLifecycleState.HIDE, ft.AppLifecycleState.PAUSE])
async def test_hiding_the_window_locks_it(danish, state):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish) as phone:
        await press(phone, PIN)
        lifecycle(phone, state)
        await phone.settle()
        assert "Rygvej er låst" in phone.reads()


async def test_who_chose_that_only_closing_locks_finds_a_hidden_window_open(danish):
    await set_pin(danish, PIN, PIN)
    choose_minutes(danish, None)
    async with app_on(danish) as phone:
        await press(phone, PIN)
        lifecycle(phone, ft.AppLifecycleState.HIDE)
        await phone.settle()
        assert phone.has("log-save")


async def test_a_window_that_nobody_touches_locks_after_the_time_that_was_chosen(danish):
    await set_pin(danish, PIN, PIN)
    choose_minutes(danish, 1)
    async with app_on(danish) as phone:
        await press(phone, PIN)
        now, door = [0.0], door_of(phone.page)
        door.idle._steady = door.idle._wall = lambda: now[0]
        door.idle.touch()
        now[0] = 59
        await phone.tap("log-hindrance-3")  # a touch, and the minute begins anew
        now[0] = 118
        door.shut_if_idle(lock_of(danish))
        await phone.settle()
        assert phone.has("log-save")
        now[0] = 119
        lifecycle(phone, ft.AppLifecycleState.RESUME)
        await phone.settle()
        assert "Rygvej er låst" in phone.reads()


async def test_a_window_that_was_closed_or_slept_is_sent_nothing_of_the_diary(danish):
    name_thing(danish, "Bære barnebarnet")
    await set_pin(danish, PIN, PIN)
    async with app_on(danish, "/planer/mine-ting") as phone:
        await press(phone, PIN)
        assert "Bære barnebarnet" in phone.reads()
        await phone.session.disconnect(3600)
        assert "Bære barnebarnet".encode() not in encode(phone.page)
        await phone.session.connect(phone.line)
        await phone.settle()
        assert "Rygvej er låst" in phone.reads()
        await press(phone, PIN)
        assert "Bære barnebarnet" in phone.reads()
        await phone.go("/skriv")
        assert phone.has("log-note")


async def test_a_packaged_app_on_a_phone_covers_itself_when_it_is_left(danish):
    await set_pin(danish, PIN, PIN)
    choose_minutes(danish, None)
    async with app_on(danish) as phone:
        await press(phone, PIN)
        lifecycle(phone, ft.AppLifecycleState.INACTIVE)
        await phone.settle()
        assert phone.has("log-save")  # a browser cannot do it in time, and a window beside another is no list of apps
        phone.page.web = False
        lifecycle(phone, ft.AppLifecycleState.INACTIVE)
        await phone.settle()
        assert phone.reads().split() == ["Text:", "Rygvej"]
        lifecycle(phone, ft.AppLifecycleState.RESUME)
        await phone.settle()
        assert phone.has("log-save")


async def test_what_to_do_without_the_pin_is_told_as_it_is(diary, language):
    await set_pin(diary, PIN, PIN)
    async with app_on(diary, language=language) as phone:
        await phone.tap("lock-forgotten")
        assert {"da": "Ingen kan sende dig en ny pinkode.", "en": "Nobody can send you a new PIN."}[language] in phone.reads()
        assert {"da": "slette alt og starte forfra", "en": "delete everything and begin anew"}[language] in phone.reads()


async def test_without_a_pin_nothing_is_locked(danish):
    async with app_on(danish) as phone:
        lifecycle(phone, ft.AppLifecycleState.HIDE)
        await phone.settle()
        assert phone.has("log-save")
