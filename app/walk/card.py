"""The walk that is planned today, told with one touch, and the morning after one."""

from __future__ import annotations

import flet as ft

from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading
from app.walk.actions import standing_of
from app.walk.asks_view import MorningCard
from app.walk.laid import row
from app.walk.ports import PATH
from app.walk.saying import use_saying
from app.walk.telling_actions import tell_walk
from app.walk.words import say_minutes


@part
def WalkMorningCard() -> ft.Control:
    """The question of the morning after a walk."""
    day = standing_of(use_diary()).morning
    return MorningCard(day) if day else ft.Container()


@part
def PlannedWalkCard() -> ft.Control:
    """What is planned today; nothing while the plan rests or when the week has its walks."""
    diary, safely = use_diary(), use_safely()
    words, dose = diary.words, standing_of(diary).planned
    say = use_saying(words.say("Your walk is saved."))
    if dose is None:
        return ft.Container()
    minutes = say_minutes(dose.minutes, words)
    return card(
        heading(words.say("A walk today?")),
        body(words.say("The plan says {minutes}. You decide if it is today.", minutes=minutes)),
        row(
            main_button(
                "walk-today-told",
                words.say("I walked {minutes}", minutes=minutes),
                safely(lambda: tell_walk(diary, dose.minutes, diary.today), say),
            ),
            button("walk-today-other", words.say("With the clock, or other minutes"), lambda: go(f"{PATH}/tur")),
        ),
    )
