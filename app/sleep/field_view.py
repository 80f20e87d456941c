"""The fields of a night: a time by typing or by the clock, minutes by typing or by one touch, and an hour that came twice."""

from __future__ import annotations

from datetime import time
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.typed_time import read_time
from app.sleep.clock import Turn, has_hour_twice
from app.sleep.words import say_example
from app.ui.ask import AskChoice, text_field
from app.ui.button import handled
from app.ui.guard import part, use_safely
from app.ui.hooks import use_diary, use_look
from app.ui.pick_time import PickTime
from app.ui.text import body
from app.ui.theme import BODY, TOUCH

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.sleep.typed import Typed
    from app.ui.held import Held

QUICK = (0, 10, 20, 30, 60)
"""Minutes that are one touch away. Any other number is typed."""

HANDS = {"lights_out": time(22, 45), "awake": time(6, 30), "up": time(7, 15)}
"""Where the hands of the clock begin while nothing is typed, and the example of how to type."""

TURNS = ("lights", "awake", "up")


@part
def ClockField(handle: str, label: str, typed: Held[Typed], name: str, fill: Callable[[Typed], None]) -> ft.Control:
    """A time of day."""
    words = use_diary().words
    value = getattr(typed.now, name)

    def hold(text: str) -> None:
        typed.hold(typed.now.filled(**{name: text}))

    def picked(clock: time) -> None:
        fill(typed.now.filled(**{name: clock.strftime("%H:%M")}))

    # NOTE: Read aloud, for a small clock beside a field; {what} is the name of the field.
    spoken = words.say("{what}: choose on the clock", what=label)
    wheel = PickTime(f"{handle}-clock", spoken, read_time(value) or HANDS[name], picked)
    field = text_field(handle, label, value, hold, hint=say_example(HANDS[name], words))
    return ft.Row([ft.Container(field, expand=True), wheel], vertical_alignment=ft.CrossAxisAlignment.END, spacing=4)


@part
def MinutesField(handle: str, label: str, typed: Held[Typed], name: str, fill: Callable[[Typed], None]) -> ft.Control:
    """A number of minutes."""
    words, scale, safely = use_diary().words, use_look().scale, use_safely()
    side = max(TOUCH, round(1.65 * BODY * scale))
    value = getattr(typed.now, name)

    def hold(text: str) -> None:
        typed.hold(typed.now.filled(**{name: text}))

    def quick(n: int) -> ft.Control:
        is_chosen = value.strip() == str(n)
        text = "" if is_chosen else str(n)
        touch = safely(partial(lambda new: fill(typed.now.filled(**{name: new})), text))
        face = ft.Text(str(n), size=BODY * scale, semantics_label=words.say("{what}: {n} min", what=label, n=n))
        # The chosen number is filled and has another shape: not a colour alone.
        make, shape = (ft.FilledButton, ft.CircleBorder()) if is_chosen else (ft.OutlinedButton, ft.RoundedRectangleBorder(radius=10))
        style = ft.ButtonStyle(padding=0, shape=shape)
        control = make(face, key=f"{handle}-{n}", width=side, height=side, style=style, on_click=touch)
        return handled(f"{handle}-{n}", control, selected=is_chosen)

    return ft.Column(
        [text_field(handle, label, value, hold), ft.Row([quick(n) for n in QUICK], wrap=True, spacing=8, run_spacing=8)],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def TurnFields(day: date, typed: Held[Typed], fill: Callable[[Typed], None]) -> ft.Control:
    """On the one night of the year when an hour comes twice: which of the two a time between two and three was."""
    words = use_diary().words
    if not has_hour_twice(day):
        return ft.Container()
    labels = (words.say("Light out, to sleep"), words.say("Awake for the last time"), words.say("Got up"))
    turns = (("1", words.say("The first time")), ("2", words.say("The second time")))

    def ask(name: str, label: str) -> ft.Control:
        now: Turn | None = getattr(typed.now, f"{name}_turn")

        def choose(chosen: str | None) -> None:
            fill(typed.now.filled(**{f"{name}_turn": Turn(int(chosen)) if chosen else None}))

        return AskChoice(f"sleep-turn-{name}", label, turns, str(now.value) if now else None, choose)

    said = body(words.say("The clock was put back. Was a time between 2 and 3? Then choose which of the two hours it was."))
    return ft.Column([said, *map(ask, TURNS, labels)], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
