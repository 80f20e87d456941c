"""The clock: what to do now, how long, a sign that is seen when it rings, and a way to stop at any time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.standing_days import is_flare_on
from app.pace.clock_words import say_advice, say_bell, say_end, say_left, say_limit, say_phase, say_seconds
from app.pace.doing_actions import start_clock, stop_clock, stop_test
from app.pace.interval import rest_for
from app.pace.saying import use_doing
from app.pace.schedule import Phase, ends_at, schedule, seconds_between, where
from app.pace.task import PaceProblem, read_minutes
from app.pace.ticking import use_heartbeat
from app.pace.words import say_flare, say_plan, say_problem, say_schedule
from app.ui.ask import Folded, text_field
from app.ui.button import main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_shown
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.pace.ports import Ports
    from app.pace.schedule import Where
    from app.pace.task import Task, Test, Use

RINGS_FOR = 20
"""So many seconds the sign of a ring is seen."""


@part
def ClockCard(task: Task, use: Use, ports: Ports) -> ft.Control:
    """A timer that is going, and Stop."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    stop = doing(partial(stop_clock, diary, task.id), words.say("Stopped."))
    flare = [small(say_flare(words))] if is_flare_on(diary) else []
    return card(
        heading(task.words),
        keyed(use.id, _Face)(use, ports),
        *flare,
        ft.Row([main_button("pace-stop", words.say("Stop now"), stop, icon=ft.Icons.STOP)], wrap=True),
        small(say_limit(words)),
        Folded("pace-bell", words.say("How does it ring?"), lambda: AboutBell(ports)),
    )


@part
def _Face(use: Use, ports: Ports) -> ft.Control:
    """What the clock says at this moment. It alone is drawn anew every second."""
    diary = use_diary()
    words = diary.words
    use_heartbeat(ports, use)
    if use.plan is None or use.started_at is None:
        return ft.Container()
    spot = where(use.plan, use.started_at, diary.now())
    end = ends_at(use.plan, use.started_at).astimezone(diary.now().tzinfo)
    left = [_large(say_left(spot, words))] if spot.phase is not Phase.OVER else []
    return ft.Column(
        [_Ring(spot), *left, body(say_advice(spot, words)), small(say_end(end, words))],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Ring(spot: Where) -> ft.Control:
    """What to do now, said once aloud when it changes. For a while after a ring a bell and a frame stand with it."""
    words = use_diary().words
    is_ringing = (spot.phase, spot.n) != (Phase.WORK, 1) and spot.gone < RINGS_FOR
    said = ft.Text(say_phase(spot, words), theme_style=ft.TextThemeStyle.TITLE_MEDIUM)
    bell = [ft.Icon(ft.Icons.NOTIFICATIONS_ACTIVE, color=ft.Colors.TERTIARY)] if is_ringing else []
    row = ft.Row([*bell, ft.Container(said, expand=True)], spacing=8)
    frame = ft.Border.all(3, ft.Colors.TERTIARY) if is_ringing else None
    return ft.Semantics(
        live_region=True, container=True, content=ft.Container(row, border=frame, border_radius=12, padding=12 if is_ringing else 0)
    )


@part
def StartCard(task: Task, ports: Ports) -> ft.Control:
    """How long in all, how that is laid out, and Start."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed, hold = use_shown("" if task.total is None else str(task.total))
    start = doing(lambda: start_clock(diary, task.id, typed.now), words.say("The clock is going."))
    return card(
        heading(words.say("With the clock")),
        body(say_plan(task, words)),
        text_field("pace-total", words.say("How many minutes in all?"), typed.now, hold),
        _Preview(task, typed.now),
        ft.Row([main_button("pace-start", words.say("Start the clock"), start, icon=ft.Icons.TIMER_OUTLINED)], wrap=True),
        small(say_limit(words)),
        Folded("pace-bell", words.say("How does it ring?"), lambda: AboutBell(ports)),
    )


@part
def _Preview(task: Task, typed: str) -> ft.Control:
    """The plan for what is typed so far."""
    words = use_diary().words
    total = read_minutes(typed)
    if not typed.strip() or task.work is None:
        return ft.Container()
    if isinstance(total, PaceProblem):
        return small(say_problem(total, words))
    return body(say_schedule(schedule(total, task.work, task.rest or rest_for(task.work)), words))


@part
def AboutBell(ports: Ports) -> ft.Control:
    """How it rings here, and a ring to try."""
    words, page = use_diary().words, ft.context.page

    async def ring() -> None:
        await ports.bell.ring(page)
        await ports.wait(1)
        await ports.bell.be_still(page)

    return ft.Column(
        [
            *map(small, say_bell(words, can_sound=ports.bell.can_sound(page))),
            ft.Row([quiet_button("pace-ring", words.say("Try the bell"), ring, icon=ft.Icons.NOTIFICATIONS_OUTLINED)], wrap=True),
        ],
        spacing=6,
    )


@part
def TestClock(task: Task, test: Test, ports: Ports) -> ft.Control:
    """A test that is being timed: how long it has gone, and Stop when one wants to change."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    stop = doing(partial(stop_test, diary, task.id), words.say("Saved."))
    return ft.Column(
        [
            keyed(test.id, _Gone)(test, ports),
            body(words.say("Stop as soon as you want to change. It is not about holding out.")),
            ft.Row([main_button("pace-test-stop", words.say("I want to change now"), stop, icon=ft.Icons.STOP)], wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Gone(test: Test, ports: Ports) -> ft.Control:
    """How long it has gone, by the clock."""
    diary = use_diary()
    use_heartbeat(ports, None)
    gone = seconds_between(test.started_at, diary.now()) if test.started_at else 0
    # NOTE: {time} is minutes and seconds, such as 12:05.
    return _large(diary.words.say("{time} gone", time=say_seconds(gone)))


def _large(sentence: str) -> ft.Control:
    return ft.Text(sentence, theme_style=ft.TextThemeStyle.HEADLINE_SMALL)
