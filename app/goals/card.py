"""A person's own things on I dag: a word when it is time to rate them, and how they stand."""

from __future__ import annotations

import flet as ft

from app.goals.actions import change_now, is_due, things_of
from app.goals.activity import current
from app.goals.words import say_change, say_offer, say_reference, say_things
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

PATH = "/planer/mine-ting"


@part
def RateSoonCard() -> ft.Control:
    """That it is time to look at one's own things, and nothing when it is not."""
    diary = use_diary()
    words = diary.words
    if not is_due(diary):
        return ft.Container()
    return card(
        heading(words.say("Your things")),
        body(words.say("How well can you do what matters to you? It takes a moment.")),
        ft.Row([button("goals-open", words.say("Choose the numbers"), lambda: go(PATH))]),
    )


@part
def ThingsSummaryCard() -> ft.Control:
    """Then and now of everything together, with the band it is read beside."""
    diary = use_diary()
    words, now, things = diary.words, change_now(diary), current(things_of(diary))
    if now is None:
        return card(heading(words.say("Your things")), body(say_things(things, words))) if things else ft.Container()
    offer = say_offer(now, words)
    return card(
        heading(words.say("Then and now")),
        body(say_change(now, words)),
        *([body(offer)] if offer else []),
        small(say_reference(words)),
    )
