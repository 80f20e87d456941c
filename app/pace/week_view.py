"""The morning after, and the week to come: a suggestion beside the person's own choice."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.pace.actions import book_of, week_of
from app.pace.doing_actions import choose_work, morning_to_ask, tell_morning
from app.pace.saying import use_doing
from app.pace.words import say_minutes, say_week
from app.ui.ask import text_field
from app.ui.button import button, choice_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from datetime import date

    from app.pace.task import Task
    from app.pace.week import Week


@part
def MorningCard() -> ft.Control:
    """The question of the morning after, while yesterday waits for it."""
    diary = use_diary()
    day = morning_to_ask(diary)
    return ft.Container() if day is None else card(keyed(day.isoformat(), AskMorning)(day))


@part
def AskMorning(day: date) -> ft.Control:
    """Whether pain was back at its usual level. Touched again, the answer is taken away."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    told = book_of(diary).mornings.get(day)

    def choice(name: str, label: str, *, is_settled: bool) -> ft.Control:
        answer = None if told is is_settled else is_settled
        tell = doing(partial(tell_morning, diary, day, is_settled=answer), words.say("Noted."))
        return choice_button(f"pace-settled-{day.isoformat()}-{name}", label, tell, chosen=told is is_settled)

    is_yesterday = day == diary.today - timedelta(1)
    when = words.say("You took breaks yesterday.") if is_yesterday else words.say("The morning after {day}.", day=words.day(day))
    return ft.Column(
        [
            heading(words.say("Is the pain back at your normal level?"), 3 if not is_yesterday else 2),
            small(when),
            ft.Row([choice("yes", words.say("Yes"), is_settled=True), choice("no", words.say("No"), is_settled=False)], wrap=True),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def WeekCard(task: Task) -> ft.Control:
    """What is suggested for the week to come, if a week has gone and nothing is chosen yet."""
    diary = use_diary()
    week = week_of(diary, task)
    if week is None:
        return ft.Container()
    words = diary.words
    return card(heading(words.say("A new week")), *map(body, say_week(week, words)), _Choices(task, week), OwnMinutes(task))


@part
def _Choices(task: Task, week: Week) -> ft.Control:
    """More, the same, or less. None stands out."""
    diary, doing = use_diary(), use_doing()
    words = diary.words

    def choice(name: str, minutes: int, label: str) -> ft.Control:
        saved = words.say("Saved. You can change it at any time.")
        return button(f"pace-week-{name}", label, doing(partial(choose_work, diary, task.id, minutes), saved))

    more = say_minutes(week.suggested, words)
    less = say_minutes(week.less, words)
    return ft.Row(
        [
            *([choice("more", week.suggested, words.say("A little more: {minutes}", minutes=more))] if week.is_more else []),
            choice("same", week.work, words.say("The same: {minutes}", minutes=say_minutes(week.work, words))),
            *([choice("less", week.less, words.say("A little less: {minutes}", minutes=less))] if week.less < week.work else []),
        ],
        wrap=True,
    )


@part
def OwnMinutes(task: Task) -> ft.Control:
    """Minutes of one's own choice."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held("" if task.work is None else str(task.work))
    save = doing(lambda: choose_work(diary, task.id, typed.now), words.say("Saved. You can change it at any time."))
    return ft.Column(
        [
            text_field("pace-own-minutes", words.say("Your own minutes before a break"), typed.now, typed.hold),
            ft.Row([button("pace-own-save", words.say("Choose these"), save)], wrap=True),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
