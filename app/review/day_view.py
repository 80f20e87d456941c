"""Any one day of a report: everything that was told of it, a day at a time, or the day of a point that was touched."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import flet as ft

from app.handover.tables import say_value
from app.handover.words import kind_title
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.words import Words
    from app.handover.report import Report


@part
def DayView(report: Report, day: date, choose: Callable[[date], object]) -> ft.Control:
    """The day, its lines, and the way to its neighbours."""
    words = use_diary().words

    def step(days: int) -> Callable[[], object]:
        return lambda: choose(min(max(day + timedelta(days), report.span.first), report.span.last))

    said = lines_of(report, day, words)
    return card(
        heading(words.say("One day")),
        ft.Semantics(
            live_region=True,
            container=True,
            content=ft.Column([body(words.long_day(day)), *(body(line) for line in said)], spacing=4),
        ),
        ft.Row(
            [
                button("review-day-before", words.say("The day before"), step(-1)),
                button("review-day-after", words.say("The day after"), step(1)),
            ],
            wrap=True,
        ),
    )


def lines_of(report: Report, day: date, words: Words) -> tuple[str, ...]:
    """What was told of a day, a line each; or that nothing was."""
    told = [
        # NOTE: {question} is a question's short name, {answer} what was told.
        words.say("{question}: {answer}", question=kind_title(one.kind, report.names, words), answer=say_value(one.value, words))
        for one in report.told
        if one.day == day
    ]
    own = [one.words for one in (*report.marks, *report.notes) if one.day == day]
    helped = [words.say("Written with help.")] if day in report.helped_days else []
    return (*told, *own, *helped) or (words.say("Nothing was told of this day."),)
