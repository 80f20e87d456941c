"""Mine ting: up to five things that matter, how well they go, then and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.goals.actions import is_due, name_thing, things_of
from app.goals.activity import MOST, current, earlier
from app.goals.card import ThingsSummaryCard
from app.goals.rating_view import RateCard
from app.goals.saying import use_saying
from app.goals.thing_view import EarlierThing, ThingCard
from app.ui.ask import text_field
from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.core.changed import Changed
    from app.goals.activity import Activity, ActivityProblem, Things


@part
def GoalsScreen(_rest: str) -> ft.Control:
    """The things, their numbers, and room for more."""
    diary = use_diary()
    things = things_of(diary)
    now, gone = current(things), earlier(things)
    return ft.Column(
        [
            *([_Rating(now), ThingsSummaryCard()] if now else [_Welcome()]),
            *(keyed(activity.id, ThingCard)(activity, n) for n, activity in enumerate(now, start=1)),
            _Add(now),
            *([_Earlier(gone)] if gone else []),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Welcome() -> ft.Control:
    """What this place is for, while it is empty."""
    words = use_diary().words
    return card(
        heading(words.say("What matters to you?")),
        body(words.say("Is there something that your back makes hard, and that you miss? Write it in your own words.")),
        small(words.say("It can be to carry the shopping, to sit through a film or to play with a child.")),
    )


@part
def _Rating(things: Things) -> ft.Control:
    """The numbers when it is time for them, or when the person wants to."""
    diary = use_diary()
    words = diary.words
    is_open, set_open = ft.use_state(False)
    if is_open or is_due(diary):
        return RateCard(things, lambda: set_open(False))
    return ft.Row([button("goals-rate", words.say("Choose new numbers"), lambda: set_open(True))])


@part
def _Add(things: Things) -> ft.Control:
    """One more thing, up to five."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    typed = use_held("")
    # After adding there is a new, empty field.
    times, count = ft.use_state(0)
    if len(things) >= MOST:
        return small(words.say("You have {n} things. That is enough for now.", n=MOST))

    def done(result: Changed[Activity] | ActivityProblem) -> None:
        if say(result, words.say("Saved.")):
            typed.hold("")
            count(lambda before: before + 1)

    return card(
        heading(words.say("One more thing") if things else words.say("Your first thing")),
        ft.Container(text_field("goals-new", words.say("Your words"), typed.now, typed.hold), key=f"field-{times}"),
        ft.Row([main_button("goals-add", words.say("Add"), safely(lambda: name_thing(diary, typed.now), done))]),
    )


@part
def _Earlier(things: Things) -> ft.Control:
    """What was taken out. Its numbers are history and count in no average."""
    words = use_diary().words
    gone = [keyed(activity.id, EarlierThing)(activity, n) for n, activity in enumerate(things, start=1)]
    return card(heading(words.say("Earlier things")), *gone)
