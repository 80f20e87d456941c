"""Reminders, put together: what other slices know, the ways of this device, and what is asked when the app is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.better.actions import resting_since
from app.learn.actions import days_read
from app.remind.card import ReminderAbove, ReminderCard
from app.remind.ports import Others, Ports
from app.remind.ringing_actions import was_due_while_away
from app.shell.reach import ways_here
from app.ui.trouble import note_error

if TYPE_CHECKING:
    import flet as ft

    from app.core.diary import Diary

OTHERS = Others(is_resting=lambda diary: resting_since(diary) is not None, days_read=days_read)
"""What decides what rings, everywhere alike."""

PORTS = Ports(OTHERS, ways_here)
"""Each window has the ways of the device that it stands on."""


def ask_at_start(diary: Diary) -> None:
    """Ask once about what was due while the app was closed. Should that fail, the app opens all the same."""
    try:
        was_due_while_away(diary, OTHERS)
    except Exception as error:  # noqa: BLE001 - whatever it was, the app opens
        note_error("what was due while the app was closed could not be asked about", error)


def draw_reminders() -> ft.Control:
    """What reminders have for I dag."""
    return ReminderCard(OTHERS)


def draw_above() -> ft.Control:
    """What has just come, above any other page."""
    return ReminderAbove(OTHERS)
