"""One of a person's own things: its words, then and now, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.function import Function
from app.goals.actions import bring_back_thing, forget_thing, reword_thing, take_out_thing
from app.goals.saying import use_saying
from app.goals.words import say_rating, say_thing
from app.ui.ask import Folded, text_field
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.changed import Changed
    from app.goals.activity import Activity, ActivityProblem

FEW = 2
"""Up to so many numbers are all said in the sentence; more make a history."""


@part
def ThingCard(activity: Activity, n: int) -> ft.Control:
    """One current thing."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    rewording, reword = ft.use_state(cast("str | None", None))
    if rewording is not None:
        return _Reword(activity, n, lambda: reword(None))

    def took_out(result: Changed[Activity] | ActivityProblem) -> None:
        say(result, words.say("Set aside now."))

    return card(
        heading(activity.words),
        body(say_thing(activity, words, is_compared=diary.has(Function.OWN_CHANGE))),
        *_history(activity, f"goal-{n}-history", words.say("All numbers")),
        ft.Row(
            [
                button(f"goal-{n}-change", words.say("Change the words"), lambda: reword(activity.words)),
                quiet_button(f"goal-{n}-out", words.say("Set aside"), safely(partial(take_out_thing, diary, activity.id), took_out)),
            ],
            wrap=True,
        ),
    )


def _history(activity: Activity, handle: str, label: str) -> list[ft.Control]:
    return [Folded(handle, label, partial(_Ratings, activity))] if len(activity.ratings) > FEW else []


@part
def _Ratings(activity: Activity) -> ft.Control:
    """Every number, from the first to the newest."""
    words = use_diary().words
    return ft.Column([small(say_rating(rating, words)) for rating in activity.ratings], spacing=4)


@part
def _Reword(activity: Activity, n: int, close: Callable[[], object]) -> ft.Control:
    """Other words, and whether they are about the same thing."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    typed = use_held(activity.words)

    def done(result: Changed[Activity] | ActivityProblem) -> None:
        if say(result, words.say("The words are changed.")):
            close()

    def replaced(result: Changed[Activity] | ActivityProblem) -> None:
        if say(result, words.say("A new thing stands in its place.")):
            close()

    same = safely(lambda: reword_thing(diary, activity.id, typed.now, is_same=True), done)
    other = safely(lambda: reword_thing(diary, activity.id, typed.now, is_same=False), replaced)
    return card(
        text_field(f"goal-{n}-text", words.say("Your words"), typed.now, typed.hold),
        heading(words.say("Is it the same thing?"), 3),
        small(words.say("The same thing keeps its numbers. Another thing begins anew.")),
        ft.Row(
            [
                button(f"goal-{n}-same", words.say("Yes, the same thing"), same),
                button(f"goal-{n}-other", words.say("No, another thing"), other),
                quiet_button(f"goal-{n}-leave", words.say("Leave it as it was"), close),
            ],
            wrap=True,
        ),
    )


@part
def EarlierThing(activity: Activity, n: int) -> ft.Control:
    """One thing that was taken out."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words

    def back(result: Changed[Activity] | ActivityProblem) -> None:
        say(result, words.say("It is one of your things again."))

    def gone(result: Changed[Activity] | ActivityProblem) -> None:
        say(result, words.say("Deleted."))

    return ft.Column(
        [
            heading(activity.words, 3),
            small(say_thing(activity, words, is_compared=diary.has(Function.OWN_CHANGE))),
            *_history(activity, f"earlier-{n}-history", words.say("All numbers")),
            ft.Row(
                [
                    button(f"earlier-{n}-back", words.say("Take it up again"), safely(partial(bring_back_thing, diary, activity.id), back)),
                    quiet_button(f"earlier-{n}-forget", words.say("Delete"), safely(partial(forget_thing, diary, activity.id), gone)),
                ],
                wrap=True,
            ),
        ],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
