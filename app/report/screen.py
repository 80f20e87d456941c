"""Rapport: one question over a time that the person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.report.actions import history_of
from app.report.card import HistoryCard, ThenAndNowCard
from app.report.history import Period
from app.report.table import TableCard
from app.report.words import say_period
from app.ui.button import choice_button, main_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.measure import Measure


@part
def ReportScreen(_rest: str = "") -> ft.Control:
    """Which question, how far back, and what was told."""
    diary = use_diary()
    measures = diary.measures
    chosen, set_chosen = ft.use_state(measures[0].kind.value if measures else "")
    period, set_period = ft.use_state(Period.MONTH)
    measure = next((one for one in measures if one.kind.value == chosen), measures[0] if measures else None)
    if measure is None:
        return NothingYet("")
    history = history_of(diary, measure, period)
    shown = (
        [NothingYet(measure.title)]
        if history is None
        else [
            HistoryCard(history),
            *([] if history.is_asked_weekly else [ThenAndNowCard(history)]),
            TableCard(measure, history.span),
        ]
    )
    return ft.Column(
        [ChooseMeasure(measures, measure, set_chosen), ChoosePeriod(period, set_period), *shown],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def ChooseMeasure(measures: tuple[Measure, ...], shown: Measure, choose: Callable[[str], None]) -> ft.Control:
    """Which question to look at."""
    words, safely = use_diary().words, use_safely()

    def option(measure: Measure) -> ft.Control:
        name = measure.kind.value
        return choice_button(f"report-measure-{name}", measure.title, safely(lambda: choose(name)), chosen=measure == shown)

    return _choices(words.say("What do you want to see?"), [option(measure) for measure in measures])


@part
def ChoosePeriod(shown: Period, choose: Callable[[Period], None]) -> ft.Control:
    """How far to look back."""
    words, safely = use_diary().words, use_safely()

    def option(period: Period) -> ft.Control:
        return choice_button(
            f"report-period-{period.value}", say_period(period, words), safely(lambda: choose(period)), chosen=period is shown
        )

    return _choices(words.say("How far back?"), [option(period) for period in Period])


@part
def NothingYet(title: str) -> ft.Control:
    """Nothing is told yet, and where to begin."""
    words = use_diary().words
    return card(
        heading(words.say("Nothing is written yet")),
        *([small(title)] if title else []),
        body(words.say("When you write about a day, it is shown here. One day is enough to begin.")),
        ft.Row([main_button("report-write", words.say("Write about today"), lambda: go("/skriv"))]),
        key="report-empty",
    )


def _choices(question: str, options: list[ft.Control]) -> ft.Control:
    row = ft.Row(options, wrap=True, spacing=8, run_spacing=8)
    return ft.Column([heading(question), row], spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
