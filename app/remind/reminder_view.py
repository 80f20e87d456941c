"""One thing to be reminded of: off until a time is chosen, then its switch, and all that there is to know about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.remind.actions import choices_of, forget_reminder, switch_reminder
from app.remind.card import StoppedLine
from app.remind.changing import ReminderProblem, Wish, wish_of
from app.remind.ringing_actions import deliver, try_now
from app.remind.saying import use_saying
from app.remind.set_view import SetForm
from app.remind.status_words import say_closed, say_last, say_next, say_permission, say_tried, say_ways
from app.remind.taking_view import TakeFile
from app.remind.words import say_problem, say_reminder, say_set, title
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small
from app.ui.tick import Tick
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from app.core.changed import Changed
    from app.remind.ports import Ways
    from app.remind.reminder import About, Reminder
    from app.remind.status import Status


@part
def AboutCard(about: About, status: Status | None, ways: Ways) -> ft.Control:
    """One of the seven."""
    words, name = use_diary().words, about.value
    is_open, set_open = ft.use_state(False)
    if is_open:
        first = wish_of(status.reminder) if status else Wish()
        return card(heading(title(about, words)), SetForm(about, first, lambda: set_open(False)))
    if status is None:
        choose = button(f"remind-{name}-set", words.say("Choose a time"), lambda: set_open(True))
        return card(heading(title(about, words)), small(words.say("Off.")), ft.Row([choose]))
    change = button(f"remind-{name}-set", words.say("Change"), lambda: set_open(True))
    return card(heading(title(about, words)), _Switch(status, ways), _Status(status, ways), _Ways(status.reminder, ways, change))


@part
def _Switch(status: Status, ways: Ways) -> ft.Control:
    """When it comes, whether it is on, and beside that what this device cannot do."""
    diary, say = use_diary(), use_saying()
    words, reminder = diary.words, status.reminder

    def done(result: Changed[Reminder] | ReminderProblem) -> None:
        say(result, words.say("It is off.") if reminder.is_on else words.say("It is on."))

    turn = partial(switch_reminder, diary, reminder.id, is_on=not reminder.is_on)
    lines: list[ft.Control] = [
        body(say_reminder(reminder, words)),
        small(say_set(reminder, words)),
        Tick(f"remind-{reminder.about.value}-on", words.say("On"), reminder.is_on, turn, done),
    ]
    if status.is_stopped:
        lines.append(StoppedLine(reminder))
    elif reminder.is_on and not ways.can_ring_closed:
        lines.append(small(say_closed(words)))
    return ft.Column(lines, spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Status(status: Status, ways: Ways) -> ft.Control:
    """Next time, last time, and how it reaches the person here."""
    diary = use_diary()
    words, now, choices = diary.words, diary.now(), choices_of(diary)
    tried = say_tried(status, now, words)
    lines = [
        say_next(status, now, words),
        say_last(status, now, words),
        *([tried] if tried else []),
        *say_ways(status.reminder, ways, choices, words),
        say_permission(ways.permission(), words),
    ]
    return ft.Column([small(line) for line in lines], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Ways(reminder: Reminder, ways: Ways, change: ft.Control) -> ft.Control:
    """Try it, change it, take it to the calendar, delete it."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words, name = diary.words, reminder.about.value

    def gone(result: Changed[Reminder] | ReminderProblem) -> None:
        say(result, words.say("Deleted."))

    row: list[ft.Control] = [_Try(reminder, ways), change]
    if ways.has_calendar:
        row.append(TakeFile(f"remind-{name}-calendar", (reminder,), ways))
    row.append(quiet_button(f"remind-{name}-forget", words.say("Delete"), safely(partial(forget_reminder, diary, reminder.id), gone)))
    return ft.Row(row, wrap=True)


@part
def _Try(reminder: Reminder, ways: Ways) -> ft.Control:
    """Let it come now, by the very same path."""
    diary, board = use_diary(), use_board()
    words = diary.words

    async def ring() -> None:
        try:
            rung = try_now(diary, reminder.id)
            if isinstance(rung, ReminderProblem):
                board.say(say_problem(rung, words))
            else:
                await deliver(diary, ways, rung)
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("a reminder could not be tried", error)
            board.say(say_why(error, words))

    # NOTE: On a button: let the reminder come now, to see that it works.
    return button(f"remind-{reminder.about.value}-try", words.say("Try it now"), ring)
