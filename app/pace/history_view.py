"""What was used and what was chosen, day by day: each to be told, changed and deleted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.pace.doing_actions import drop_choice, drop_day, tell_use
from app.pace.saying import use_doing
from app.pace.week_view import AskMorning
from app.pace.words import say_minutes, say_morning
from app.ui.ask import Folded
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from datetime import date

    from app.pace.task import Choice, Task

NEWEST = 14
"""A list shows the newest few; older ones are kept, and counted."""


@part
def DaysCard(task: Task) -> ft.Control:
    """Whether today was one, and the days and choices so far."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    page = ft.context.page
    days = {use.day for use in task.uses}
    told = doing(partial(tell_use, diary, task.id, diary.today), words.say("Noted."))
    today = [] if diary.today in days else [button("pace-used", words.say("I took breaks today"), told)]

    def earlier(day: date) -> None:
        page.run_task(doing(partial(tell_use, diary, task.id, day), words.say("Noted.")))

    other = PickDay("pace-used-earlier", words.say("Another day"), Span(task.since, diary.today), earlier)
    return card(
        heading(words.say("Days with breaks")),
        body(words.count("{n} day so far.", "{n} days so far.", len(days))),
        ft.Row([*today, other], wrap=True),
        *([keyed("days", Folded)("pace-days", words.say("See the days"), lambda: _Days(task))] if days else []),
        *(
            [keyed("choices", Folded)("pace-choices", words.say("See the minutes you chose"), lambda: _Choices(task))]
            if task.choices
            else []
        ),
    )


@part
def _Days(task: Task) -> ft.Control:
    """The newest days, each with the morning after it."""
    words = use_diary().words
    days = sorted({use.day for use in task.uses}, reverse=True)
    older = len(days) - NEWEST
    return ft.Column(
        [
            body(say_morning(words)),
            # NOTE: Over a list of days, each with Yes and No.
            small(words.say("It is about the morning after each day.")),
            *(keyed(day.isoformat(), _OneDay)(task, day) for day in days[:NEWEST]),
            *([small(words.count("{n} older day is kept.", "{n} older days are kept.", older))] if older > 0 else []),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _OneDay(task: Task, day: date) -> ft.Control:
    """One day, the morning after, and away with it."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    drop = doing(partial(drop_day, diary, task.id, day), words.say("Deleted."))
    out = quiet_button(f"pace-day-{day.isoformat()}-out", words.say("Delete"), drop)
    morning = [AskMorning(day)] if day < diary.today else []
    return ft.Column(
        [heading(words.long_day(day), 3), ft.Row([*morning, out], wrap=True)], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


@part
def _Choices(task: Task) -> ft.Control:
    """What was chosen, newest first."""
    newest = list(reversed(task.choices))[:NEWEST]
    return ft.Column([keyed(one.day.isoformat(), _OneChoice)(task, one) for one in newest], spacing=4)


@part
def _OneChoice(task: Task, choice: Choice) -> ft.Control:
    """One choice with its day, and away with it."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    drop = doing(partial(drop_choice, diary, task.id, choice.day), words.say("Deleted."))
    # NOTE: A line in a list: {day} is a date in full, {minutes} is such as 16 minutes.
    said = words.say("{day}: {minutes}", day=words.long_day(choice.day), minutes=say_minutes(choice.work, words))
    return ft.Row([body(said), quiet_button(f"pace-choice-{choice.day.isoformat()}-out", words.say("Delete"), drop)], wrap=True)
