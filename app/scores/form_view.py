"""Entering one total: which questionnaire, the number, the day, and where it was filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.scores.actions import keep_total, take_out_total
from app.scores.shelf import find_instrument, instruments
from app.scores.total import Total, TotalProblem, Typed
from app.scores.words import say_owner, say_problem, say_range
from app.ui.ask import AskChoice, Folded, text_field
from app.ui.button import main_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.link import page_button
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.words import Words
    from app.scores.instrument import Instrument
    from app.ui.held import Held

OTHER = "other"
"""The choice of a day that is neither today nor yesterday."""


@part
def TotalForm(close: Callable[[], object]) -> ft.Control:
    """Which questionnaire it is, and then the rest."""
    words = use_diary().words
    chosen_id, choose = ft.use_state(cast("str | None", None))
    names = tuple((instrument.id, instrument.name[words.language]) for instrument in instruments())
    chosen = find_instrument(chosen_id)
    which = AskChoice("scores-which", words.say("Which questionnaire?"), names, chosen_id, choose, level=2)
    return card(which, *([keyed(chosen.id, _Rest)(chosen, close)] if chosen else []))


@part
def _Rest(chosen: Instrument, close: Callable[[], object]) -> ft.Control:
    """What is asked about the chosen questionnaire."""
    diary = use_diary()
    words = diary.words
    # What is typed is read when Save is touched. Nothing on the screen depends on it, so it is no state.
    held = use_held(Typed(instrument=chosen.id))
    when, choose_when = ft.use_state(cast("str | None", None))

    def write(**what: str) -> None:
        held.hold(replace(held.now, **what))

    def choose_day(name: str | None) -> None:
        days = {"today": diary.today, "yesterday": diary.today - timedelta(1)}
        write(day=days[name].isoformat() if name in days else "")
        choose_when(name)

    parts = [
        _About(chosen),
        text_field("scores-value", words.say("The number"), held.now.value, lambda text: write(value=text)),
        AskChoice("scores-when", words.say("When was it filled in?"), _days(words), when, choose_day),
    ]
    if when == OTHER:
        label, hint = words.say("Day, month and year"), words.say("For example 4.3.2026")
        parts.append(text_field("scores-day", label, held.now.day, lambda text: write(day=text), hint=hint))
    place = words.say("Where? May be left empty")
    parts += [
        text_field("scores-place", place, held.now.place, lambda text: write(place=text)),
        _Save(chosen, held, close),
    ]
    return ft.Column(parts, spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _days(words: Words) -> tuple[tuple[str, str], ...]:
    return (("today", words.say("Today")), ("yesterday", words.say("Yesterday")), (OTHER, words.say("Another day")))


@part
def _About(chosen: Instrument) -> ft.Control:
    """What it is about, its numbers, and whose it is."""
    words = use_diary().words
    lines = [
        heading(chosen.name[words.language], 3),
        body(chosen.about[words.language]),
        body(say_range(chosen, words)),
        small(chosen.note[words.language]),
        Folded("scores-owner", words.say("Who made it?"), lambda: _Owner(chosen)),
    ]
    return ft.Column(lines, spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Owner(chosen: Instrument) -> ft.Control:
    """Whose it is, and the way there. The button names the site before anything is opened."""
    words = use_diary().words
    site = page_button("scores-site", words.say("Open {site}", site=chosen.site), chosen.url)
    lines: list[ft.Control] = [
        small(say_owner(chosen, words)),
        small(words.say("The questions are not in the app. The page opens beside the app and needs the internet.")),
        ft.Row([site], wrap=True),
    ]
    return ft.Column(lines, spacing=4)


@part
def _Save(chosen: Instrument, typed: Held[Typed], close: Callable[[], object]) -> ft.Control:
    """Save, and say so once it is on disk, with the way back."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def done(total: Total | TotalProblem) -> None:
        if isinstance(total, TotalProblem):
            board.say(say_problem(total, typed.now.value, chosen, instruments(), words))
            return
        board.say(words.say("Saved."), partial(take_out_total, diary, total.id))
        close()

    return ft.Row([main_button("scores-save", words.say("Save"), safely(lambda: keep_total(diary, typed.now), done), icon=ft.Icons.CHECK)])
