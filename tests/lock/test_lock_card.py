"""The lock in the settings: a PIN is typed twice, asked for before it is changed or removed, and never taken back by Undo."""

from __future__ import annotations

from app.lock.actions import choose_minutes, lock_of, set_pin
from app.lock.lock import Lock
from tests.support.opened_app import app_on

PIN, OTHER, WRONG = "2468", "97531", "1357"


def standing(diary):
    """The lock that there is."""
    lock = lock_of(diary)
    assert lock is not None
    return lock


async def fill(phone, name, **typed):
    """Type into the fields of a form and save it."""
    for handle, text in typed.items():
        await phone.type(f"lock-{handle}", text)
    await phone.tap(f"lock-{name}-save")


async def press(phone, pin):
    for digit in pin:
        await phone.tap(f"lock-digit-{digit}")
    await phone.tap("lock-open")


async def test_a_pin_is_chosen_changed_and_removed(diary, language):
    async with app_on(diary, "/indstillinger", (language,)) as phone:
        assert {"da": "Den er en lås på døren.", "en": "It is a lock on the door."}[language] in phone.reads()
        await phone.tap("lock-set")
        await fill(phone, "set", new=PIN, again=PIN)
        assert isinstance(lock_of(diary), Lock)
        assert phone.has("lock-now")
        first = standing(diary).id
        await phone.tap("lock-change")
        await fill(phone, "change", old=PIN, new=OTHER, again=OTHER)
        assert standing(diary).id != first
        await phone.tap("lock-remove")
        await fill(phone, "remove", old=OTHER)
        assert lock_of(diary) is None
        assert phone.has("lock-set")


async def test_nothing_about_a_pin_can_be_undone_and_the_form_says_so(danish):
    async with app_on(danish, "/indstillinger") as phone:
        await phone.tap("lock-set")
        assert "Fortryd virker ikke på en pinkode." in phone.reads()
        await fill(phone, "set", new=PIN, again=PIN)
        assert "Pinkoden er gemt." in phone.reads()
        assert not phone.has("undo")


async def test_two_that_differ_set_nothing_and_are_gone(danish):
    async with app_on(danish, "/indstillinger") as phone:
        await phone.tap("lock-set")
        await fill(phone, "set", new=PIN, again=OTHER)
        assert "De to er ikke ens." in phone.reads()
        assert phone.find("lock-new").value == ""
        assert lock_of(danish) is None


async def test_who_does_not_know_the_pin_neither_changes_nor_removes_it(danish):
    lock = await set_pin(danish, PIN, PIN)
    async with app_on(danish, "/indstillinger") as phone:
        await press(phone, PIN)
        await phone.tap("lock-change")
        await fill(phone, "change", old=WRONG, new=OTHER, again=OTHER)
        assert "Det er ikke den rigtige pinkode." in phone.reads()
        await phone.tap("lock-change-cancel")
        await phone.tap("lock-remove")
        await fill(phone, "remove", old=WRONG)
        assert "Det er ikke den rigtige pinkode." in phone.reads()
    assert lock_of(danish) == lock


async def test_when_it_locks_is_chosen_and_one_is_always_chosen(danish):
    await set_pin(danish, PIN, PIN)
    async with app_on(danish, "/indstillinger") as phone:
        await press(phone, PIN)
        assert "lock-after-5" in phone.chosen()
        await phone.tap("lock-after-closed")
        assert standing(danish).minutes is None
        await phone.tap("lock-after-closed")
        assert "lock-after-closed" in phone.chosen()
        await phone.tap("lock-after-1")
        assert standing(danish).minutes == 1


async def test_locking_now_locks_at_once_though_only_closing_was_chosen(danish):
    await set_pin(danish, PIN, PIN)
    choose_minutes(danish, None)
    async with app_on(danish, "/indstillinger") as phone:
        await press(phone, PIN)
        await phone.tap("lock-now")
        assert "Rygvej er låst" in phone.reads()
