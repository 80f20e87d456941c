"""The fields for a new PIN, another PIN or none, with what is said when they do not fit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.device.durable import durable
from app.lock.keys_view import pin_field
from app.lock.outcome import Refused
from app.lock.pin import PinProblem
from app.lock.words import say_outcome
from app.ui.button import main_button, quiet_button
from app.ui.guard import part
from app.ui.held import use_shown
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, small
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.lock.lock import Lock
    from app.lock.outcome import Opened

    Outcome = Lock | Opened | Refused | PinProblem


@dataclass(frozen=True, slots=True)
class Form:
    """What is asked, what it is for, and what is said when it is done."""

    handle: str
    fields: tuple[tuple[str, str], ...]
    """A handle and a label each."""
    save: str
    done: str
    note: str


@part
def PinForm(
    form: Form, act: Callable[..., Awaitable[Outcome]], then: Callable[[Outcome], object], close: Callable[[], object]
) -> ft.Control:
    """The fields under each other, Save and Cancel. What was typed is gone after each try."""
    diary, board = use_diary(), use_board()
    words = diary.words
    empty = ("",) * len(form.fields)
    typed, hold = use_shown(empty)
    said, say = ft.use_state("")

    def put(n: int, text: str) -> None:
        hold((*typed.now[:n], text, *typed.now[n + 1 :]))

    async def save() -> None:
        try:
            outcome = await act(*typed.now)
            await durable()
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("a PIN could not be kept", error)
            say(say_why(error, words))
            return
        hold(empty)
        sentence = say_outcome(outcome, form.done, words)
        if isinstance(outcome, (Refused, PinProblem)):
            say(sentence)
            return
        then(outcome)
        board.say(sentence)

    fields = [pin_field(handle, label, typed.now[n], partial(put, n), save) for n, (handle, label) in enumerate(form.fields)]
    buttons = [main_button(f"{form.handle}-save", form.save, save), quiet_button(f"{form.handle}-cancel", words.say("Cancel"), close)]
    return ft.Column(
        [
            *fields,
            small(form.note),
            ft.Semantics(live_region=True, container=True, content=body(said)),
            ft.Row(buttons, wrap=True),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
