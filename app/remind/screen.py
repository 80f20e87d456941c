"""The page for reminders: seven things one may be reminded of, each off until chosen, and what is chosen for all of them."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.remind.actions import choices_of, choose_most, choose_sound, end_pause, pause_reminders
from app.remind.choices import MANY
from app.remind.ports import Permission
from app.remind.reminder import About
from app.remind.reminder_view import AboutCard
from app.remind.saying import use_saying
from app.remind.standing_actions import board_of
from app.remind.status_words import say_permission, say_silence
from app.remind.taking_view import CalendarCard
from app.ui.ask import AskChoice
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from datetime import date

    from app.remind.actions import Paused
    from app.remind.changing import ReminderProblem
    from app.remind.ports import Ports, Ways

A_YEAR = timedelta(365)


@part
def RemindScreen(_rest: str, ports: Ports) -> ft.Control:
    """The seven, then what is chosen for all of them, then what this device can do."""
    diary = use_diary()
    words, board, ways = diary.words, board_of(diary, ports.others), ports.ways()
    silence = say_silence(board.standing, diary.now(), words) if board.reminders else None
    return ft.Column(
        [
            body(words.say("You choose what to be reminded of, and when. Everything is off until you turn it on.")),
            *([card(body(silence))] if silence else []),
            *(keyed(about.value, AboutCard)(about, board.of(about), ways) for about in About),
            _All(),
            *([_Device(ways)] if ways.permission() is not Permission.NOT_HERE else []),
            *([CalendarCard(board.reminders, ways)] if board.reminders and ways.has_calendar else []),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _All() -> ft.Control:
    """How many a day, a sound, and a pause."""
    diary = use_diary()
    words, choices = diary.words, choices_of(diary)
    many = tuple((str(n), words.number(n)) for n in MANY)
    sounds = (("no", words.say("No sound")), ("yes", words.say("A short sound")))
    now = "yes" if choices.has_sound else "no"
    return card(
        heading(words.say("For all reminders")),
        AskChoice(
            "remind-most",
            words.say("How many may come in a day?"),
            many,
            str(choices.most),
            lambda name: choose_most(diary, int(name or choices.most)),
        ),
        small(words.say("If there are more, the rest wait under Today. What you have done already does not come.")),
        AskChoice("remind-sound", words.say("Sound"), sounds, now, lambda name: choose_sound(diary, has_sound=(name or now) == "yes")),
        small(words.say("If one is left 7 times in a row, it stops by itself.")),
        _Pause(choices.paused_until),
    )


@part
def _Pause(until: date | None) -> ft.Control:
    """A rest for all of them, up to a day."""
    diary, safely, say, board = use_diary(), use_safely(), use_saying(), use_board()
    words = diary.words

    def paused(result: Paused | ReminderProblem) -> None:
        say(result, words.say("Your reminders rest."))

    def ended(result: Paused) -> None:
        say(result, words.say("Your reminders come again."))

    def pause(day: date) -> None:
        try:
            paused(pause_reminders(diary, day))
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("reminders could not be paused", error)
            board.say(say_why(error, words))

    days = Span(diary.today, diary.today + A_YEAR)
    if until is not None and until >= diary.today:
        said = small(words.say("They rest up to and including {day}.", day=words.long_day(until)))
        row = [button("remind-pause-end", words.say("Let them come again"), safely(partial(end_pause, diary), ended))]
    else:
        said = small(words.say("You can let all of them rest until a day."))
        row = []
    row.append(PickDay("remind-pause", words.say("Choose the last day of the pause"), days, pause, until or diary.today))
    return ft.Column([heading(words.say("A pause"), 3), said, ft.Row(row, wrap=True)], spacing=6)


@part
def _Device(ways: Ways) -> ft.Control:
    """Messages from the device: whether they may come, and the one touch that asks."""
    diary, board = use_diary(), use_board()
    words = diary.words

    async def ask() -> None:
        try:
            board.say(say_permission(await ways.ask_permission(), words))
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("a permission could not be asked for", error)
            board.say(say_why(error, words))
        diary.news.spread()

    asks = ways.permission() is Permission.NOT_ASKED
    return card(
        heading(words.say("Messages from your device")),
        body(say_permission(ways.permission(), words)),
        small(words.say("A message does not name your back or pain, unless you choose it.")),
        *([ft.Row([button("remind-allow", words.say("Allow messages"), ask)])] if asks else []),
    )
