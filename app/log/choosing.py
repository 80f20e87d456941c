"""Choosing what the diary asks: which questions, how often about pain, and two of one's own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.log.asking import title
from app.log.choices import DAILY, OWN, ChoiceProblem, OwnItem
from app.log.choosing_actions import choices_of, choose_item, choose_own, choose_pain_light, drop_own
from app.log.words import say_problem
from app.ui.ask import AskChoice, text_field
from app.ui.button import handled, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.log.entry import Item


@part
def LogChoicesCard() -> ft.Control:
    """What the diary asks, in the settings."""
    diary = use_diary()
    words, choices = diary.words, choices_of(diary)
    asked = tuple(item for item in DAILY if item not in OWN)
    often = (("daily", words.say("Every day")), ("weekly", words.say("Once a week")))
    now = "weekly" if choices.pain_light else "daily"
    return card(
        heading(words.say("What the diary asks")),
        *(keyed(item.value, _Switch)(item, title(item, choices, words), is_on=item in choices.on) for item in asked),
        AskChoice(
            "choose-pain",
            words.say("How often do you want to write about pain?"),
            often,
            now,
            lambda name: choose_pain_light(diary, is_light=(name or now) == "weekly"),
        ),
        small(words.say("Some people do better when they write about pain less often.")),
        *(keyed(item.value, _OwnQuestion)(n, item, choices.own.get(item)) for n, item in enumerate(OWN, start=1)),
    )


@part
def _Switch(item: Item, name: str, *, is_on: bool) -> ft.Control:
    """One question, asked or not."""
    diary, safely = use_diary(), use_safely()
    handle = f"choose-{item.value.replace('_', '-')}"
    box = ft.Checkbox(label=name, value=is_on, key=handle, on_change=safely(partial(choose_item, diary, item, is_on=not is_on)))
    return handled(handle, ft.Container(box, height=None, padding=ft.Padding.symmetric(vertical=4)))


@part
def _OwnQuestion(n: int, item: Item, own: OwnItem | None) -> ft.Control:
    """A question of one's own: its words and its two ends."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words
    typed = use_held(own or OwnItem("", "", ""))
    handle = f"own-{n}"

    def say(kept: OwnItem | ChoiceProblem) -> None:
        board.say(say_problem(kept, words) if isinstance(kept, ChoiceProblem) else words.say("Your question is saved."))

    def field(name: str, label: str, value: str) -> ft.Control:
        return text_field(f"{handle}-{name}", label, value, lambda text: typed.hold(replace(typed.now, **{name: text})))

    buttons = [
        main_button(
            f"{handle}-save",
            words.say("Save the question"),
            safely(lambda: choose_own(diary, item, typed.now.name, typed.now.low, typed.now.high), say),
        )
    ]
    if own:
        buttons.append(quiet_button(f"{handle}-drop", words.say("Stop asking it"), safely(partial(drop_own, diary, item))))
    return ft.Column(
        [
            heading(words.say("A question of your own, no. {n}", n=n), 3),
            body(words.say("It is answered from 0 to 10.")),
            field("name", words.say("What do you want to be asked?"), typed.now.name),
            field("low", words.say("What does 0 mean?"), typed.now.low),
            field("high", words.say("What does 10 mean?"), typed.now.high),
            ft.Row(buttons, wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
