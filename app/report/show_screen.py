"""Held across the table: only the page that was chosen, in large letters, and one way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.report.hand_view import page_of
from app.report.ports import PREPARE
from app.ui.button import button
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.sheet_view import SheetView

if TYPE_CHECKING:
    from app.report.ports import Ports


@part
def ShowScreen(ports: Ports) -> ft.Control:
    """No bar, no other place, no file. Whoever leaves is asked first, where a PIN is set."""
    diary = use_diary()
    _report, sheet, _words = page_of(diary, ports)
    leave = button("report-show-leave", diary.words.say("Close"), lambda: ports.ask_to_leave(lambda: go(PREPARE)), icon=ft.Icons.CLOSE)
    return ft.Column(
        [ft.Row([leave], alignment=ft.MainAxisAlignment.END), SheetView("report-shown", sheet, is_large=True)],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
