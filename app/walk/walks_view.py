"""Walks told and to be told: the minutes, the day, and each one to be changed, with the morning after it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.ui.ask import Folded, text_field
from app.ui.button import main_button, quiet_button
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading
from app.walk.kept_choice import YesNo
from app.walk.laid import column, row
from app.walk.saying import use_saying
from app.walk.telling_actions import change_walk, take_out_walk, tell_morning, tell_test, tell_walk
from app.walk.told import Tried
from app.walk.words import say_walk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.walk.told import Walk

SHOWN = 14
"""So many walks stand in the list until one asks for the rest."""


@part
def TellWalk(*, is_test: bool) -> ft.Control:
    """Minutes and a day, typed in afterwards."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    # After saving there is a new, empty form.
    times, count = ft.use_state(0)
    typed, (day, choose) = use_held(""), ft.use_state(diary.today)

    def done() -> None:
        typed.hold("")
        count(lambda before: before + 1)

    say = use_saying(words.say("Your walk is saved."), done)
    tell, name = (tell_test, "test") if is_test else (tell_walk, "walk")
    return column(
        ft.Container(text_field(f"walk-tell-{name}", words.say("How many minutes?"), typed.now, typed.hold), key=f"field-{times}"),
        DayRow(f"walk-tell-{name}-day", day, choose),
        row(main_button(f"walk-tell-{name}-save", words.say("Save the walk"), safely(lambda: tell(diary, typed.now, day), say))),
    )


@part
def DayRow(handle: str, day: date, choose: Callable[[date], object]) -> ft.Control:
    """The day it is about, and the way to another."""
    diary = use_diary()
    words, today = diary.words, diary.today
    name = words.say("Today, {day}", day=words.day(day)) if day == today else words.long_day(day)
    return row(body(name), PickDay(handle, words.say("Another day"), Span(LONG_AGO, today), choose))


@part
def WalkList(walks: tuple[Walk | Tried, ...], mornings: Mapping[date, bool]) -> ft.Control:
    """Walks, newest first."""
    words = use_diary().words
    is_all, show_all = ft.use_state(False)
    shown = walks if is_all else walks[:SHOWN]
    rest = len(walks) - len(shown)
    more = [row(quiet_button("walk-list-more", words.say("Show the rest"), lambda: show_all(True)))] if rest else []
    return column(*(keyed(one.id, _OneWalk)(one, n, mornings.get(one.day)) for n, one in enumerate(shown, start=1)), *more)


@part
def _OneWalk(one: Walk | Tried, n: int, morning: bool | None) -> ft.Control:  # noqa: FBT001 - told, not told, or a no
    """One walk, and what can be done with it."""
    words = use_diary().words
    handle = f"walk-test-{n}" if isinstance(one, Tried) else f"walk-walk-{n}"
    return column(body(say_walk(one, words)), Folded(handle, words.say("Change"), lambda: _Change(one, handle, morning)), spacing=2)


@part
def _Change(one: Walk | Tried, handle: str, morning: bool | None) -> ft.Control:  # noqa: FBT001 - as above
    """Other minutes, another day, away with it, or the morning after."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    typed, (day, choose) = use_held(str(one.minutes)), ft.use_state(one.day)
    changed, gone = use_saying(words.say("Your walk is saved.")), use_saying(words.say("Your walk is deleted."))
    save = main_button(f"{handle}-save", words.say("Save the walk"), safely(lambda: change_walk(diary, one.id, typed.now, day), changed))
    out = quiet_button(f"{handle}-out", words.say("Delete"), safely(partial(take_out_walk, diary, one.id), gone))
    is_over = not isinstance(one, Tried) and one.day < diary.today
    return column(
        text_field(f"{handle}-minutes", words.say("How many minutes?"), typed.now, typed.hold),
        DayRow(f"{handle}-day", day, choose),
        row(save, out),
        *([MorningQuestion(handle, one.day, morning)] if is_over else []),
    )


@part
def MorningQuestion(handle: str, day: date, told: bool | None) -> ft.Control:  # noqa: FBT001 - as above
    """Whether the pain was back at its usual level the morning after; touched again it is not told."""
    diary = use_diary()
    words = diary.words
    say = use_saying(words.say("Noted."))
    # NOTE: Asked on the morning after a walk. It is about pain.
    question = words.say("Is the pain back at your usual level?")
    return YesNo(f"{handle}-morning", question, told, lambda answer: tell_morning(diary, day, is_settled=answer), say)


def listed(title: str, walks: tuple[Walk | Tried, ...], mornings: Mapping[date, bool]) -> list[ft.Control]:
    """A heading and the walks under it, if there are any."""
    return [heading(title), WalkList(walks, mornings)] if walks else []
