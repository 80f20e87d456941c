"""Taking reminders along to the phone's own calendar, which rings whether or not this app is open, and taking them out again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.remind.actions import tell_taken
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.saving import SaveFileButton
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.remind.ports import Ways
    from app.remind.reminder import Reminder


@part
def TakeFile(handle: str, reminders: tuple[Reminder, ...], ways: Ways) -> ft.Control:
    """The file with these reminders."""
    diary = use_diary()
    words = diary.words
    # NOTE: The name of a file for a calendar, small letters a to z only. Not a word of the back: others may see it.
    name = words.say("reminders.ics")
    make = lambda: ways.calendar_of(reminders, words, diary.now())  # noqa: E731 - a handler
    return SaveFileButton(handle, words.say("File for the calendar"), name, make, partial(tell_taken, diary, reminders, is_taken=True))


@part
def CalendarCard(reminders: tuple[Reminder, ...], ways: Ways) -> ft.Control:
    """All of them in one file, how it gets into the calendar, and how it comes out again."""
    diary = use_diary()
    words = diary.words
    on = tuple(one for one in reminders if one.is_on)
    # NOTE: The name of a file that takes reminders out of a calendar, small letters a to z only.
    name = words.say("reminders-out.ics")
    cancel = lambda: ways.cancelling_of(reminders, words, diary.now())  # noqa: E731 - a handler
    out = partial(tell_taken, diary, reminders, is_taken=False)
    return card(
        heading(words.say("In your own calendar")),
        body(words.say("The calendar on your phone can remind you even when the app is closed. It may use its own settings for that.")),
        small(words.say("Save the file, and open it with your calendar. The other file takes the reminders out again.")),
        ft.Row(
            [
                *([TakeFile("remind-calendar", on, ways)] if on else []),
                SaveFileButton("remind-calendar-out", words.say("File that takes them out again"), name, cancel, out),
            ],
            wrap=True,
        ),
        small(words.say("You can also take them out by hand. Open one in your calendar, and choose to delete all.")),
        small(words.say("If you delete a reminder here, take it out of the calendar first.")),
    )
