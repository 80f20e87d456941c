"""What was agreed at an appointment: written afterwards, shown with the way to change it and to take it off I dag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small
from app.ui.tick import tick
from app.visits.actions import put_off_today, write_agreed
from app.visits.saying import use_doing
from app.visits.visit import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.visits.visit import Visit


@part
def Agreed(visit: Visit) -> ft.Control:
    """What was agreed, or room to write it."""
    words = use_diary().words
    is_changing, change = ft.use_state(False)
    title = heading(words.say("What did you agree?"))
    if is_changing or not visit.agreed:
        return card(title, keyed("form", _Form)(visit, lambda: change(False)))
    return card(
        title,
        body(visit.agreed),
        _OnToday(visit),
        ft.Row([button("visits-agreed-change", words.say("Change"), lambda: change(True))], wrap=True),
    )


@part
def _OnToday(visit: Visit) -> ft.Control:
    """Whether it stands on I dag."""
    diary, doing = use_diary(), use_doing()
    words, is_off = diary.words, visit.is_off_today
    said = words.say("It stands on Today again.") if is_off else words.say("It is off Today now.")
    turn = doing(lambda: put_off_today(diary, visit.id, is_off=not is_off), said)
    return tick("visits-agreed-today", words.say("Show it on Today"), turn, ticked=not is_off)


@part
def _Form(visit: Visit, close: Callable[[], object]) -> ft.Control:
    """In the person's own words. Saved empty, it is taken away."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held(visit.agreed)
    save = doing(lambda: write_agreed(diary, visit.id, typed.now), words.say("Saved."), close)
    leave = [quiet_button("visits-agreed-leave", words.say("Leave it as it was"), close)] if visit.agreed else []
    label = words.say("In your own words, at most {n} characters", n=LONGEST_TEXT)
    return ft.Column(
        [
            small(words.say("It then stands on Today, until you take it off.")),
            text_field("visits-agreed-text", label, typed.now, typed.hold, lines=4),
            ft.Row([main_button("visits-agreed-save", words.say("Save"), save), *leave], wrap=True),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
