"""What stands in a window that is locked: a place for the PIN, help, and nothing of the diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.device.durable import durable
from app.lock.actions import try_pin
from app.lock.door import use_door
from app.lock.keys_view import Keys, pin_field
from app.lock.outcome import Opened
from app.lock.waiting import use_countdown
from app.lock.words import say_forgotten, say_refused, say_wait
from app.ui.ask import Folded, sentence_list
from app.ui.button import main_button
from app.ui.guard import part
from app.ui.held import use_shown
from app.ui.hooks import use_diary
from app.ui.text import body, heading
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from collections.abc import Callable

NARROW = 480


@part
def LockScreen(draw_help: Callable[[], ft.Control]) -> ft.Control:
    """The PIN first, then what to do without it. Help needs no PIN."""
    words = use_diary().words
    shown = ft.Column(
        [
            heading(words.say("Rygvej is locked"), 1),
            draw_help(),
            PinDoor(),
            Folded("lock-forgotten", words.say("Have you forgotten your PIN?"), lambda: sentence_list(say_forgotten(words))),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    column = ft.Container(shown, padding=24, width=NARROW)
    row = ft.Row([ft.Container(column, expand=True, alignment=ft.Alignment.TOP_CENTER)])
    return ft.Column([row], expand=True, scroll=ft.ScrollMode.AUTO, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def PinDoor() -> ft.Control:
    """The digits, and in a sentence why it did not open and how long to wait."""
    diary, door, left = use_diary(), use_door(), use_countdown()
    words = diary.words
    typed, hold = use_shown("")
    said, say = ft.use_state("")

    async def open_it() -> None:
        try:
            tried = await try_pin(diary, typed.now)
            await durable()
        except Exception as error:  # noqa: BLE001 - whatever it was, the door stays shut and the person is told
            note_error("a PIN could not be tried", error)
            say(say_why(error, words))
            return
        hold("")
        if isinstance(tried, Opened):
            door.open_for(tried.lock)
        else:
            say(say_refused(tried, words))

    wait = say_wait(left, words) if left else ""
    return ft.Column(
        [
            pin_field("lock-pin", words.say("Your PIN"), typed.now, hold, open_it),
            ft.Semantics(live_region=True, container=True, content=body(said)),
            body(wait),
            Keys(typed, hold),
            main_button("lock-open", words.say("Open"), open_it),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def Covered() -> ft.Control:
    """What a phone takes its picture of when the app is left: its name."""
    return ft.Container(ft.Text("Rygvej", theme_style=ft.TextThemeStyle.HEADLINE_SMALL), alignment=ft.Alignment.CENTER, expand=True)
