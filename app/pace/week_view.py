"""The morning after, and the week to come: a suggestion beside the person's own choice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.pace.actions import book_of, week_of
from app.pace.doing_actions import choose_work, morning_to_ask, tell_morning
from app.pace.saying import use_doing
from app.pace.words import say_minutes, say_morning, say_week
from app.ui.ask import Folded, text_field
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
    words, day = diary.words, morning_to_ask(diary)
    if day is None:
        return ft.Container()
    return card(heading(say_morning(words)), small(words.say("You took breaks yesterday.")), keyed(day.isoformat(), AskMorning)(day))


@part
def AskMorning(day: date) -> ft.Control:
    """Yes or no, whether pain was back at its usual level. Touched again, the answer is taken away."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    told = book_of(diary).mornings.get(day)

    def choice(name: str, label: str, *, is_settled: bool) -> ft.Control:
        answer = None if told is is_settled else is_settled
        tell = doing(partial(tell_morning, diary, day, is_settled=answer), words.say("Noted."))
        return choice_button(f"pace-settled-{day.isoformat()}-{name}", label, tell, chosen=told is is_settled)

    return ft.Row([choice("yes", words.say("Yes"), is_settled=True), choice("no", words.say("No"), is_settled=False)], wrap=True)


@part
def WeekCard(task: Task) -> ft.Control:
    """What is suggested for the week to come, if a week has gone and nothing is chosen yet."""
    diary = use_diary()
    week = week_of(diary, task)
    if week is None:
        return ft.Container()
    words = diary.words
    own = Folded("pace-week-own", words.say("Choose yourself"), lambda: OwnMinutes("pace-week-own", task))
    return card(heading(words.say("A new week")), *map(body, say_week(week, words)), _Choices(task, week), own)


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
def OwnMinutes(handle: str, task: Task) -> ft.Control:
    """Minutes of one's own choice."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held("" if task.work is None else str(task.work))
    save = doing(lambda: choose_work(diary, task.id, typed.now), words.say("Saved. You can change it at any time."))
    return ft.Column(
        [
            text_field(f"{handle}-minutes", words.say("Your own minutes before a break"), typed.now, typed.hold),
            ft.Row([button(f"{handle}-save", words.say("Choose these"), save)], wrap=True),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
