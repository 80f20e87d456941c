"""Beside the questions of a day: a quiet tick that someone helped to write, and whose help it was if one wants to say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.people.actions import helped_on, take_back_helped, tell_helped_by, turn_helped
from app.people.saying import use_saying
from app.people.words import say_helped_day
from app.ui.ask import text_field
from app.ui.button import main_button, quiet_button
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.people.helped_day import HelpedDay


@part
def HelpedTick(day: date) -> ft.Control:
    """The tick of one day. Nothing is ticked beforehand."""
    diary = use_diary()
    words, helped = diary.words, helped_on(diary, day)
    sentence = words.say("The tick is taken away.") if helped else words.say("Noted: the day is written with help.")
    turned = use_saying(take_back_helped, sentence)
    label = say_helped_day(helped, words) if helped else words.say("Written with help")
    box = Tick("people-helped", label, helped is not None, partial(turn_helped, diary, day), turned)
    parts = [box, keyed(f"by-{day}", _ByWhom)(helped)] if helped else [box]
    return ft.Column(parts, spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _ByWhom(helped: HelpedDay) -> ft.Control:
    """Whose help it was, folded away until one wants to say."""
    words = use_diary().words
    is_open, set_open = ft.use_state(False)
    if is_open:
        return _Write(helped, lambda: set_open(False))
    label = words.say("Change who helped") if helped.by else words.say("Who helped? You need not say")
    return ft.Row([quiet_button("people-helped-by", label, lambda: set_open(True))], wrap=True)


@part
def _Write(helped: HelpedDay, close: Callable[[], object]) -> ft.Control:
    """The field, Save, and the way out."""
    diary, safely = use_diary(), use_safely()
    words, typed = diary.words, use_held(helped.by)
    saved = use_saying(take_back_helped, words.say("Saved."), close)
    row = [
        main_button("people-helped-save", words.say("Save"), safely(lambda: tell_helped_by(diary, helped.day, typed.now), saved)),
        quiet_button("people-helped-leave", words.say("Leave it as it was"), close),
    ]
    return ft.Column(
        [text_field("people-helped-name", words.say("Who helped?"), typed.now, typed.hold), ft.Row(row, wrap=True)],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
