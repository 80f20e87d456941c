"""Telling a night: five things to fill in, three more that may be left, and Save. Nothing is filled in beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.sleep.actions import night_before, night_of, tell_night
from app.sleep.field_view import ClockField, MinutesField, TurnFields
from app.sleep.night import NightProblem
from app.sleep.number_view import QualityField, RestedField
from app.sleep.saying import use_saying
from app.sleep.typed import Typed, times_of, typed_of
from app.sleep.words import say_problem, say_time, say_title
from app.ui.ask import Folded, text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.held import use_shown
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.words import Words
    from app.sleep.kept import Changed
    from app.sleep.night import Night


@part
def NightForm(day: date, close: Callable[[], object] | None = None) -> ft.Control:
    """One night to tell, or to tell anew."""
    diary = use_diary()
    words, night = diary.words, night_of(diary, day)
    typed, show = use_shown(typed_of(night) if night else Typed())
    # A field that is filled in by a touch is a new field: the old one would keep what was typed.
    fills, count = ft.use_state(0)

    def fill(changed: Typed) -> None:
        show(changed)
        count(lambda before: before + 1)

    return card(
        heading(say_title(day, diary.today, words)),
        _TakeOver(night_before(diary, day), lambda times: fill(typed.now.filled(**times))),
        ft.Column(
            [
                ClockField("sleep-lights-out", words.say("Light out, to sleep"), typed, "lights_out", fill),
                MinutesField("sleep-falling-asleep", words.say("Minutes to fall asleep"), typed, "falling_asleep", fill),
                MinutesField("sleep-awake-in-night", words.say("Minutes awake in the night, in all"), typed, "awake_in_night", fill),
                ClockField("sleep-awake", words.say("Awake for the last time"), typed, "awake", fill),
                ClockField("sleep-up", words.say("Got up"), typed, "up", fill),
            ],
            key=f"fields-{fills}",
            spacing=12,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        TurnFields(day, typed, fill),
        small(words.say("You may leave the rest.")),
        QualityField(day, typed, show),
        RestedField(typed, show),
        Folded("sleep-naps-fold", words.say("Naps the day before"), lambda: _naps(typed.now.naps, typed.hold, lambda: typed.now, words)),
        _Save(day, lambda: typed.now, close),
    )


def _naps(value: str, hold: Callable[[Typed], None], now: Callable[[], Typed], words: Words) -> ft.Control:
    return text_field("sleep-naps", words.say("Minutes in all"), value, lambda text: hold(now().filled(naps=text)))


@part
def _TakeOver(night: Night | None, fill: Callable[[dict[str, str]], None]) -> ft.Control:
    """The times of the last night that is told, one touch away. They are not saved by that."""
    words = use_diary().words
    if night is None:
        return ft.Container()
    label = words.say(
        # NOTE: A button: fill in the times of the last night. The three are times of day.
        "The same times as last: {out}, {awake}, {up}",
        out=say_time(night.lights_out.time, words),
        awake=say_time(night.awake.time, words),
        up=say_time(night.up.time, words),
    )
    return ft.Row([button("sleep-same", label, lambda: fill(times_of(night)))], wrap=True)


@part
def _Save(day: date, now: Callable[[], Typed], close: Callable[[], object] | None) -> ft.Control:
    """Save; a very long night is asked about once first."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    is_asked, ask = ft.use_state(False)

    def done(result: Changed | NightProblem) -> None:
        ask(result is NightProblem.UNUSUAL)
        if say(result, words.say("The night is saved.")) and close:
            close()

    save = main_button("sleep-save", words.say("Save the night"), safely(lambda: tell_night(diary, day, now()), done), icon=ft.Icons.CHECK)
    buttons = [save, *([quiet_button("sleep-leave", words.say("Leave it as it was"), close)] if close else [])]
    if not is_asked:
        return ft.Row(buttons, wrap=True)
    sure = button("sleep-sure", words.say("Yes, that is right"), safely(lambda: tell_night(diary, day, now(), is_sure=True), done))
    asked: list[ft.Control] = [body(say_problem(NightProblem.UNUSUAL, words)), ft.Row([sure], wrap=True), ft.Row(buttons, wrap=True)]
    return ft.Column(asked, spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
