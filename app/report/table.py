"""A history for those who would rather read: a month at a time, a line a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.report.actions import table_of
from app.report.history import months_in
from app.report.words import say_own, say_row
from app.ui.ask import Folded
from app.ui.button import quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.core.day import Span
    from app.core.measure import Measure
    from app.core.words import Words
    from app.report.history import Row


@part
def TableCard(measure: Measure, span: Span) -> ft.Control:
    """The table, folded away until it is wanted."""
    words = use_diary().words
    return card(Folded("report-table", words.say("Read as a table"), lambda: Months(measure, span)))


@part
def Months(measure: Measure, span: Span) -> ft.Control:
    """One month of the table, and the way to the others."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    months = months_in(span)
    turned, set_turned = ft.use_state(0)
    at = min(turned, len(months) - 1)
    turns: list[ft.Control] = []
    if at + 1 < len(months):
        turns.append(
            quiet_button("report-table-earlier", words.say("Earlier month"), safely(lambda: set_turned(at + 1)), icon=ft.Icons.CHEVRON_LEFT)
        )
    if at > 0:
        turns.append(
            quiet_button("report-table-later", words.say("Later month"), safely(lambda: set_turned(at - 1)), icon=ft.Icons.CHEVRON_RIGHT)
        )
    rows = (_line(row, words) for row in table_of(diary, measure, months[at]))
    return ft.Column([heading(words.month(months[at].last), 3), *rows, ft.Row(turns, wrap=True)], spacing=6)


def _line(row: Row, words: Words) -> ft.Control:
    """A day, its answer, and the person's own words about it, read as one."""
    day, said = say_row(row, words)
    answer = ft.Row(
        [ft.Container(body(day), expand=1), ft.Container(body(said), expand=1)],
        key=f"report-day-{row.day.isoformat()}",
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return ft.MergeSemantics(ft.Column([answer, *(small(say_own(mark, words)) for mark in row.marks)], spacing=2))
