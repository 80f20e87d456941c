"""Choosing a day in the device's own calendar."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import quiet_button
from app.ui.guard import part
from app.ui.hooks import use_diary

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, tzinfo

    from app.core.day import Span


def picked_day(moment: datetime, zone: tzinfo | None) -> date:
    """The day that was touched. Flet tells it as the midnight it begins with, in UTC: often the evening before."""
    return moment.astimezone(zone).date() if moment.tzinfo else moment.date()


@part
def PickDay(handle: str, label: str, days: Span, choose: Callable[[date], object], shown: date | None = None) -> ft.Control:
    """A button that opens the calendar, on the last of its days or on the one that is to be shown."""
    diary = use_diary()
    is_open, set_open = ft.use_state(False)

    def picked(event: ft.Event[ft.DatePicker]) -> None:
        set_open(False)
        value = event.control.value
        if isinstance(value, datetime):
            choose(picked_day(value, diary.now().tzinfo))

    picker = ft.DatePicker(
        value=shown or days.last, first_date=days.first, last_date=days.last, on_change=picked, on_dismiss=lambda: set_open(False)
    )
    ft.use_dialog(picker if is_open else None)
    return quiet_button(handle, label, lambda: set_open(True), icon=ft.Icons.EVENT_OUTLINED)
