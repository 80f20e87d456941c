"""Two calm questions beside the plan: this morning after a walk, and once about feet, knees and hips."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.ask import sentence_list
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small
from app.walk.kept_choice import YesNo
from app.walk.laid import row
from app.walk.plan_actions import say_feet
from app.walk.saying import use_saying
from app.walk.walks_view import MorningQuestion

if TYPE_CHECKING:
    from datetime import date

    import flet as ft


@part
def MorningCard(day: date) -> ft.Control:
    """The morning after a walk. Not to answer is fine."""
    words = use_diary().words
    return card(
        heading(words.say("After the walk yesterday")),
        MorningQuestion("walk-morning", day, None),
        small(words.say("You may leave it. A little more pain for a short while is usual.")),
    )


@part
def FeetCard() -> ft.Control:
    """Feet, knees and hips, asked once."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("Noted."))
    return card(
        heading(words.say("Feet, knees and hips")),
        body(words.say("In the study about walking, some got pain in a foot, a knee or a hip. How are yours?")),
        row(
            button("walk-feet-fine", words.say("They go along fine"), safely(partial(say_feet, diary, are_fine=True), say)),
            button("walk-feet-sore", words.say("Something hurts"), safely(partial(say_feet, diary, are_fine=False), say)),
        ),
    )


@part
def FeetAnswer(told: bool) -> ft.Control:  # noqa: FBT001 - fine, or not
    """What was answered, to be changed; touched again it is taken away."""
    diary = use_diary()
    words = diary.words
    say = use_saying(words.say("Noted."))
    title, question = words.say("Feet, knees and hips"), words.say("Do they go along fine?")
    return card(heading(title), YesNo("walk-feet", question, told, lambda are_fine: say_feet(diary, are_fine=are_fine), say))


@part
def FeetAdvice() -> ft.Control:
    """What one can do, for who said that something hurts."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("Noted."))
    things = (
        words.say("Take smaller steps."),
        words.say("Try other shoes."),
        words.say("Walk fewer minutes for a while."),
        words.say("Ask a physiotherapist if it goes on."),
    )
    gone = safely(partial(say_feet, diary, are_fine=True), say)
    return card(
        heading(words.say("If a foot, a knee or a hip hurts")),
        sentence_list(things),
        row(quiet_button("walk-feet-gone", words.say("It does not hurt any more"), gone)),
    )
