"""The pause: how to begin it, and how to come back in one touch, here and on I dag."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.better.actions import come_back, pause, resting_since, take_back
from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.better.rest import Changed


def use_saying() -> Callable[[str], Callable[[Changed], None]]:
    """Says what was done, with the way back."""
    diary, board = use_diary(), use_board()
    return lambda sentence: lambda changed: board.say(sentence, partial(take_back, diary, changed))


@part
def RestingCard() -> ft.Control:
    """That there is a pause, and the one touch back."""
    diary, safely, saying = use_diary(), use_safely(), use_saying()
    words, since = diary.words, resting_since(diary)
    if since is None:
        return ft.Container()
    say = saying(words.say("Welcome back. Everything is as you left it."))
    return card(
        # NOTE: Heading: the app is paused, and asks nothing.
        heading(words.say("Paused")),
        body(words.say("You have paused since {day}. The app asks you nothing. Everything is kept.", day=words.long_day(since))),
        ft.Row([main_button("better-back", words.say("Start again"), safely(partial(come_back, diary), say))], wrap=True),
    )


@part
def PauseCard() -> ft.Control:
    """A kind end that ends nothing."""
    diary, safely, saying = use_diary(), use_safely(), use_saying()
    words = diary.words
    if resting_since(diary) is not None:
        return RestingCard()
    say = saying(words.say("Paused. Take care, and come back whenever you like."))
    return card(
        heading(words.say("That is good to hear")),
        body(words.say("You do not need to write any more. You can pause: then the app asks you nothing.")),
        body(words.say("Your reminders rest as well.")),
        body(words.say("Everything you have written is kept. You come back with one touch.")),
        ft.Row([button("better-pause", words.say("Pause"), safely(partial(pause, diary), say))], wrap=True),
    )
