"""Setting a reminder: a time, the days, and how it speaks. Nothing is chosen beforehand."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

import flet as ft

from app.remind.actions import set_reminder
from app.remind.reminder import EVERY_DAY, About
from app.remind.rule import is_quiet
from app.remind.saying import use_saying
from app.remind.words import say_at, weekday_name
from app.ui.ask import text_field
from app.ui.button import choice_button, main_button, quiet_button
from app.ui.guard import part, use_safely
from app.ui.held import use_shown
from app.ui.hooks import use_diary
from app.ui.pick_time import PickTime
from app.ui.text import body, heading, small
from app.ui.tick import tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.changed import Changed
    from app.core.words import Words
    from app.remind.changing import ReminderProblem, Wish
    from app.remind.reminder import Reminder

HANDS = {About.SLEEP: time(21), About.WALK: time(10), About.PACE: time(10)}
"""Where the hands of the clock begin for one without a time; the others begin in the early evening."""

EVENING = time(19)


@part
def SetForm(about: About, first: Wish, close: Callable[[], object]) -> ft.Control:
    """A reminder to fill in."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words, name = diary.words, about.value
    wish, show = use_shown(first)

    def done(result: Changed[Reminder] | ReminderProblem) -> None:
        if say(result, words.say("The reminder is set.")):
            close()

    own = text_field(
        f"remind-{name}-words",
        words.say("What do you want to be reminded of?"),
        wish.now.own_words,
        lambda typed: wish.hold(replace(wish.now, own_words=typed)),
    )
    save = safely(lambda: set_reminder(diary, about, wish.now), done)
    return ft.Column(
        [
            *([own] if about is About.OWN else []),
            _time(about, wish.now, words, lambda at: show(replace(wish.now, at=at))),
            _days(about, wish.now, words, lambda days: show(replace(wish.now, weekdays=days))),
            *_ticks(about, wish.now, words, show),
            ft.Row(
                [
                    main_button(f"remind-{name}-save", words.say("Save"), save),
                    quiet_button(f"remind-{name}-leave", words.say("Leave it as it was"), close),
                ],
                wrap=True,
            ),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _time(about: About, wish: Wish, words: Words, choose: Callable[[time], object]) -> ft.Control:
    said = words.say("No time is chosen.") if wish.at is None else words.say("At {time}.", time=say_at(wish.at, words))
    pick = PickTime(f"remind-{about.value}-time", words.say("Choose a time of day"), wish.at or HANDS.get(about, EVENING), choose)
    row = ft.Row([pick, ft.Container(body(said), expand=True)], spacing=8)
    return ft.Column([heading(words.say("At what time?"), 3), row], spacing=4)


def _days(about: About, wish: Wish, words: Words, choose: Callable[[frozenset[int]], object]) -> ft.Control:
    name = about.value

    def day(n: int) -> ft.Control:
        return choice_button(
            f"remind-{name}-day-{n + 1}", weekday_name(n, words), lambda: choose(wish.weekdays ^ {n}), chosen=n in wish.weekdays
        )

    # NOTE: On a button that chooses all seven days of the week.
    all_days = quiet_button(f"remind-{name}-daily", words.say("Every day"), lambda: choose(EVERY_DAY))
    days = ft.Row([*(day(n) for n in sorted(EVERY_DAY)), all_days], wrap=True, spacing=8, run_spacing=8)
    return ft.Column([heading(words.say("On which days?"), 3), days], spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _ticks(about: About, wish: Wish, words: Words, show: Callable[[Wish], object]) -> list[ft.Control]:
    name = about.value
    ticks: list[ft.Control] = []
    if wish.at is not None and is_quiet(wish.at, about):
        until = words.say("It is quiet from 9 in the evening to 8 in the morning.")
        night = lambda: show(replace(wish, rings_at_night=not wish.rings_at_night))  # noqa: E731 - a handler
        ticks += [small(until), tick(f"remind-{name}-night", words.say("It may come at that hour"), night, ticked=wish.rings_at_night)]
    plain = lambda: show(replace(wish, is_plain=not wish.is_plain))  # noqa: E731 - a handler
    if about is About.OWN:
        ticks.append(
            tick(f"remind-{name}-plain", words.say("My words may stand in a message from the device"), plain, ticked=wish.is_plain)
        )
        show_them = lambda: show(replace(wish, shows_words_in_calendar=not wish.shows_words_in_calendar))  # noqa: E731 - a handler
        said = words.say("My words may stand in the file for the calendar")
        ticks.append(tick("remind-own-in-calendar", said, show_them, ticked=wish.shows_words_in_calendar))
    else:
        ticks.append(tick(f"remind-{name}-plain", words.say("It may say the word back"), plain, ticked=wish.is_plain))
    return ticks
