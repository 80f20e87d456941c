"""The lock in the settings: set a PIN, change it, take it off, choose when it closes, close it now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.device.switcher import SWITCHER
from app.lock.actions import change_pin, choose_minutes, lock_of, remove_pin, set_pin
from app.lock.door import use_door
from app.lock.form_view import Form, PinForm
from app.lock.lock import Lock
from app.lock.outcome import Opened
from app.lock.words import ONLY_CLOSED, minutes_to_choose, say_what_it_is, say_when_hidden
from app.ui.ask import AskChoice, sentence_list
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.core.words import Words
    from app.lock.form_view import Outcome

SET, CHANGE, REMOVE = "lock-set", "lock-change", "lock-remove"


@part
def LockCard() -> ft.Control:
    """What a PIN is and is not, and what one can do with it. The form that is open stands under it."""
    diary, door = use_diary(), use_door()
    words, lock = diary.words, lock_of(diary)
    opened, open_form = ft.use_state(cast("str | None", None))

    def close() -> None:
        open_form(None)

    def then(outcome: Outcome) -> None:
        close()
        if isinstance(outcome, Lock):
            door.open_for(outcome)
        elif isinstance(outcome, Opened):
            door.open_for(None)

    acts: dict[str, Callable[..., Awaitable[Outcome]]] = {SET: set_pin, CHANGE: change_pin, REMOVE: remove_pin}
    choices: list[ft.Control] = []
    if lock is None:
        choices = [] if opened == SET else [ft.Row([button("lock-set", words.say("Choose a PIN"), lambda: open_form(SET))], wrap=True)]
    elif opened in {None, SET}:
        choices = [_Standing(lock), _Ways(open_form)]
    is_fitting = (opened == SET) is (lock is None)
    forms = [keyed(opened, PinForm)(_form(opened, words), partial(acts[opened], diary), then, close)] if opened and is_fitting else []
    return card(heading(words.say("Lock with a PIN")), sentence_list(say_what_it_is(words)), *choices, *forms)


@part
def _Standing(lock: Lock) -> ft.Control:
    """When it closes by itself, and what can be seen of it then."""
    diary, page = use_diary(), ft.context.page
    words = diary.words
    if not lock.holds_here:
        return body(words.say("The PIN was set on another kind of device and cannot be checked here, so nothing is locked."))
    chosen = ONLY_CLOSED if lock.minutes is None else str(lock.minutes)

    def choose(name: str | None) -> None:
        if name is not None:
            choose_minutes(diary, None if name == ONLY_CLOSED else int(name))

    return ft.Column(
        [
            AskChoice("lock-after", words.say("When does it lock?"), minutes_to_choose(words), chosen, choose),
            small(words.say("The minutes count from your last touch. With minutes, it also locks when you leave the app.")),
            small(say_when_hidden(words, can_cover=SWITCHER.can_cover(page))),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Ways(open_form: Callable[[str], object]) -> ft.Control:
    """Close now, another PIN, none."""
    words, door = use_diary().words, use_door()
    return ft.Row(
        [
            button("lock-now", words.say("Lock now"), door.shut, icon=ft.Icons.LOCK_OUTLINE),
            quiet_button("lock-change", words.say("Change the PIN"), lambda: open_form(CHANGE)),
            quiet_button("lock-remove", words.say("Remove the PIN"), lambda: open_form(REMOVE)),
        ],
        wrap=True,
    )


def _form(name: str, words: Words) -> Form:
    """What is asked for each."""
    old = ("lock-old", words.say("The PIN you have now"))
    new = ("lock-new", words.say("New PIN, 4 to 8 digits"))
    again = ("lock-again", words.say("The new PIN again"))
    note = words.say("A PIN cannot be taken back with Undo. You can change or remove it here if you know it.")
    return {
        SET: Form(SET, (new, again), words.say("Set the PIN"), words.say("The PIN is set. The app is locked when you close it."), note),
        CHANGE: Form(CHANGE, (old, new, again), words.say("Change the PIN"), words.say("The PIN is another one now."), note),
        REMOVE: Form(REMOVE, (old,), words.say("Remove the PIN"), words.say("The PIN is gone. Nothing is locked any more."), note),
    }[name]
