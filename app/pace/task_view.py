"""One thing that is done with breaks: its clock, its week, its tests, and all that can be changed about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.standing_days import is_flare_on
from app.pace.actions import (
    begin_task_anew,
    choose_rest,
    end_task,
    forget_task,
    go_on_with,
    pause_task,
    reword_task,
    wish_minutes,
)
from app.pace.clock_view import ClockCard, StartCard
from app.pace.history_view import DaysCard
from app.pace.saying import use_doing
from app.pace.test_view import TestsCard
from app.pace.week_view import OwnMinutes, WeekCard
from app.pace.words import say_flare, say_plan
from app.ui.ask import Folded, text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.pace.actions import Done
    from app.pace.ports import Ports
    from app.pace.task import Task

PATH = "/planer/pauser"


@part
def TaskView(task: Task, ports: Ports) -> ft.Control:
    """Everything about one thing."""
    diary = use_diary()
    is_left = task.is_left_alone(diary.today)
    running = task.running(diary.now())
    clock: list[ft.Control] = []
    if running:
        clock = [ClockCard(task, running, ports)]
    elif task.work is not None and not is_left:
        clock = [StartCard(task, ports)]
    tests = keyed("tests", TestsCard)(task, ports)
    fold = keyed("tests-fold", Folded)("pace-tests", diary.words.say("Tests"), lambda: TestsCard(task, ports))
    return ft.Column(
        [
            *([_Left(task)] if is_left else [] if running else [_Head(task)]),
            *clock,
            *([WeekCard(task)] if not is_left else []),
            *([tests] if task.work is None or task.testing else [fold]),
            *([DaysCard(task)] if task.choices or task.uses else []),
            keyed("change", Folded)("pace-change", diary.words.say("Change"), lambda: _Change(task)),
            _Ways(task, is_left=is_left),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Head(task: Task) -> ft.Control:
    """What it is called, how it is done now, and a flare-up if one is on."""
    diary = use_diary()
    words = diary.words
    flare = [body(say_flare(words))] if is_flare_on(diary) else []
    plan = [] if task.work is not None else [body(say_plan(task, words))]
    wish = [small(words.count("You would like: {n} minute.", "You would like: {n} minutes.", task.wanted))] if task.wanted else []
    return card(heading(task.words), *plan, *wish, *flare)


@part
def _Left(task: Task) -> ft.Control:
    """It is paused, and nothing is asked about it."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    on = doing(partial(go_on_with, diary, task.id), words.say("It is as you left it."))
    return card(
        heading(task.words),
        body(words.say("Left for now. Everything is kept.")),
        ft.Row([main_button("pace-go-on", words.say("Take it up again"), on)], wrap=True),
    )


@part
def _Change(task: Task) -> ft.Control:
    """Its words, the minutes, the break, and how long one would like to go on."""
    diary = use_diary()
    words = diary.words
    wanted, rest = task.wanted or "", task.own_rest or ""
    return card(
        _Field("pace-words", words.say("Your words"), task.words, partial(reword_task, diary, task.id)),
        OwnMinutes("pace-own", task),
        _Field("pace-rest", words.say("Minutes of a break. Empty: as suggested"), str(rest), partial(choose_rest, diary, task.id)),
        _Field("pace-wish", words.say("How many minutes would you like to go on?"), str(wanted), partial(wish_minutes, diary, task.id)),
    )


@part
def _Field(handle: str, label: str, value: str, keep: Callable[[str], Done]) -> ft.Control:
    """One thing to change, with a Save of its own."""
    words, doing = use_diary().words, use_doing()
    typed = use_held(value)
    save = doing(lambda: keep(typed.now), words.say("Saved."))
    return ft.Column(
        [
            text_field(handle, label, typed.now, typed.hold),
            ft.Row([button(f"{handle}-save", words.say("Save"), save)], wrap=True),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Ways(task: Task, *, is_left: bool) -> ft.Control:
    """Pause it, begin anew, end it, delete it: each in one touch, each to be taken back."""
    diary, doing = use_diary(), use_doing()
    words = diary.words

    def leave() -> None:
        # A thing that is ended or gone has no page to stand on.
        go(PATH)

    pause = doing(partial(pause_task, diary, task.id), words.say("Left for now. You can take it up at any time."))
    anew = doing(partial(begin_task_anew, diary, task.id), words.say("It begins anew. The old one is kept under Earlier."), leave)
    ended = doing(partial(end_task, diary, task.id), words.say("Ended. You find it under Earlier."), leave)
    gone = doing(partial(forget_task, diary, task.id), words.say("Deleted."), leave)
    return ft.Row(
        [
            *([] if is_left else [quiet_button("pace-pause", words.say("Leave it for now"), pause)]),
            quiet_button("pace-anew", words.say("Begin anew"), anew),
            quiet_button("pace-end", words.say("End this"), ended),
            quiet_button("pace-forget", words.say("Delete all of this"), gone),
        ],
        wrap=True,
    )
