"""The sleep diary: last night, the week, one habit, whom to talk with, and every night that is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.standing_days import is_flare_on, is_pause_on
from app.sleep.actions import night_of
from app.sleep.card import OneHabitCard
from app.sleep.form_view import NightForm
from app.sleep.nights_view import NightList, ToldNight
from app.sleep.period import open_period
from app.sleep.period_actions import periods_of
from app.sleep.period_card import PeriodCard, StartCard
from app.sleep.week_view import WeekCard
from app.ui.button import quiet_button
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

ARTICLES = (("sleep-read-why", "/laer/soevn-og-smerte"), ("sleep-read-steps", "/laer/bedre-soevn"))


@part
def SleepScreen(_rest: str) -> ft.Control:
    """Everything about sleep. One form is open at a time."""
    diary = use_diary()
    editing, edit = ft.use_state(cast("date | None", None))
    return ft.Column(
        [
            _Intro(),
            StartCard(),
            *([] if editing else [_LastNight(edit)]),
            WeekCard(),
            NightList(editing, edit),
            OneHabitCard(),
            PeriodCard(),
        ],
        key=f"sleep-{diary.today.isoformat()}",
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Intro() -> ft.Control:
    """What this place is for, and where to read on."""
    diary = use_diary()
    words = diary.words
    labels = (words.say("Read about sleep and pain"), words.say("Read about small steps"))
    said = [body(words.say("Write about the night in the morning. Then you can see how you sleep, and what you may try."))]
    if is_flare_on(diary):
        said.append(body(words.say("You have a flare-up now. The nights may be different for a while.")))
    if is_pause_on(diary):
        said.append(body(words.say("You have a pause. Write when you want to.")))
    doors = [quiet_button(handle, label, partial(go, path)) for (handle, path), label in zip(ARTICLES, labels, strict=True)]
    return ft.Column([*said, ft.Row(doors, wrap=True, run_spacing=0)], spacing=8)


@part
def _LastNight(edit: Callable[[date | None], None]) -> ft.Control:
    """Last night as it is told, or to tell while the diary runs."""
    diary = use_diary()
    night, period = night_of(diary, diary.today), open_period(periods_of(diary))
    if night is not None:
        return ToldNight(night, lambda: edit(night.day))
    return NightForm(diary.today) if period is not None and period.is_on else ft.Container()
