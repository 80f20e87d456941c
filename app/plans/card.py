"""The pause from the plans, on I dag and on Planer: one calm line, and the way back."""

from __future__ import annotations

from functools import partial

import flet as ft

from app.plans.actions import come_back_to_plans, pause_now
from app.plans.saying import use_doing
from app.plans.words import say_pause
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading


@part
def PausedPlansCard() -> ft.Control:
    """That the plans rest, and the one touch back; nothing while they do not."""
    diary, doing = use_diary(), use_doing()
    words, pause = diary.words, pause_now(diary)
    if pause is None:
        return ft.Container()
    back = doing(partial(come_back_to_plans, diary), words.say("Your plans go on. Everything is as you left it."))
    return card(
        # NOTE: Heading while the plans rest.
        heading(words.say("Your plans rest")),
        body(say_pause(pause, words)),
        ft.Row([button("plans-back", words.say("Go on with the plans"), back)], wrap=True),
    )
