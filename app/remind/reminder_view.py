"""One reminder that was set: its switch, and all that there is to know about it. What is not set yet is one button each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

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
def AboutCard(about: About, status: Status, ways: Ways) -> ft.Control:
    """One that was set."""
    words = use_diary().words
    is_open, set_open = ft.use_state(False)
    if is_open:
        return card(heading(title(about, words)), SetForm(about, wish_of(status.reminder), lambda: set_open(False)))
    change = button(f"remind-{about.value}-set", words.say("Change"), lambda: set_open(True))
    return card(heading(title(about, words)), _Switch(status, ways), _Status(status, ways), _Ways(status.reminder, ways, change))


@part
def MoreCard(abouts: tuple[About, ...], *, is_first: bool) -> ft.Control:
    """What one may be reminded of, or of what besides. The form of the one that is chosen opens in its place."""
    words = use_diary().words
    chosen, choose = ft.use_state(cast("About | None", None))
    if chosen is not None and chosen in abouts:
        return card(heading(title(chosen, words)), SetForm(chosen, Wish(), lambda: choose(None)))
    # NOTE: A heading over buttons such as "Sleep" and "The diary".
    said = words.say("What do you want to be reminded of?") if is_first else words.say("You can also be reminded of")
    row = [button(f"remind-{about.value}-set", title(about, words), partial(choose, about)) for about in abouts]
    return card(heading(said), ft.Row(list[ft.Control](row), wrap=True))


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
        *([say_permission(ways.permission(), words)] if status.reminder.is_on else []),
    ]
    return ft.Column([small(line) for line in lines], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Ways(reminder: Reminder, ways: Ways, change: ft.Control) -> ft.Control:
    """Try it, change it, take it to the calendar, delete it."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words, name = diary.words, reminder.about.value

    def gone(result: Changed[Reminder] | ReminderProblem) -> None:
        say(result, words.say("Deleted. It may still be in your calendar.") if is_taken else words.say("Deleted."))

    is_taken = reminder.id in choices_of(diary).taken
    row: list[ft.Control] = [_Try(reminder, ways), change]
    if ways.has_calendar and reminder.is_on:
        row.append(TakeFile(f"remind-{name}-calendar", words.say("File for the calendar"), (reminder,), ways))
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
