"""Pausing the plans, and looking after pauses: when, why, until when, and the ones before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.plans.actions import correct_pause, forget_pause, pause_plans
from app.plans.pause import Pause, Why
from app.plans.saying import use_doing
from app.plans.words import say_until, say_when, say_why
from app.ui.ask import AskChoice, Folded
from app.ui.button import main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.words import Words
    from app.plans.pause import Pauses

A_YEAR = timedelta(366)


@part
def HoldPause() -> ft.Control:
    """The offer to rest from all plans at once."""
    words = use_diary().words
    return card(
        heading(words.say("Pause the plans")),
        body(words.say("A holiday, an illness, a busy week: your plans can rest. They then ask nothing, and all is kept.")),
        Folded("plans-hold", words.say("I want to pause"), _NewPause),
    )


@part
def _NewPause() -> ft.Control:
    """A reason and a last day if the person wants to say them, and the pause."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    until, end_on = ft.use_state(cast("date | None", None))
    why, choose = ft.use_state(cast("Why | None", None))
    save = doing(lambda: pause_plans(diary, until, why), words.say("Your plans rest now. Come back whenever you like."))
    return _column(
        _Why("plans-new", why, choose),
        _Until("plans-new", diary.today, until, end_on),
        ft.Row([main_button("plans-new-save", words.say("Pause the plans now"), save)], wrap=True),
    )


@part
def FoldedPause(pause: Pause, n: int, label: str) -> ft.Control:
    """What can be changed about a pause, folded away until it is wanted. Once changed, it is asked anew."""
    return Folded(f"plans-pause-{n}", label, lambda: keyed(str(pause), _ChangePause)(pause, n))


@part
def _ChangePause(pause: Pause, n: int) -> ft.Control:
    """Other days, another reason, or away with it."""
    diary, doing = use_diary(), use_doing()
    words, today, handle = diary.words, diary.today, f"plans-pause-{n}"
    new, change = ft.use_state(pause)

    save = doing(lambda: correct_pause(diary, new), words.say("The pause is changed."))
    out = doing(partial(forget_pause, diary, pause.id), words.say("The pause is deleted."))
    first = PickDay(
        f"{handle}-since",
        words.say("Another first day"),
        Span(LONG_AGO, today),
        lambda day: change(replace(new, since=day)),
        new.since,
    )
    return _column(
        ft.Row([body(words.say("The first day is {day}.", day=words.long_day(new.since))), first], wrap=True),
        _Until(handle, new.since, new.until, lambda day: change(replace(new, until=day))),
        _Why(handle, new.why, lambda why: change(replace(new, why=why))),
        ft.Row(
            [
                main_button(f"{handle}-save", words.say("Save the pause"), save),
                quiet_button(f"{handle}-out", words.say("Delete"), out),
            ],
            wrap=True,
        ),
    )


@part
def EarlierPauses(pauses: Pauses, start: int) -> ft.Control:
    """The pauses that are over, the newest first."""
    words = use_diary().words
    over = [keyed(pause.id, _Earlier)(pause, n) for n, pause in enumerate(pauses, start=start)]
    return card(heading(words.say("Earlier pauses")), *over)


@part
def _Earlier(pause: Pause, n: int) -> ft.Control:
    """One of them, and what can be changed about it."""
    diary = use_diary()
    words = diary.words
    year = [small(words.month(pause.since))] if pause.since.year != diary.today.year else []
    return _column(body(say_when(pause, words)), *year, FoldedPause(pause, n, words.say("Change")))


@part
def _Why(handle: str, why: Why | None, choose: Callable[[Why | None], object]) -> ft.Control:
    """The reason. It may be left."""
    words = use_diary().words
    options = tuple((one.value, say_why(one, words)) for one in Why)
    question = words.say("What is it for?")
    asked = AskChoice(f"{handle}-why", question, options, why.value if why else None, lambda name: choose(Why(name) if name else None))
    return ft.Column([asked, small(words.say("You may leave this."))], spacing=4)


@part
def _Until(handle: str, first: date, until: date | None, choose: Callable[[date | None], object]) -> ft.Control:
    """The last day, or none."""
    diary = use_diary()
    words = diary.words
    days = Span(first, max(first, diary.today) + A_YEAR)
    pick = PickDay(f"{handle}-until", _label(until, words), days, choose, until or max(first, diary.today))
    is_open = [] if until is None else [quiet_button(f"{handle}-open", words.say("No last day"), lambda: choose(None))]
    return _column(body(say_until(until, words)), ft.Row([pick, *is_open], wrap=True))


def _label(until: date | None, words: Words) -> str:
    return words.say("Choose a last day") if until is None else words.say("Another last day")


def _column(*controls: ft.Control) -> ft.Control:
    return ft.Column(list(controls), spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
