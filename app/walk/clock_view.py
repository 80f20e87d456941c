"""The clock of a walk: one large button to start, one to stop, and what it says to be kept or changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.ui.ask import text_field
from app.ui.button import button, handled, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary, use_look
from app.ui.text import body, heading, small
from app.walk.clock import face, minutes_between, seconds_between
from app.walk.laid import column, row
from app.walk.saying import use_saying
from app.walk.telling import LONGEST_WALK
from app.walk.telling_actions import drop_clock, keep_clock, start_clock, stop_clock
from app.walk.test_walks import LONGEST_TEST
from app.walk.ticking import use_ticking
from app.walk.words import say_minutes, say_on_the_way, say_running, say_safety

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.walk.ports import Ports
    from app.walk.told import Clock

FACE = 44


@part
def ClockCard(clock: Clock | None, ports: Ports | None, *, is_test: bool) -> ft.Control:
    """A walk by the clock."""
    words = use_diary().words
    if clock is None:
        # NOTE: Heading over the clock for a test walk, and for a walk.
        title = words.say("A test walk by the clock") if is_test else words.say("A walk by the clock")
        return card(heading(title), _Start(is_test=is_test), small(words.say("You may put the phone away. The time goes on.")))
    title = words.say("A test walk") if clock.is_test else words.say("A walk")
    return card(heading(title), _Running(clock, ports) if clock.stopped_at is None else _Stopped(clock))


@part
def _Start(*, is_test: bool) -> ft.Control:
    """The clock begins."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("The clock runs."))
    return _large("walk-clock-start", words.say("Start"), ft.Icons.PLAY_ARROW, safely(partial(start_clock, diary, is_test=is_test), say))


@part
def _Running(clock: Clock, ports: Ports | None) -> ft.Control:
    """How long it has run, what to know on the way, and Stop."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("The clock has stopped."))
    emergency = [ports.draw_emergency()] if ports else []
    return column(
        _Face(clock),
        _large("walk-clock-stop", words.say("Stop"), ft.Icons.STOP, safely(partial(stop_clock, diary), say)),
        small(words.say("Started at {time}.", time=words.time(clock.started_at.astimezone(diary.now().tzinfo)))),
        small(say_running(clock, words)),
        body(say_safety(words)),
        *emergency,
        *(small(sentence) for sentence in say_on_the_way(words)),
        _Drop(),
        spacing=12,
    )


@part
def _Face(clock: Clock) -> ft.Control:
    """Minutes and seconds, worked out from when it was started."""
    diary, look = use_diary(), use_look()
    use_ticking(is_on=True)
    seconds = seconds_between(clock.started_at, diary.now())
    said = say_minutes(seconds // 60, diary.words)
    shown = ft.Text(face(seconds), size=FACE * look.scale, semantics_label=said, text_align=ft.TextAlign.CENTER)
    return ft.Container(shown, key="walk-clock-face")


@part
def _Stopped(clock: Clock) -> ft.Control:
    """What the clock says, to be kept as it is or changed."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    typed = use_held("")
    say = use_saying(words.say("Your walk is saved."))
    minutes = minutes_between(clock.started_at, clock.stopped_at or diary.now())
    most = LONGEST_TEST if clock.is_test else LONGEST_WALK
    label = words.say("Save {minutes}", minutes=say_minutes(minutes, words))
    # A clock that was forgotten is only to be written over.
    keep = [row(_large("walk-clock-keep", label, ft.Icons.CHECK, safely(partial(keep_clock, diary), say)))] if minutes <= most else []
    return column(
        body(say_running(clock, words)),
        *keep,
        text_field("walk-clock-minutes", words.say("Or write the minutes"), typed.now, typed.hold),
        row(button("walk-clock-save", words.say("Save what I wrote"), safely(lambda: keep_clock(diary, typed.now), say)), _Drop()),
        spacing=12,
    )


@part
def _Drop() -> ft.Control:
    """It was no walk."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("Nothing is kept of it."))
    return quiet_button("walk-clock-drop", words.say("It was no walk"), safely(partial(drop_clock, diary), say))


def _large(handle: str, label: str, icon: ft.IconData, on_click: Callable[[], Awaitable[None]]) -> ft.Control:
    """A button that one hits while walking."""
    face_of_it = ft.Text(label, text_align=ft.TextAlign.CENTER, theme_style=ft.TextThemeStyle.TITLE_MEDIUM)
    style = ft.ButtonStyle(padding=28, shape=ft.RoundedRectangleBorder(radius=24))
    return handled(handle, ft.FilledButton(face_of_it, icon=icon, key=handle, style=style, on_click=on_click))
