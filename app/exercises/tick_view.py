"""Ticking an exercise: a box for a day, the last days, and the days before them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.exercises.actions import tick_exercise
from app.exercises.exercise import days_to_tick
from app.exercises.saying import use_noting
from app.exercises.words import say_day
from app.ui.button import quiet_button
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import small
from app.ui.tick import Tick

if TYPE_CHECKING:
    from datetime import date

    from app.exercises.exercise import Exercise

PAGE = 28


@part
def TickDay(handle: str, label: str, exercise: Exercise, day: date) -> ft.Control:
    """One box. Touched again, the tick is gone."""
    diary, noting = use_diary(), use_noting()
    words, is_done = diary.words, day in exercise.done
    # NOTE: After a box was ticked, and after a tick was taken away.
    say = noting(words.say("The tick is taken away.") if is_done else words.say("Noted."))
    return Tick(handle, label, is_done, partial(tick_exercise, diary, exercise.id, day, is_done=not is_done), say)


@part
def LastDays(handle: str, exercise: Exercise) -> ft.Control:
    """The days that can still be ticked, today first."""
    diary = use_diary()
    words, today = diary.words, diary.today
    days = reversed(list(days_to_tick(today)))
    boxes = [keyed(str(day), TickDay)(f"{handle}-{day}", say_day(day, today, words), exercise, day) for day in days]
    return _column(small(words.say("A day without a tick is fine.")), *boxes, TickedBefore(handle, exercise))


@part
def TickedBefore(handle: str, exercise: Exercise, *, is_all: bool = False) -> ft.Control:
    """The ticks of the days before, newest first. They can only be taken away."""
    diary = use_diary()
    words, last = diary.words, days_to_tick(diary.today)
    shown, show = ft.use_state(PAGE)
    days = sorted((day for day in exercise.done if is_all or day not in last), reverse=True)
    boxes = [keyed(str(day), TickDay)(f"{handle}-{day}", words.long_day(day), exercise, day) for day in days[:shown]]
    more = [ft.Row([quiet_button(f"{handle}-more", words.say("Show more days"), lambda: show(shown + PAGE))], wrap=True)]
    return _column(*boxes, *(more if len(days) > shown else []))


def _column(*controls: ft.Control) -> ft.Control:
    return ft.Column(list(controls), spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
