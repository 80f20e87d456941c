"""A history as it is shown: the figures, the picture, how the means are made, then and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.picture import Symbol
from app.report.pictures import curve_of
from app.report.reference import reference_of
from app.report.words import (
    say_around,
    say_begun,
    say_days_told,
    say_flares,
    say_history,
    say_how,
    say_mean,
    say_reference,
    say_then_and_now,
)
from app.ui.ask import sentence_list
from app.ui.card import card
from app.ui.chart import Chart, Sign
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    import flet as ft

    from app.core.words import Words
    from app.report.history import History


@part
def HistoryCard(history: History) -> ft.Control:
    """The question, its mean beside the days it stands on, and the picture."""
    words = use_diary().words
    return card(
        heading(history.measure.title),
        sentence_list((say_days_told(history, words), say_mean(history, words))),
        Chart(
            "report-chart",
            history.measure,
            curve_of(history, words),
            say_history(history, words),
            signs_of(history, words),
            history.flags,
        ),
        small(say_how(history, words)),
        key="report-history",
    )


@part
def ThenAndNowCard(history: History) -> ft.Control:
    """Where the person began beside the last seven days."""
    words, around = use_diary().words, reference_of(history)
    return card(
        # NOTE: Heading over where the person began beside the last seven days.
        heading(words.say("Then and now")),
        *(body(sentence) for sentence in say_then_and_now(history, words)),
        small(say_begun(history, words)),
        *([small(say_reference(around, words))] if around else []),
        key="report-then-and-now",
    )


def signs_of(history: History, words: Words) -> tuple[Sign, ...]:
    """The signs that are in the picture, and what they stand for."""
    signs = []
    if history.dots.days_told:
        signs.append(Sign(Symbol.DOT, words.say("A week") if history.is_asked_weekly else words.say("A day")))
    if history.line.days_told:
        name = words.say("Average of a week") if history.is_by_week else words.say("Average of 7 days")
        signs.append(Sign(Symbol.LINE, name))
    if history.begun is not None:
        signs.append(Sign(Symbol.LEVEL, words.say("Where you began")))
    around = reference_of(history)
    if around is not None:
        signs.append(Sign(Symbol.BAND, say_around(around, words)))
    if history.marked:
        signs.append(Sign(Symbol.MARK, say_flares(history, words)))
    return tuple(signs)
