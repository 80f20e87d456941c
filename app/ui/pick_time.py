"""Choosing a time of day on the device's own clock."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import icon_button
from app.ui.guard import part
from app.ui.hooks import use_diary

if TYPE_CHECKING:
    from collections.abc import Callable


@part
def PickTime(handle: str, label: str, shown: time, choose: Callable[[time], object]) -> ft.Control:
    """A button that opens the clock. What it shows is where the hands begin, and nothing that is chosen."""
    words = use_diary().words
    is_open, set_open = ft.use_state(False)

    def picked(event: ft.Event[ft.TimePicker]) -> None:
        set_open(False)
        if isinstance(event.control.value, time):
            choose(event.control.value.replace(second=0, microsecond=0))

    picker = ft.TimePicker(
        value=shown,
        help_text=label,
        hour_label_text=words.say("Hour"),
        minute_label_text=words.say("Minute"),
        hour_format=ft.TimePickerHourFormat.H24,
        on_change=picked,
        on_dismiss=lambda: set_open(False),
    )
    ft.use_dialog(picker if is_open else None)
    return icon_button(handle, label, ft.Icons.SCHEDULE, lambda: set_open(True))
